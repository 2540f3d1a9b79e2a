import {readFileSync} from "node:fs";
import {join} from "node:path";
import {filesBelow} from "../filesBelow.js";
import type {Problem} from "../problem.js";
import {fold} from "./foldedWords.js";
import {readings} from "./readings.js";
import {sharesRun} from "./wordCaps.js";

/** Raw codings that hold an article's words: they are offsets and codes. Four words in a row are too many. */
export function wordsInCodings(root: string, texts: ReadonlyMap<string, string>): Problem[] {
  const articles = Array.from(texts, ([id, text]) => [id, ` ${fold(text).join(" ")} `] as const);
  return filesBelow(root, "packages/corpus/data/codings").flatMap((file) => {
    const words = readings(readFileSync(join(root, file), "utf8")).map(fold);
    return articles
      .filter(([, article]) => words.some((list) => sharesRun(list, article, 4)))
      .map(([id]) => ({file, message: `holds four words in a row of article ${id}`}));
  });
}
