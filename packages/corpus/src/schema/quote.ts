import * as v from "valibot";
import {acts, cueClasses, kinds, namings, nonQuotationReasons, places, tiers} from "../codes/index.js";
import {coder} from "./coding.js";
import {articleId, code, nonQuotationId, pieces, quoteId, sourceId, span, text} from "./primitives.js";

const digest = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{16}$/u),
  v.description("First 16 hexadecimal digits of the SHA-256 of the span's words, so that a paraphrase can be verified too.")
);

/** An attribution: a source, and what it is said to have said, written, thought or felt. */
export const quote = v.strictObject({
  id: quoteId,
  article: articleId,
  source: sourceId,
  kind: code(kinds),
  act: code(acts),
  tier: code(tiers),
  place: code(places),
  block: v.pipe(v.boolean(), v.description("Whether it is set off as a block quotation.")),
  nestedIn: v.nullable(v.pipe(quoteId, v.description("The attribution whose content holds this one; null when outermost."))),
  naming: code(namings),
  cueLemma: v.nullable(v.pipe(text, v.description("The dictionary form of the reporting words; null without any."))),
  cueClass: code(cueClasses),
  spans: v.strictObject({
    content: v.pipe(pieces, v.minLength(1)),
    quoted: pieces,
    cue: pieces,
    source: pieces,
    sourceFull: pieces
  }),
  words: v.pipe(v.array(text), v.description("The quoted pieces as printed, at most 60 words in all; empty for indirect speech.")),
  cut: v.pipe(v.boolean(), v.description("True when words were cut to keep within 60.")),
  cueWords: v.pipe(v.array(text), v.description("The reporting words as printed, piece by piece.")),
  sourceWords: v.pipe(v.array(text), v.description("The words that name the source, piece by piece.")),
  gist: v.nullable(
    v.pipe(text, v.description("Our summary of paraphrased content, at most 12 words; null for direct quotations."))
  ),
  digest,
  note: v.nullable(v.pipe(text, v.description("What the coder wanted to say about it; null when nothing."))),
  coder
});

/** Words in marks that quote nobody. */
export const nonQuotation = v.strictObject({
  id: nonQuotationId,
  article: articleId,
  span,
  reason: code(nonQuotationReasons),
  words: text,
  coder
});
