import * as v from "valibot";
import {
  acts,
  affiliations,
  claimKinds,
  cueClasses,
  kinds,
  namings,
  nonClaimReasons,
  nonQuotationReasons,
  places,
  roles,
  sourceKinds,
  tiers
} from "../codes/index.js";
import {coder} from "./coding.js";
import {articleId, code, pieces, quoteId, span, text} from "./primitives.js";

const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1));

/** One coder's judgements on one article, as offsets and codes; sources and quotes are numbered from 1 within the coding. */
export const rawCoding = v.strictObject({
  article: articleId,
  coder,
  sources: v.array(
    v.strictObject({
      source: ordinal,
      kind: code(sourceKinds),
      affiliation: code(affiliations),
      borderline: v.nullable(code(affiliations)),
      role: code(roles),
      naming: code(namings),
      title: pieces
    })
  ),
  quotes: v.array(
    v.strictObject({
      quote: ordinal,
      source: ordinal,
      kind: code(kinds),
      act: code(acts),
      tier: code(tiers),
      place: code(places),
      block: v.boolean(),
      nestedIn: v.nullable(ordinal),
      naming: code(namings),
      cueClass: code(cueClasses),
      spans: v.strictObject({content: pieces, quoted: pieces, cue: pieces, source: pieces, sourceFull: pieces})
    })
  ),
  nonQuotations: v.array(v.strictObject({span, reason: code(nonQuotationReasons)})),
  claims: v.array(v.strictObject({span, numberSpans: pieces, kind: code(claimKinds), attributedTo: v.nullable(ordinal)})),
  nonClaims: v.array(v.strictObject({span, reason: code(nonClaimReasons)}))
});

/** Where two raw codings of one article differ, what was decided, and why. Quotes are ordinals of their codings; the outcome is an id. */
export const adjudication = v.strictObject({
  article: articleId,
  coder,
  differences: v.array(
    v.strictObject({
      what: v.picklist(["attribution", "span", "code", "source", "non-quotation", "claim", "non-claim"]),
      field: v.nullable(text),
      first: v.nullable(ordinal),
      second: v.nullable(ordinal),
      final: v.nullable(quoteId),
      decided: v.picklist(["first", "second", "both", "neither"]),
      reason: text
    })
  )
});
