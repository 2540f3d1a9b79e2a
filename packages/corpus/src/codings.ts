export {adjudications, rawCodings} from "./generated/codings.js";
export type {Adjudication, RawCoding} from "./schema/types.js";
