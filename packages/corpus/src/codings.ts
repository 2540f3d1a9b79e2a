export {adjudications, rawCodings, rawStanceCodings, stanceAdjudications} from "./generated/codings.js";
export {stanceDifferences} from "./stance/stanceDifferences.js";
export type {StanceDifference} from "./stance/stanceDifferences.js";
export type {Adjudication, RawCoding, RawStanceCoding, StanceAdjudication} from "./schema/types.js";
