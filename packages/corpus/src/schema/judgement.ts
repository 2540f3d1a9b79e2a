import * as v from "valibot";
import {verdicts} from "../codes/index.js";
import {claimId, code, text} from "./primitives.js";

/** The outcome of a claim check. */
export const check = v.strictObject({
  claim: claimId,
  verdict: code(verdicts),
  computed: v.nullable(v.number()),
  n: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  denominator: v.nullable(text),
  tolerance: v.nullable(v.number()),
  caveat: text,
  mostFavourableReading: text,
  missing: v.nullable(v.pipe(text, v.description("The data that would be needed; null unless it cannot be checked.")))
});
