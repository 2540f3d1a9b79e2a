import {existsSync, readFileSync, readdirSync} from "node:fs";
import path from "node:path";

const textFile = /^(\d{3}).*\.txt$/u;

/**
 * The article texts of a folder, by article id: the first three digits of the file name. Node only. A folder that is not there
 * has no texts; that is no error, since most readers have none.
 *
 * @example
 * ```ts
 * import {recordOf} from "@onrecord/corpus";
 * import {verify} from "@onrecord/corpus/evidence";
 * import {readTexts} from "@onrecord/corpus/texts";
 * import {mkdtempSync, writeFileSync} from "node:fs";
 *
 * const folder = mkdtempSync("texts-");
 * writeFileSync(`${folder}/003.txt`, "not the article");
 * const {counts} = await verify([recordOf("003")], readTexts(folder));
 * counts.verified; // 0
 * ```
 */
export function readTexts(folder: string): Record<string, string> {
  const texts: Record<string, string> = {};
  if (!existsSync(folder)) return texts;
  for (const name of readdirSync(folder)) {
    const id = textFile.exec(name)?.[1];
    if (id !== undefined) texts[id] = readFileSync(path.join(folder, name), "utf8");
  }
  return texts;
}
