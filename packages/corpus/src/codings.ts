/**
 * The raw codings as they were made, and how their differences were settled.
 *
 * @packageDocumentation
 */
export {adjudications, rawCodings, rawStanceCodings, stanceAdjudications} from "./generated/codings.js";
export {stanceDifferences} from "./stance/stanceDifferences.js";
export type {StanceDifference} from "./stance/stanceDifferences.js";
export type {Adjudication, RawCoding, RawStanceCoding, StanceAdjudication} from "./schema/types.js";
