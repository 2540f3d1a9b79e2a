export * from "./codes/codes.js";
export * from "./types.js";
export {extract} from "./extract.js";
export type {ExtractOptions} from "./extractWith.js";
export {canonicalText} from "./text/canonicalText.js";
