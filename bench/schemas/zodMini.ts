import {
  acts,
  coderKinds,
  cueClasses,
  datePrecisions,
  furnitureKinds,
  genres,
  kinds,
  namings,
  paragraphRoles,
  places,
  tiers,
  type CodeList
} from "@onrecord/corpus/codebook";
import * as z from "zod/mini";

/** The article and quote schemas of `packages/corpus/src/schema`, entry by entry, written for zod's mini build. */
const described = (description: string) => z.describe(description);
const code = <Code extends string>({codes, name, question}: CodeList<Code>) =>
  z.enum(codes).check(z.meta({title: name, description: question}));
const text = z.string().check(z.minLength(1));
const idWithin = (letter: string) => z.string().check(z.regex(new RegExp(`^\\d{3}/${letter}\\d{3}$`, "u")));
const articleId = z.string().check(z.regex(/^\d{3}$/u), described("Three digits."));
const sourceId = z.string().check(z.regex(/^s\d{3}$/u), described("Never encodes a name."));
const quoteId = idWithin("q");
const count = z.int().check(z.minimum(0));
const offsets = {start: count, end: count};
const startBeforeEnd = z.refine<{start: number; end: number}>(({start, end}) => start < end, "start before end");
const span = z
  .strictObject(offsets)
  .check(startBeforeEnd, described("Half-open offsets in UTF-16 code units of the canonical text."));
const inOrder = (list: readonly {start: number; end: number}[]) =>
  list.every((piece, i) => i === 0 || (list[i - 1]?.end ?? 0) <= piece.start);
const pieces = z
  .array(span)
  .check(
    z.refine(inOrder, "pieces in text order without overlap"),
    described("Pieces in text order, not overlapping; empty when there are none.")
  );

const fact = <Value extends z.ZodMiniType>(value: Value) =>
  z.discriminatedUnion("basis", [
    z.strictObject({basis: z.literal("stated"), value, where: text}),
    z.strictObject({basis: z.literal("found"), value, where: text}),
    z.strictObject({basis: z.literal("inferred"), value, reasoning: text}),
    z.strictObject({basis: z.literal("unknown"), note: text})
  ]);

const publicationDate = z
  .strictObject({earliest: z.iso.date(), latest: z.iso.date(), precision: code(datePrecisions)})
  .check(z.refine(({earliest, latest}) => earliest <= latest, "earliest not after latest"));

const fingerprint = z.strictObject({
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/u), described("Of the canonical text's UTF-8 bytes.")),
  utf16Length: count,
  codePointLength: count,
  canonicaliser: z.literal(1).check(described("Version of the rules that make a text canonical."))
});

const article = z.strictObject({
  id: articleId,
  title: fact(text),
  textTitle: z.nullable(text.check(described("The first line of the text where it differs from the title, or null."))),
  outlet: fact(text),
  authors: fact(z.array(text).check(z.minLength(1))),
  published: fact(publicationDate),
  url: fact(z.url()),
  genre: fact(code(genres)),
  language: fact(z.string().check(z.regex(/^[a-z]{2}$/u))),
  fingerprint,
  surrogatePairs: z
    .array(count)
    .check(described("UTF-16 offsets of the characters that take two code units: what code-point offsets are derived from.")),
  paragraphs: z.array(z.strictObject({...offsets, role: code(paragraphRoles)})),
  sentences: z.array(
    z.strictObject({
      id: idWithin("t"),
      ...offsets,
      words: z.array(count).check(described("Where each word starts, counted from the sentence's start, in UTF-16 code units."))
    })
  ),
  furniture: z.array(z.strictObject({...offsets, kind: code(furnitureKinds)}))
});

const coder = z.strictObject({
  kind: code(coderKinds),
  name: text,
  version: text,
  round: z.enum(["first", "second", "adjudicated"])
});

const quote = z.strictObject({
  id: quoteId,
  article: articleId,
  source: sourceId,
  kind: code(kinds),
  act: code(acts),
  tier: code(tiers),
  place: code(places),
  block: z.boolean(),
  nestedIn: z.nullable(quoteId.check(described("The attribution whose content holds this one; null when outermost."))),
  naming: code(namings),
  cueLemma: z.nullable(text),
  cueClass: code(cueClasses),
  spans: z.strictObject({
    content: pieces.check(z.minLength(1)),
    quoted: pieces,
    cue: pieces,
    source: pieces,
    sourceFull: pieces
  }),
  words: z.array(text).check(described("The quoted pieces as printed, at most 60 words in all; empty for indirect speech.")),
  cut: z.boolean().check(described("True when words were cut to keep within 60.")),
  cueWords: z.array(text),
  sourceWords: z.array(text),
  gist: z.nullable(text.check(described("Our summary of paraphrased content, at most 12 words; null for direct quotations."))),
  digest: z
    .string()
    .check(
      z.regex(/^[0-9a-f]{16}$/u),
      described("First 16 hexadecimal digits of the SHA-256 of the span's words, so that a paraphrase can be verified too.")
    ),
  note: z.nullable(text),
  coder
});

const record = z.object({article, quotes: z.array(quote)});

/** Whether the same schema in zod's mini build takes the article and the quotes of a record. */
export const accepts = (value: unknown): boolean => z.safeParse(record, value).success;
