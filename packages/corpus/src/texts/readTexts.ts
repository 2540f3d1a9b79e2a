import {existsSync, readFileSync, readdirSync} from "node:fs";
import path from "node:path";

const textFile = /^(\d{3}).*\.txt$/u;

/**
 * The article texts of a folder, by article id: the first three digits of the file name. Node only. A folder that is not there
 * has no texts; that is no error, since most readers have none.
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
