import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {tag, type TagName} from "../src/tagging/tags.js";

/** A word of GUM: where it stands in its text, and its tag. */
export interface TaggedWord {
  readonly start: number;
  readonly end: number;
  readonly tag: number;
}

const merged: Readonly<Record<string, TagName>> = {
  NNPS: "NNP",
  PDT: "DT",
  JJR: "JJ",
  JJS: "JJ",
  RBR: "RB",
  RBS: "RB",
  WDT: "WP",
  WP$: "WP"
};

function tagNumber(name: string): number {
  const known = merged[name] ?? name;
  if (known in tag) return tag[known as TagName];
  return /^(?:[.,:()$"`'#-]|-[LR]SB-|-[LR]RB-|HYPH|``|''|NFP)/u.test(name) ? tag.PUNCT : tag.X;
}

/** The words of one GUM file, found one after the other in `text`; words that differ from the text are left out. */
export function readConllu(file: string, text: string): TaggedWord[] {
  const words: TaggedWord[] = [];
  let from = 0;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const columns = line.split("\t");
    if (columns.length < 5 || !/^\d+$/u.test(columns[0] ?? "")) continue;
    const form = columns[1] as string;
    const start = text.indexOf(form, from);
    if (start < 0 || start - from > 60) continue;
    words.push({start, end: start + form.length, tag: tagNumber(columns[4] as string)});
    from = start + form.length;
  }
  return words;
}

/** The names of the GUM files in a folder, sorted. */
export function conlluFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".conllu"))
    .sort()
    .map((name) => join(folder, name));
}
