import type {Tokens} from "../text/tokens.js";
import {vocabularyForText, type FormFacts, type Vocabulary} from "./vocabulary.js";

/** What is known of each distinct form by itself, in columns. */
export interface WordTable {
  readonly vocabulary: Vocabulary;
  /** The number of each form in the vocabulary. */
  readonly numbers: Int32Array;
  readonly lower: readonly string[];
  readonly lowerHash: Int32Array;
  readonly stemHash: Int32Array;
  /** Hashes of the last one, two and three letters, lower case. */
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  /** 1 capital, 2 capitals only, 4 digit, 8 hyphen, 16 full stop or apostrophe inside, 32 one character, 64 lower case. */
  readonly shape: Uint8Array;
  readonly sign: Uint8Array;
  /** What closed lists of words say. */
  readonly flags: Uint8Array;
}

/** Looks at every form of a text. */
export function wordTable({forms, signs}: Pick<Tokens, "forms" | "signs">): WordTable {
  const size = forms.length;
  const vocabulary = vocabularyForText();
  const table = {
    vocabulary,
    numbers: new Int32Array(size),
    lower: new Array<string>(size),
    lowerHash: new Int32Array(size),
    stemHash: new Int32Array(size),
    suffix1: new Int32Array(size),
    suffix2: new Int32Array(size),
    suffix3: new Int32Array(size),
    shape: new Uint8Array(size),
    sign: signs,
    flags: new Uint8Array(size)
  };
  for (let form = 0; form < size; form++) {
    const number = vocabulary.numberOf(forms[form] as string);
    const facts = vocabulary.facts[number] as FormFacts;
    table.numbers[form] = number;
    table.lower[form] = facts.lower;
    table.lowerHash[form] = facts.lowerHash;
    table.stemHash[form] = facts.stemHash;
    table.suffix1[form] = facts.suffix1;
    table.suffix2[form] = facts.suffix2;
    table.suffix3[form] = facts.suffix3;
    table.shape[form] = facts.shape;
    table.flags[form] = facts.flags;
  }
  return table;
}
