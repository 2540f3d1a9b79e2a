import {isWordCharacter} from "../text/characters.js";
import {codeUnitsOf} from "../text/codeUnits.js";
import {hashOf} from "./hash.js";
import {signOf, word} from "./signs.js";
import {stemOf} from "./stems.js";
import {widened} from "./widened.js";
import {flagsOf} from "./wordLists.js";

/** From so many forms on, a new text begins a new vocabulary. */
const most = 16_384;

/** What is known of a form by itself. */
export interface FormFacts {
  readonly form: string;
  readonly lower: string;
  readonly lowerHash: number;
  readonly stemHash: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly shape: number;
  readonly sign: number;
  readonly flags: number;
}

/** The forms of the latest texts, each looked at once: most words of a text were in others before. */
export class Vocabulary {
  readonly facts: FormFacts[] = [];
  /**
   * By a form's number: one more than its place among the forms of the text that is being read, 0 for one that it has not had. Whoever
   * reads a text sets them, and clears them in the end.
   */
  places = new Int32Array(1024);
  private hashes = new Int32Array(1024);
  /** The code units of all forms, and where each form's begin; at the end, where the next one's will. */
  private units = new Uint16Array(8192);
  private begins = new Int32Array(1024);
  /** By hash: one more than a form's number, 0 where there is none. */
  private slots = new Int32Array(4096);

  /** The number of a form, counted from 0 in the order they were met: of `text`, or of a part of it, with its code units. */
  numberOf(text: string, units: Uint16Array = codeUnitsOf(text), start = 0, end = text.length): number {
    const length = end - start;
    let hash = length;
    // A token of a megabyte is told apart by its ends and, below, by its words.
    const last = Math.min(end, start + 64);
    for (let at = start; at < last; at++) hash = Math.imul(hash ^ (units[at] as number), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const found = (this.slots[slot] as number) - 1;
      if (found < 0) break;
      if (this.hashes[found] === hash && this.isForm(found, units, start, length)) return found;
      slot = (slot + 1) & mask;
    }
    return this.add(text, units, start, end, hash, slot);
  }

  private isForm(number: number, units: Uint16Array, start: number, length: number): boolean {
    const from = this.begins[number] as number;
    if ((this.begins[number + 1] as number) - from !== length) return false;
    for (let at = 0; at < length; at++) if (this.units[from + at] !== units[start + at]) return false;
    return true;
  }

  private add(text: string, units: Uint16Array, start: number, end: number, hash: number, slot: number): number {
    const {facts} = this;
    const number = facts.length;
    facts.push(factsOf(text.slice(start, end)));
    if (number + 1 === this.hashes.length) {
      this.hashes = widened(this.hashes);
      this.places = widened(this.places);
      this.begins = widened(this.begins);
    }
    const from = this.begins[number] as number;
    const to = from + end - start;
    if (to > this.units.length) {
      const wider = new Uint16Array(to * 2);
      wider.set(this.units);
      this.units = wider;
    }
    for (let at = start; at < end; at++) this.units[from + at - start] = units[at] as number;
    this.begins[number + 1] = to;
    this.hashes[number] = hash;
    this.slots[slot] = number + 1;
    if (facts.length * 2 > this.slots.length) this.rehash();
    return number;
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 4);
    const mask = slots.length - 1;
    for (let number = 0; number < this.facts.length; number++) {
      let slot = (this.hashes[number] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.slots = slots;
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
    form,
    lower,
    lowerHash: hashOf(lower),
    stemHash: hashOf(stemOf(lower)),
    suffix1: hashOf(lower, Math.max(0, length - 1)),
    suffix2: hashOf(lower, Math.max(0, length - 2)),
    suffix3: hashOf(lower, Math.max(0, length - 3)),
    shape: shapeOf(form),
    sign: isWord(form) ? word : signOf(form),
    flags: flagsOf(lower)
  };
}

function isWord(form: string): boolean {
  if (isWordCharacter(form, 0)) return true;
  const last = form.length - 1;
  if (last === 0) return false;
  // Half of a pair of surrogates: only a letter or a digit is cut so.
  return isWordCharacter(form, last) || (form.charCodeAt(last) & 0xfc00) === 0xd800;
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
