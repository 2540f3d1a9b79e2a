import * as v from "valibot";
import type {CodeList} from "../codes/codeList.js";
import {countWords} from "../text/words.js";

/** A value from a closed list. */
export const code = <Code extends string>(list: CodeList<Code>) =>
  v.pipe(v.picklist(list.codes), v.title(list.name), v.description(list.question));

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Half-open, in UTF-16 code units of the canonical text: `text.slice(start, end)`. Never empty. */
export const span = v.pipe(
  v.strictObject({start: offset, end: offset}),
  v.check(({start, end}) => start < end, "start before end"),
  v.description("Half-open offsets in UTF-16 code units of the canonical text.")
);

/** The pieces of one span, in text order, not overlapping. */
export const pieces = v.pipe(
  v.array(span),
  v.check(
    (list) => list.every((piece, i) => i === 0 || (list[i - 1]?.end ?? 0) <= piece.start),
    "pieces in text order without overlap"
  ),
  v.description("Pieces in text order, not overlapping; empty when there are none.")
);

/** Text that is not empty. */
export const text = v.pipe(v.string(), v.nonEmpty());

/** Id of an article: three digits. */
export const articleId = v.pipe(v.string(), v.regex(/^\d{3}$/u), v.description("Three digits."));
/** Id of a source; it never encodes a name. */
export const sourceId = v.pipe(v.string(), v.regex(/^s\d{3}$/u), v.description("Never encodes a name."));

/** `ARTICLE/q017` and its like: given once, never renumbered or reused. */
const idWithin = (letter: string) => v.pipe(v.string(), v.regex(new RegExp(`^\\d{3}/${letter}\\d{3}$`, "u")));
/** Id of a source in an article, such as `003/a002`. */
export const appearanceId = idWithin("a");
/** Id of an attribution, such as `003/q017`. */
export const quoteId = idWithin("q");
/** Id of a sentence in an author's own voice, such as `003/t004`. */
export const sentenceId = idWithin("t");
/** Id of a claim, such as `003/c001`. */
export const claimId = idWithin("c");
/** Id of words in marks that quote nobody, such as `003/n001`. */
export const nonQuotationId = idWithin("n");

/** A day, as `YYYY-MM-DD`. */
export const isoDate = v.pipe(v.string(), v.isoDate());
/** A version of three numbers, such as `0.1.0`. */
export const version = v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/u));

/** Text of at most `most` words, as the codebook counts words. */
export const atMostWords = (most: number) =>
  v.pipe(
    text,
    v.check((words) => countWords(words) <= most, `at most ${most} words`)
  );
