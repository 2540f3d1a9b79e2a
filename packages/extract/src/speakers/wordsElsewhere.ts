import {trait} from "./lexicon.js";
import type {TaggedText} from "./taggedText.js";

/** What a text's other sentences tell of its words. Read when first asked. */
export class WordsElsewhere {
  private readonly text: TaggedText;
  private small: Set<string> | undefined;
  /** Large words, each with the word before it; undefined where several go before it. */
  private before: Map<string, string | undefined> | undefined;

  constructor(text: TaggedText) {
    this.text = text;
  }

  /** Whether the text also writes the word, given in lower case, with a small letter. */
  isSmall(word: string): boolean {
    this.small ??= smallWords(this.text);
    return this.small.has(word);
  }

  /** Whether a large word also stands behind another word than the one before it here: a name of its own. */
  standsAlone(at: number): boolean {
    this.before ??= wordsBefore(this.text);
    const {lowers} = this.text;
    const word = lowers[at] as string;
    return this.before.has(word) && this.before.get(word) !== lowers[at - 1];
  }
}

const isLarge = (bits: number) => (bits & trait.large) !== 0;

function smallWords({forms: {lowers, traits}}: TaggedText): Set<string> {
  const small = new Set<string>();
  for (let form = 0; form < lowers.length; form++) if (!isLarge(traits[form] as number)) small.add(lowers[form] as string);
  return small;
}

function wordsBefore({count, lowers, traits}: TaggedText): Map<string, string | undefined> {
  const before = new Map<string, string | undefined>();
  for (let at = 0; at < count; at++) {
    if (!isLarge(traits[at] as number)) continue;
    const word = lowers[at] as string;
    const last = at > 0 ? (lowers[at - 1] as string) : "";
    if (!before.has(word)) before.set(word, last);
    else if (before.get(word) !== last) before.set(word, undefined);
  }
  return before;
}
