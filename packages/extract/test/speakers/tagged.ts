import {quotedRegions} from "../../src/marks/quotedRegions.js";
import type {Speech} from "../../src/speakers/resolveSpeakers.js";
import {taggedText, type TaggedText} from "../../src/speakers/taggedText.js";
import {tag, type TagName} from "../../src/tagging/tags.js";
import {paragraphsOf} from "../../src/text/paragraphs.js";
import {sentencesOf} from "../../src/text/sentences.js";
import {formAt, tokensOf} from "../../src/text/tokens.js";

const closed: Partial<Readonly<Record<TagName, string>>> = {
  DT: "the a an this that these those",
  PRP: "he she they it i we him them",
  PRP$: "his her their its my our",
  IN: "of in on at for by from with to after as while",
  VBD: "said told added was had met called left wrote spoke asked did were replied found",
  VBZ: "is has says",
  MD: "will would",
  WP: "who which whose",
  CC: "and but or",
  VBG: "adding saying",
  VBN: "named identified",
  RB: "not later again",
  JJ: "new old federal local two recent",
  POS: "'s ’s",
  VB: "mend go"
};
const tagOf = new Map(
  Object.entries(closed).flatMap(([name, words]) => words.split(" ").map((word) => [word, name as TagName] as const))
);

/** The text with tags from a word list, good enough for short examples: large words are names, words in -s plurals, the others nouns. */
export function tagged(text: string): TaggedText {
  const tokens = tokensOf(text, paragraphsOf(text));
  const words = Array.from({length: tokens.count}, (_, at) => formAt(tokens, at));
  const quoted = new Uint8Array(tokens.count);
  for (const {firstToken, lastToken, closed: ends} of quotedRegions(tokens)) {
    quoted[firstToken - 1] = 2;
    quoted.fill(1, firstToken, lastToken);
    if (ends) quoted[lastToken] = 3;
  }
  const tags = Uint8Array.from(words, (word) => tag[tagNameOf(word)]);
  return taggedText(tokens, sentencesOf(tokens).sentenceOf, tags, quoted);
}

function tagNameOf(word: string): TagName {
  const known = tagOf.get(word.toLowerCase());
  if (known !== undefined) return known;
  if (!/[\p{L}\d]/u.test(word)) return "PUNCT";
  if (/^\p{Lu}/u.test(word)) return "NNP";
  if (/^\d/u.test(word)) return "CD";
  return word.endsWith("s") && !word.endsWith("ss") ? "NNS" : "NN";
}

/** Attributions by their words, `content`, `cue`, `source`, "" for none: the content where it stands first, the others nearest to it. */
export function speeches(text: string, parts: readonly (readonly [string, string, string])[]): Speech[] {
  return parts.map(([content, cue, source]) => {
    const about = text.indexOf(content);
    const place = (words: string) => {
      if (words === "") return [];
      let best = -1;
      for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
        if (best < 0 || Math.abs(start - about) < Math.abs(best - about)) best = start;
      if (best < 0) throw new Error(`not in the text: ${words}`);
      return [{start: best, end: best + words.length}];
    };
    return {content: place(content), cue: place(cue), source: place(source)};
  });
}
