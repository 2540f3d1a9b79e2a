import * as v from "valibot";
import {claimKinds, nonClaimReasons, places} from "../codes/index.js";
import {coder} from "./coding.js";
import {articleId, atMostWords, claimId, code, pieces, quoteId, span, text} from "./primitives.js";

/** What a claim says, in our words, so that a program can check it. */
export const statement = v.strictObject({
  measure: text,
  population: text,
  comparator: v.picklist(["=", "≈", ">", "<", "≥", "≤", "rank", "more-than-other", "less-than-other"]),
  value: v.nullable(v.number()),
  unit: text,
  asOf: v.nullable(text)
});

/** How a claim is to be checked; null until data for it are in the house. */
export const checkSpecification = v.strictObject({
  dataset: text,
  function: text,
  tolerance: v.pipe(v.number(), v.minValue(0)),
  caveat: text
});

export const claim = v.strictObject({
  id: claimId,
  article: articleId,
  kind: code(claimKinds),
  place: code(places),
  span,
  numberSpans: v.pipe(pieces, v.minLength(1)),
  words: v.pipe(atMostWords(12), v.description("At most 12 words around the number, as printed.")),
  attributedTo: v.nullable(v.pipe(quoteId, v.description("The innermost attribution that states it; null for the author."))),
  statement,
  check: v.nullable(checkSpecification),
  coder
});

/** A number that measures nothing checkable. */
export const nonClaim = v.strictObject({article: articleId, span, reason: code(nonClaimReasons), coder});
