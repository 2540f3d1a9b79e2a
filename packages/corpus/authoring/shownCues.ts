import type {ArticleRecord, RawStanceCoding, Span} from "../src/schema/types.js";
import {overlaps} from "../src/text/spans.js";
import {publishedSpans} from "./publishedSpans.js";

/** The share of an article's words that may be published once stance cues are among them; the law of the house is 35 %. */
const cueShare = 0.348;
const wordsPerUnit = 8;

/**
 * The cues that may be shown, by their place among the judgements. A cue whose words the record publishes anyway is shown. Of the author's
 * other cues, the shortest first, as many as the article's share has room for, at most eight words a unit. Paraphrase is never shown.
 */
export function shownCues(
  record: Omit<ArticleRecord, "stance">,
  judgements: RawStanceCoding["judgements"],
  text: string
): ReadonlySet<number> {
  // Counted by runs of letters and digits, more finely than the codebook counts: whoever counts otherwise finds no more.
  const words = Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({0: {length}, index}) => ({start: index, end: index + length}));
  const runs = words.filter((word) => !record.article.furniture.some((piece) => overlaps(piece, word)));
  const inside = (spans: readonly Span[]) =>
    runs.flatMap((word, i) => (spans.some(({start, end}) => start <= word.start && word.end <= end) ? [i] : []));
  const published = new Set(inside(publishedSpans(record, text)));
  const room = Math.floor(runs.length * cueShare);
  const ofUnit = new Map<string, Set<number>>();
  const shown = new Set<number>();
  const wanted = judgements
    .map(({unit, source, cue}, i) => ({i, unit, author: source === null, words: cue.length === 0 ? [] : inside(cue)}))
    .filter((entry) => entry.words.length > 0)
    .sort((a, b) => a.words.length - b.words.length || a.i - b.i);
  for (const entry of wanted) if (entry.words.every((word) => published.has(word))) shown.add(entry.i);
  for (const entry of wanted) {
    if (shown.has(entry.i) || !entry.author) continue;
    const unit = new Set([...(ofUnit.get(entry.unit) ?? []), ...entry.words]);
    const all = new Set([...published, ...entry.words]);
    if (unit.size > wordsPerUnit || all.size > room) continue;
    ofUnit.set(entry.unit, unit);
    for (const word of entry.words) published.add(word);
    shown.add(entry.i);
  }
  return shown;
}
