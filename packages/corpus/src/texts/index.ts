/**
 * Reads the texts of articles from a folder. Node only.
 *
 * @packageDocumentation
 */
export {readTexts} from "./readTexts.js";
