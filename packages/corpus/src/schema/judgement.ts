import * as v from "valibot";
import {confidences, stanceLabels, verdicts} from "../codes/index.js";
import {coder} from "./coding.js";
import {claimId, code, pieces, quoteId, sentenceId, sourceId, text} from "./primitives.js";

/** Which side a unit takes on a target. The unit is a quote, or a sentence in the author's own voice. */
export const stanceJudgement = v.pipe(
  v.strictObject({
    unit: v.union([quoteId, sentenceId]),
    target: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/u)),
    source: v.nullable(v.pipe(sourceId, v.description("Null for the author."))),
    label: code(stanceLabels),
    confidence: code(confidences),
    cueWords: pieces,
    coder
  }),
  v.check(
    ({label, cueWords}) => (label !== "favor" && label !== "against") || cueWords.length > 0,
    "cue words where a side is taken"
  )
);

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
