import * as v from "valibot";
import {claimKinds, nonClaimReasons, places, tolerances} from "../codes/index.js";
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

const onEveryCheck = {
  caveat: v.pipe(text, v.description("What the check does not settle.")),
  mostFavourableReading: v.pipe(text, v.description("The strongest case for the claim, in our words.")),
  sourceWording: v.nullable(
    v.pipe(text, v.description("How the article's own source had put it, and where; null where that is not known."))
  )
};

/** How a claim is to be checked, or which data that would take. */
export const checkSpecification = v.variant("kind", [
  v.strictObject({
    kind: v.literal("recomputed"),
    dataset: text,
    version: v.pipe(
      v.string(),
      v.regex(/^\d+\.\d+$/u),
      v.description("Major and minor version of the data set that it was written for: later minor ones only add.")
    ),
    function: v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]*$/u), v.description("Function of the claim checks that computes it.")),
    tolerance: code(tolerances),
    missing: v.nullable(
      v.pipe(
        text,
        v.description("What would settle the part that the data do not reach; null where they reach all of the statement.")
      )
    ),
    ...onEveryCheck
  }),
  v.strictObject({
    kind: v.literal("not-checkable"),
    missing: v.pipe(text, v.description("The document or the data that would settle it.")),
    ...onEveryCheck
  })
]);

/** The specifications by claim: the content of `data/checks.json`. */
export const checkSpecifications = v.record(claimId, checkSpecification);

/** A number, quantifier, multiple, rank or comparison in an article, as a structured statement, and how it is to be checked. */
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
  check: v.nullable(v.pipe(checkSpecification, v.description("Written in `data/checks.json`, never in an article's file."))),
  coder
});

/** A number that measures nothing checkable. */
export const nonClaim = v.strictObject({article: articleId, span, reason: code(nonClaimReasons), coder});
