import {hashOf} from "./hash.js";
import {stemOf} from "./stems.js";
import {flagsOf} from "./wordLists.js";

/** From so many forms on, a new text begins a new vocabulary. */
const most = 16_384;

/** What is known of a form by itself. */
export interface FormFacts {
  readonly lower: string;
  readonly lowerHash: number;
  readonly stemHash: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly shape: number;
  readonly flags: number;
}

/** The forms of the latest texts, each looked at once: most words of a text were in others before. */
export class Vocabulary {
  readonly facts: FormFacts[] = [];
  private readonly numbers = new Map<string, number>();

  /** The number of a form, counted from 0 in the order they were met. */
  numberOf(form: string): number {
    let number = this.numbers.get(form);
    if (number === undefined) {
      number = this.facts.length;
      this.numbers.set(form, number);
      this.facts.push(factsOf(form));
    }
    return number;
  }
}

let latest = new Vocabulary();

/** The vocabulary to read a text with: that of the texts before, or an empty one where they had too many words. */
export function vocabularyForText(): Vocabulary {
  if (latest.facts.length > most) latest = new Vocabulary();
  return latest;
}

function factsOf(form: string): FormFacts {
  const lower = form.length > 64 ? form.slice(0, 64).toLowerCase() : form.toLowerCase();
  const {length} = lower;
  return {
    lower,
    lowerHash: hashOf(lower),
    stemHash: hashOf(stemOf(lower)),
    suffix1: hashOf(lower, Math.max(0, length - 1)),
    suffix2: hashOf(lower, Math.max(0, length - 2)),
    suffix3: hashOf(lower, Math.max(0, length - 3)),
    shape: shapeOf(form),
    flags: flagsOf(lower)
  };
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
