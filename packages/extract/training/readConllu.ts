import {readdirSync, readFileSync} from "node:fs";
import path from "node:path";
import {tag, type TagName} from "../src/tagging/tags.js";
import {paragraphsOf} from "../src/text/paragraphs.js";
import {sentencesOf} from "../src/text/sentences.js";
import {tokensOf} from "../src/text/tokens.js";
import {wordTable} from "../src/words/wordTable.js";
import {mergedTags} from "./mergedTags.js";
import type {TaggedText} from "./trainTagger.js";

/** A word of GUM: where it stands in its text, and its tag. */
interface TaggedWord {
  readonly start: number;
  readonly end: number;
  readonly tag: number;
}

function tagNumber(name: string): number {
  const known = mergedTags[name] ?? name;
  if (known in tag) return tag[known as TagName];
  return /^(?:[.,:()$"`'#-]|HYPH|NFP)/u.test(name) ? tag.PUNCT : tag.X;
}

/** The words of one GUM file, found one after the other in `text`; words that differ from the text are left out. */
function readConllu(file: string, text: string): TaggedWord[] {
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

/** A text of GUM with the right tag of each token. */
export interface GumText extends TaggedText {
  readonly id: string;
}

/** The GUM files of a folder, on the tokens of their texts. A compound has the tag of its last part. */
export function readConlluTexts(folder: string, texts: readonly {readonly id: string; readonly text: string}[]): GumText[] {
  const byId = new Map(texts.map(({id, text}) => [id, text]));
  return readdirSync(folder)
    .filter((name) => name.endsWith(".conllu"))
    .sort()
    .flatMap((name): GumText[] => {
      const id = path.basename(name, ".conllu");
      const text = byId.get(id);
      return text === undefined ? [] : [{id, ...onTokens(text, readConllu(path.join(folder, name), text))}];
    });
}

function onTokens(text: string, gum: readonly TaggedWord[]): TaggedText {
  const tokens = tokensOf(text, paragraphsOf(text));
  const gold = new Uint8Array(tokens.count).fill(255);
  let next = 0;
  for (let at = 0; at < tokens.count; at++) {
    while (next < gum.length && (gum[next] as TaggedWord).end <= (tokens.starts[at] as number)) next += 1;
    for (let i = next; i < gum.length && (gum[i] as TaggedWord).start < (tokens.ends[at] as number); i++)
      if ((gum[i] as TaggedWord).tag !== tag.PUNCT) gold[at] = (gum[i] as TaggedWord).tag;
  }
  return {tokens, sentences: sentencesOf(tokens), words: wordTable(tokens), gold};
}
