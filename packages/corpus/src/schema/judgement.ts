import * as v from "valibot";
import {tolerances, verdicts} from "../codes/index.js";
import {claimId, code, text} from "./primitives.js";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How many of how many, and what share that is. */
const countOf = {
  n: v.nullable(v.pipe(count, v.description("Numerator; null where the value is no count or share."))),
  denominator: v.nullable(v.pipe(count, v.description("Of how many; null where there is no whole.")))
};

/** A claim under one way of reading it. */
export const checkReading = v.strictObject({
  reading: v.pipe(text, v.description("How the claim is read here, in our words.")),
  computed: v.pipe(v.number(), v.description("In the unit of the statement; of a comparison, ours divided by the other.")),
  ...countOf,
  unit: v.pipe(text, v.description("What numerator and denominator count.")),
  holds: v.pipe(v.boolean(), v.description("Whether the value lies within the tolerance.")),
  rows: v.strictObject({
    table: v.pipe(text, v.description("Table of the data set.")),
    filter: v.pipe(text, v.description("Which of its rows.")),
    count,
    list: v.nullable(
      v.pipe(
        v.array(v.record(v.string(), v.nullable(v.union([v.string(), v.number(), v.boolean()])))),
        v.description("The rows themselves where they are at most 100; null where they are more.")
      )
    )
  })
});

/** What share of all counties, or of all residents, the claim's share is to be held against. */
const baseRate = v.strictObject({of: text, n: count, denominator: count, share: v.number()});

/** The outcome of a claim check. */
export const check = v.strictObject({
  claim: claimId,
  verdict: code(verdicts),
  computed: v.nullable(v.pipe(v.number(), v.description("Under the first reading; null where nothing was recomputed."))),
  ...countOf,
  unit: v.nullable(text),
  dataset: v.nullable(v.pipe(text, v.description("Name and version."))),
  function: v.nullable(text),
  tolerance: v.nullable(code(tolerances)),
  allowance: v.nullable(v.pipe(v.number(), v.minValue(0), v.description("The tolerance in the unit of the statement."))),
  readings: v.array(checkReading),
  baseRates: v.array(baseRate),
  favoured: v.nullable(v.pipe(text, v.description("The reading that comes nearest to the claim."))),
  mostFavourableReading: text,
  sourceWording: v.nullable(text),
  caveat: text,
  missing: v.nullable(
    v.pipe(text, v.description("The document or the data that would settle the rest, or all; null where nothing is missing."))
  )
});
