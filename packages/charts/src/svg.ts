export {svgText} from "./text/svgText.js";
