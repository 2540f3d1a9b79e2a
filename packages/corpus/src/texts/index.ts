export {readTexts} from "./readTexts.js";
