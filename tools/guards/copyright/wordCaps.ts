import type {Problem} from "../problem.js";
import {fold} from "./foldedWords.js";
import type {PublishedRecord} from "./publishedRecord.js";

/** How many words a record may publish of each kind. */
const caps = {quotation: 60, claim: 12, gist: 12, title: 12, cue: 8};

/**
 * Published words over their cap, counted without the texts. Words are counted as readers do: a hyphen, an apostrophe or a full
 * stop within a word does not part it.
 */
export function wordCaps(records: ReadonlyMap<string, PublishedRecord>): Problem[] {
  return Array.from(records).flatMap(([id, record]) => {
    const file = `packages/corpus/data/articles/${id}.json`;
    const tooLong = (where: string, words: string, kind: keyof typeof caps) => {
      const count = countWords(words);
      return count > caps[kind]
        ? [{file, message: `${where}: a ${kind} of ${String(count)} words; at most ${String(caps[kind])}`}]
        : [];
    };
    return [
      ...record.quotes.flatMap(({id: where, words, cueWords, gist}) => [
        ...tooLong(where, words.join(" "), "quotation"),
        ...tooLong(where, cueWords.join(" "), "cue"),
        ...tooLong(where, gist ?? "", "gist")
      ]),
      ...(record.stance?.judgements ?? []).flatMap(({unit, cueWords}) => tooLong(unit, cueWords.join(" "), "cue")),
      ...record.nonQuotations.flatMap(({id: where, words}) => tooLong(where, words, "quotation")),
      ...record.claims.flatMap(({id: where, words}) => tooLong(where, words, "claim")),
      ...record.appearances.flatMap(({id: where, titleWords}) => tooLong(where, titleWords ?? "", "title"))
    ];
  });
}

const countWords = (text: string) => text.match(/[\p{L}\p{N}\p{M}]+(?:['’‐.,&-][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0;

/** Gists that share five or more words in a row with their article: a summary is in our words. */
export function borrowedGists(texts: ReadonlyMap<string, string>, records: ReadonlyMap<string, PublishedRecord>): Problem[] {
  return Array.from(records).flatMap(([id, record]) => {
    const text = texts.get(id);
    if (text === undefined) return [];
    const article = ` ${fold(text).join(" ")} `;
    return record.quotes
      .filter(({gist}) => sharesRun(fold(gist ?? ""), article, 5))
      .map(({id: where}) => ({
        file: `packages/corpus/data/articles/${id}.json`,
        message: `${where}: the gist shares five words in a row with the article`
      }));
  });
}

/** Whether `length` of the words in a row stand in the folded article. */
export function sharesRun(words: readonly string[], foldedArticle: string, length: number): boolean {
  for (let at = 0; at + length <= words.length; at++)
    if (foldedArticle.includes(` ${words.slice(at, at + length).join(" ")} `)) return true;
  return false;
}
