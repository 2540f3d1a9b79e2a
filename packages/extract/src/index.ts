export * from "./codes/codes.js";
export * from "./types.js";
export {extract, type ExtractOptions} from "./extract.js";
export {canonicalText} from "./text/canonicalText.js";
