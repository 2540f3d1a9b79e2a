import type {Tokens} from "../text/tokens.js";
import type {FormFacts, Vocabulary} from "./vocabulary.js";

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
export function wordTable({vocabulary, numbers, signs}: Pick<Tokens, "vocabulary" | "numbers" | "signs">): WordTable {
  const size = numbers.length;
  const {facts} = vocabulary;
  const lower = new Array<string>(size);
  const lowerHash = new Int32Array(size);
  const stemHash = new Int32Array(size);
  const suffix1 = new Int32Array(size);
  const suffix2 = new Int32Array(size);
  const suffix3 = new Int32Array(size);
  const shape = new Uint8Array(size);
  const flags = new Uint8Array(size);
  for (let form = 0; form < size; form++) {
    const known = facts[numbers[form] as number] as FormFacts;
    lower[form] = known.lower;
    lowerHash[form] = known.lowerHash;
    stemHash[form] = known.stemHash;
    suffix1[form] = known.suffix1;
    suffix2[form] = known.suffix2;
    suffix3[form] = known.suffix3;
    shape[form] = known.shape;
    flags[form] = known.flags;
  }
  return {vocabulary, numbers, lower, lowerHash, stemHash, suffix1, suffix2, suffix3, shape, sign: signs, flags};
}
