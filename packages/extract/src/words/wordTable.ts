import type {Tokens} from "../text/tokens.js";
import {hashOf} from "./hash.js";
import {stemOf} from "./stems.js";
import {flagsOf} from "./wordLists.js";

/** What is known of each distinct form by itself, in columns: computed once a text. */
export interface WordTable {
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
  const table = {
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
  forms.forEach((form, index) => {
    const lower = form.length > 64 ? form.slice(0, 64).toLowerCase() : form.toLowerCase();
    const {length} = lower;
    table.lower[index] = lower;
    table.lowerHash[index] = hashOf(lower);
    table.stemHash[index] = hashOf(stemOf(lower));
    table.suffix1[index] = hashOf(lower, Math.max(0, length - 1));
    table.suffix2[index] = hashOf(lower, Math.max(0, length - 2));
    table.suffix3[index] = hashOf(lower, Math.max(0, length - 3));
    table.flags[index] = flagsOf(lower);
    table.shape[index] = shapeOf(form);
  });
  return table;
}

function shapeOf(form: string): number {
  let capitals = 0;
  let small = 0;
  let digits = 0;
  let shape = form.length === 1 ? 32 : 0;
  const length = Math.min(form.length, 64);
  for (let at = 0; at < length; at++) {
    const code = form.charCodeAt(at);
    if (code >= 97 && code <= 122) small += 1;
    else if (code >= 65 && code <= 90) {
      capitals += 1;
      if (at === 0) shape |= 1;
    } else if (code >= 48 && code <= 57) digits += 1;
    else if (code === 45) shape |= 8;
    else if (code === 46 || code === 39 || code === 0x2019) shape |= 16;
    else if (code >= 0xc0) small += 1;
  }
  if (capitals > 0 && small === 0) shape |= 2;
  if (digits > 0) shape |= 4;
  if (small > 0 && capitals === 0) shape |= 64;
  return shape;
}
