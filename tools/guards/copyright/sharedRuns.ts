import {foldedWords} from "./foldedWords.js";

/** Words in a row that a file shares with an article. */
export interface SharedRun {
  readonly article: string;
  /** The words' numbers in the article: first, and one past the last. */
  readonly from: number;
  readonly to: number;
}

/** Finds runs of at least `length` words in a row that a text shares with one of the articles. */
export interface RunFinder {
  /** Each run as long as it goes; where the same words stand at several places of the articles, one run for each. */
  find(words: readonly string[]): SharedRun[];
}

/** Prepares the articles once, for many files. */
export function runFinder(texts: ReadonlyMap<string, string>, length: number): RunFinder {
  const articles = new Map(Array.from(texts, ([id, text]) => [id, foldedWords(text).map(({word}) => word)]));
  const places = new Map<string, {article: string; at: number}[]>();
  const vocabulary = new Set<string>();
  for (const [article, words] of articles) {
    words.forEach((word) => vocabulary.add(word));
    for (let at = 0; at + length <= words.length; at++) {
      const key = words.slice(at, at + length).join(" ");
      const list = places.get(key);
      if (list) list.push({article, at});
      else places.set(key, [{article, at}]);
    }
  }
  return {
    find(words) {
      const runs: SharedRun[] = [];
      // Where a run went on to, so that its later windows do not count again.
      let open = new Map<string, SharedRun>();
      let known = 0;
      for (let i = 0; i < words.length; i++) {
        known = vocabulary.has(words[i] ?? "") ? known + 1 : 0;
        const still = new Map<string, SharedRun>();
        if (known >= length)
          for (const {article, at} of places.get(words.slice(i - length + 1, i + 1).join(" ")) ?? []) {
            const before = open.get(`${article} ${String(at + length - 1)}`);
            still.set(`${article} ${String(at + length)}`, {article, from: before?.from ?? at, to: at + length});
          }
        for (const [end, run] of open) if (!continued(end, still)) runs.push(run);
        open = still;
      }
      return [...runs, ...open.values()];
    }
  };
}

/** Whether the run that ended at `end` is one word longer now. */
function continued(end: string, still: ReadonlyMap<string, SharedRun>): boolean {
  const [article = "", at] = end.split(" ");
  return still.has(`${article} ${String(Number(at) + 1)}`);
}
