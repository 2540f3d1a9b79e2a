import type {Problem} from "../problem.js";
import {foldedWords} from "./foldedWords.js";
import {permittedSpans, wordsWithin} from "./permittedSpans.js";
import type {PublishedRecord} from "./publishedRecord.js";

/** The largest part of an article's words that its record may publish, overlaps counted once. */
export const largestShare = 0.35;

/** The part of an article's words, furniture left out, that its record publishes. */
export function publishedShare(text: string, record: PublishedRecord): number {
  const furniture = record.article.furniture ?? [];
  const counted = foldedWords(text).flatMap(({start, end}, number) =>
    furniture.some((span) => span.start < end && start < span.end) ? [] : [number]
  );
  const published = wordsWithin(text, permittedSpans(text, record));
  return counted.length === 0 ? 0 : counted.filter((number) => published.has(number)).length / counted.length;
}

/** Records that publish more of their article than the cap. */
export function sharesTooLarge(texts: ReadonlyMap<string, string>, records: ReadonlyMap<string, PublishedRecord>): Problem[] {
  return Array.from(records).flatMap(([id, record]) => {
    const text = texts.get(id);
    if (text === undefined) return [];
    const share = publishedShare(text, record);
    if (share <= largestShare) return [];
    return [
      {
        file: `packages/corpus/data/articles/${id}.json`,
        message: `publishes ${(share * 100).toFixed(1)} % of the article's words, and may publish ${String(largestShare * 100)} %`
      }
    ];
  });
}
