import type {Tokens} from "../text/tokens.js";
import {lowerHashAt, recordSize, signsAt, stemHashAt, suffix1At, suffix2At, suffix3At, type Vocabulary} from "./vocabulary.js";

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
  const {records, lowers} = vocabulary;
  const lower = new Array<string>(size);
  const lowerHash = new Int32Array(size);
  const stemHash = new Int32Array(size);
  const suffix1 = new Int32Array(size);
  const suffix2 = new Int32Array(size);
  const suffix3 = new Int32Array(size);
  const shape = new Uint8Array(size);
  const flags = new Uint8Array(size);
  for (let form = 0; form < size; form++) {
    const number = numbers[form] as number;
    const record = number * recordSize;
    lower[form] = lowers[number] as string;
    lowerHash[form] = records[record + lowerHashAt] as number;
    stemHash[form] = records[record + stemHashAt] as number;
    suffix1[form] = records[record + suffix1At] as number;
    suffix2[form] = records[record + suffix2At] as number;
    suffix3[form] = records[record + suffix3At] as number;
    const signs = records[record + signsAt] as number;
    shape[form] = signs & 255;
    flags[form] = (signs >>> 16) & 255;
  }
  return {vocabulary, numbers, lower, lowerHash, stemHash, suffix1, suffix2, suffix3, shape, sign: signs, flags};
}
