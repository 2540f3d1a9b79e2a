export * from "./codes/codes.js";
export * from "./types.js";
export {canonicalText} from "./text/canonicalText.js";
