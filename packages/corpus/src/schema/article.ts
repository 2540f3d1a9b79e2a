import * as v from "valibot";
import {datePrecisions, furnitureKinds, genres, paragraphRoles} from "../codes/index.js";
import {fact} from "./fact.js";
import {articleId, code, isoDate, sentenceId, span, text} from "./primitives.js";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A publication date as an interval, first and last possible day included. */
export const publicationDate = v.pipe(
  v.strictObject({earliest: isoDate, latest: isoDate, precision: code(datePrecisions)}),
  v.check(({earliest, latest}) => earliest <= latest, "earliest not after latest")
);

/** What the canonical text must be for the offsets to hold. */
export const fingerprint = v.strictObject({
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u), v.description("Of the canonical text's UTF-8 bytes.")),
  utf16Length: count,
  codePointLength: count,
  canonicaliser: v.pipe(v.literal(1), v.description("Version of the rules that make a text canonical."))
});

/** A paragraph of an article: half-open offsets, and the role it has. */
export const paragraph = v.strictObject({...span.entries, role: code(paragraphRoles)});

/** A sentence of an article: half-open offsets, its words, its paragraph. */
export const sentence = v.strictObject({
  id: sentenceId,
  ...span.entries,
  words: v.pipe(v.array(count), v.description("Where each word starts, counted from the sentence's start, in UTF-16 code units."))
});

/** Words on the page that are not the article: a share bar, a comment counter, an advertisement, an author's bio. */
export const furniture = v.strictObject({...span.entries, kind: code(furnitureKinds)});

/** An article: facts with their basis, the structure of its text, and its fingerprint. No text. */
export const article = v.strictObject({
  id: articleId,
  title: fact(text),
  textTitle: v.nullable(v.pipe(text, v.description("The first line of the text where it differs from the title, or null."))),
  outlet: fact(text),
  authors: fact(v.pipe(v.array(text), v.nonEmpty())),
  published: fact(publicationDate),
  url: fact(v.pipe(v.string(), v.url())),
  genre: fact(code(genres)),
  language: fact(v.pipe(v.string(), v.regex(/^[a-z]{2}$/u))),
  fingerprint,
  surrogatePairs: v.pipe(
    v.array(count),
    v.description("UTF-16 offsets of the characters that take two code units: what code-point offsets are derived from.")
  ),
  paragraphs: v.array(paragraph),
  sentences: v.array(sentence),
  furniture: v.array(furniture)
});
