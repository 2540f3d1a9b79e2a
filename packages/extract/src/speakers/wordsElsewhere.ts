import {trait} from "./lexicon.js";
import type {TaggedText} from "./taggedText.js";

/** What a text's other sentences tell of its words. Read when first asked, in one pass. */
export class WordsElsewhere {
  private readonly text: TaggedText;
  private small: Set<string> | undefined;
  /** Large words, each with the word before it; undefined where several go before it. */
  private readonly before = new Map<string, string | undefined>();

  constructor(text: TaggedText) {
    this.text = text;
  }

  /** Whether the text also writes the word, given in lower case, with a small letter. */
  isSmall(word: string): boolean {
    this.read();
    return this.small?.has(word) ?? false;
  }

  /** Whether a large word also stands behind another word than the one before it here: a name of its own. */
  standsAlone(at: number): boolean {
    this.read();
    const {lowers} = this.text;
    const word = lowers[at] as string;
    return this.before.has(word) && this.before.get(word) !== lowers[at - 1];
  }

  private read(): void {
    if (this.small) return;
    const {count, lowers, traits} = this.text;
    const small = new Set<string>();
    for (let at = 0; at < count; at++) {
      const word = lowers[at] as string;
      if (((traits[at] as number) & trait.large) === 0) {
        small.add(word);
        continue;
      }
      const before = at > 0 ? (lowers[at - 1] as string) : "";
      if (!this.before.has(word)) this.before.set(word, before);
      else if (this.before.get(word) !== before) this.before.set(word, undefined);
    }
    this.small = small;
  }
}
