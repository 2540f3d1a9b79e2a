import type {ArticleRecord, Quote, Span} from "../schema/types.js";
import type {voices} from "../codes/index.js";
import {overlaps} from "../text/spans.js";
import {subtractSpans} from "../text/subtractSpans.js";

/** A code of `voices` in `@onrecord/corpus/codebook`: whose words a unit is. */
export type Voice = (typeof voices.codes)[number];

/** What a side can be taken in: an attribution, or a sentence without what it attributes to others. */
export interface StanceUnit {
  /** A quote id, or the id of the author's sentence. */
  readonly id: string;
  readonly article: string;
  readonly voice: Voice;
  /** The source's id; null for the author. */
  readonly source: string | null;
  readonly place: Quote["place"];
  /** The unit's own words: of a quote, its content without quotes nested in it; of a sentence, what nobody is quoted with. */
  readonly pieces: readonly Span[];
  /** The words that report a quote. They may carry its side: who demands or fears takes one. Empty for the author. */
  readonly reporting: readonly Span[];
  /** How many words the pieces hold. */
  readonly words: number;
  /** Where a mention of the target may stand: the unit's own sentences and the two before, furniture left out. */
  readonly context: readonly Span[];
}

const sentencesBefore = 2;

/**
 * Every unit of one article in text order, from its record alone: no text is needed. Words in furniture are no unit; neither is a
 * quote or a sentence without a word of its own. Sentence ids are those of the record, frozen when it was made.
 *
 * @returns units with offsets in UTF-16 code units; `words` counts their words
 * @example
 * ```ts
 * import {recordOf, stanceUnits} from "@onrecord/corpus";
 *
 * const units = stanceUnits(recordOf("003"));
 * units.length; // 52
 * units.filter(({voice}) => voice === "author").length; // 22
 * ```
 */
export function stanceUnits(record: Pick<ArticleRecord, "article" | "quotes">): StanceUnit[] {
  const {article, quotes} = record;
  const isFurniture = (span: Span) =>
    [...article.furniture, ...article.paragraphs.filter(({role}) => role === "furniture")].some((piece) => overlaps(piece, span));
  const sentences = article.sentences.filter((sentence) => !isFurniture(sentence));
  const wordStarts = sentences.flatMap(({start, words}) => words.map((offset) => start + offset));
  const wordsIn = ({start, end}: Span) => wordStarts.filter((word) => start <= word && word < end).length;
  const withWords = (pieces: readonly Span[]) => pieces.filter((piece) => wordsIn(piece) > 0);
  const contextOf = (pieces: readonly Span[]) => {
    const own = sentences.findIndex((sentence) => pieces.some((piece) => overlaps(sentence, piece)));
    const last = sentences.findLastIndex((sentence) => pieces.some((piece) => overlaps(sentence, piece)));
    return sentences.slice(Math.max(0, own - sentencesBefore), last + 1).map(({start, end}) => ({start, end}));
  };
  const placeOf = (span: Span): Quote["place"] => {
    const role = article.paragraphs.find((paragraph) => overlaps(paragraph, span))?.role;
    return role === "headline" || role === "standfirst" ? role : "body";
  };
  const unit = (whole: Omit<StanceUnit, "article" | "words" | "context">): StanceUnit => ({
    ...whole,
    article: article.id,
    words: whole.pieces.reduce((sum, piece) => sum + wordsIn(piece), 0),
    context: contextOf(whole.pieces)
  });

  const inside = (outer: Quote): Quote[] =>
    quotes.filter(({nestedIn}) => nestedIn === outer.id).flatMap((quote) => [quote, ...inside(quote)]);
  const quoted = quotes.map((quote) =>
    unit({
      id: quote.id,
      voice: quote.block ? "block" : quote.kind,
      source: quote.source,
      place: quote.place,
      reporting: quote.spans.cue,
      pieces: withWords(
        subtractSpans(
          quote.spans.content,
          inside(quote).flatMap(({spans}) => spans.content)
        )
      )
    })
  );
  const attributed = quotes.flatMap(({spans}) => spans.content);
  const authored = sentences.map((sentence) =>
    unit({
      id: sentence.id,
      voice: "author",
      source: null,
      place: placeOf(sentence),
      reporting: [],
      pieces: withWords(subtractSpans([{start: sentence.start, end: sentence.end}], attributed))
    })
  );
  return [...quoted, ...authored]
    .filter(({pieces}) => pieces.length > 0)
    .sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
}

const startOf = ({pieces}: StanceUnit) => Math.min(...pieces.map(({start}) => start));
const endOf = ({pieces}: StanceUnit) => Math.max(...pieces.map(({end}) => end));
