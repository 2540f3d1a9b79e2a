import {wordIndex, type ArticleRecord} from "@onrecord/corpus";
import {unionLength, wordsOutside, wordUnion, type Words} from "../wordUnion.js";
import {shareOfCount, type Share} from "./share.js";

/** Whose words: the author's own; attributed, in the author's wording; attributed, in marks or in a block quotation. */
export type Voice = "author" | "paraphrase" | "quoted";

/** The words of one voice, of the words of the body. */
export type VoiceRow = {readonly article: string; readonly voice: Voice} & Share;

/**
 * How the words of one article's body divide among author's own words, attributed paraphrase and quoted words: three rows in that
 * order, whose counts add up to `of`. Every attribution counts, of all acts and levels; the author's own are the words in none of
 * them, cues included. Headline, standfirst and furniture are out.
 *
 * @returns counts of words of the body, and their share from 0 to 1
 * @missing of a body without words, `share` is `undefined`, with a reason
 * @example
 * ```ts
 * import {voiceWords} from "@onrecord/analysis/compute";
 * import {recordOf} from "@onrecord/corpus";
 *
 * const [author, paraphrase, quoted] = voiceWords(recordOf("003"));
 * console.log(author.count, paraphrase.count, quoted.count, author.of); // 143 269 131 543
 * ```
 */
export function voiceWords({article, quotes}: ArticleRecord): VoiceRow[] {
  const index = wordIndex(article);
  const body: Words = {start: index.bodyStart, end: index.total};
  const inBody = (spans: (typeof quotes)[number]["spans"]["content"]) =>
    spans
      .map((span) => index.range(span))
      .map(({start, end}) => ({start: Math.max(start, body.start), end: Math.max(end, body.start)}));
  const quoted = wordUnion(quotes.flatMap(({block, spans}) => inBody(block ? spans.content : spans.quoted)));
  const attributed = [...quoted, ...quotes.flatMap(({spans}) => inBody(spans.content))];
  const quotedWords = unionLength(quoted);
  const attributedWords = unionLength(attributed);
  const row = (voice: Voice, count: number): VoiceRow => ({
    article: article.id,
    voice,
    ...shareOfCount(count, body.end - body.start, "the body has no words")
  });
  return [
    row("author", unionLength(wordsOutside(body, attributed))),
    row("paraphrase", attributedWords - quotedWords),
    row("quoted", quotedWords)
  ];
}
