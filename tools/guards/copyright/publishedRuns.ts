import type {Problem} from "../problem.js";
import {fold, foldedWords} from "./foldedWords.js";
import {permittedSpans, wordsWithin} from "./permittedSpans.js";
import type {PublishedRecord} from "./publishedRecord.js";
import {readings} from "./readings.js";
import {runFinder, type SharedRun} from "./sharedRuns.js";

/** Words in a row, from this number on, that are no chance and need a permission. */
export const longestUnasked = 8;

/** A file's content by name; the content is asked for once, when its turn comes. */
export interface NamedContent {
  readonly name: string;
  readonly content: () => string;
}

/**
 * Files that show nine or more words in a row of an article outside what its record publishes. The words themselves are not in
 * the message: it goes to logs.
 */
export function publishedRuns(
  files: Iterable<NamedContent>,
  texts: ReadonlyMap<string, string>,
  records: ReadonlyMap<string, PublishedRecord>
): Problem[] {
  const finder = runFinder(texts, longestUnasked + 1);
  const permitted = new Map(Array.from(texts, ([id, text]) => [id, wordsWithin(text, permittedSpans(text, records.get(id)))]));
  const starts = new Map(Array.from(texts, ([id, text]) => [id, foldedWords(text).map(({start}) => start)]));
  const isPermitted = ({article, from, to}: SharedRun) => {
    for (let word = from; word < to; word++) if (!permitted.get(article)?.has(word)) return false;
    return true;
  };
  const problems: Problem[] = [];
  for (const {name, content} of files) {
    const seen = new Set<string>();
    for (const reading of readings(content()))
      for (const run of finder.find(fold(reading))) {
        const key = `${run.article} ${String(run.from)} ${String(run.to)}`;
        if (seen.has(key) || isPermitted(run)) continue;
        seen.add(key);
        problems.push({
          file: name,
          message: `${String(run.to - run.from)} words in a row of article ${run.article}, from offset ${String(starts.get(run.article)?.[run.from])}, outside what its record publishes`
        });
      }
  }
  return problems;
}
