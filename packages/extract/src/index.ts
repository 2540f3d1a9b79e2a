/**
 * Who said what, and where, in any English news text. Pure, without a dependency, in Node and in browsers.
 *
 * @packageDocumentation
 */
export * from "./codes/codes.js";
export * from "./types.js";
export {extract} from "./extract.js";
export type {ExtractOptions} from "./extractWith.js";
export {canonicalText} from "./text/canonicalText.js";
