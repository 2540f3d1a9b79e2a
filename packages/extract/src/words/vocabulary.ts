import {isWordCharacter} from "../text/characters.js";
import {codeUnitsOf} from "../text/codeUnits.js";
import {hashOf} from "./hash.js";
import {signOf, word} from "./signs.js";
import {stemOf} from "./stems.js";
import {widened} from "./widened.js";
import {flagsOf} from "./wordLists.js";

/** From so many forms on, a new text begins a new vocabulary. */
const most = 32_768;

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

/** Where a form's record holds its hash, where its code units begin, how many there are, and its place in the text. */
const hashAt = 0;
const unitsAt = 1;
const lengthAt = 2;
const placeAt = 3;

/** Where it holds what is known of it: the same as its facts, `signsAt` its shape, sign and flags, eight bits each. */
export const lowerHashAt = 4;
export const stemHashAt = 5;
export const suffix1At = 6;
export const suffix2At = 7;
export const suffix3At = 8;
export const signsAt = 9;
export const recordSize = 10;

/** The forms of the latest texts, each looked at once: most words of a text were in others before. */
export class Vocabulary {
  readonly facts: FormFacts[] = [];
  readonly forms: string[] = [];
  readonly lowers: string[] = [];
  /** A record for each form, side by side: memory is slow. */
  records = new Int32Array(512 * recordSize);
  /** The code units of all forms. */
  private units = new Uint16Array(4096);
  private unitCount = 0;
  /** By hash: one more than a form's number, 0 where there is none. */
  private slots = new Int32Array(2048);

  /** The number of a form, counted from 0 in the order they were met: of `text`, or of a part of it, with its code units. */
  numberOf(text: string, units: Uint16Array = codeUnitsOf(text), start = 0, end = text.length): number {
    const {records, slots} = this;
    const length = end - start;
    let hash = length;
    // A token of a megabyte is told apart by its ends and, below, by its words.
    const last = Math.min(end, start + 64);
    for (let at = start; at < last; at++) hash = Math.imul(hash ^ (units[at] as number), 0x01000193);
    hash ^= hash >>> 15;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const found = (slots[slot] as number) - 1;
      if (found < 0) break;
      const record = found * recordSize;
      if (records[record] === hash && records[record + lengthAt] === length && this.isAt(record, units, start, length))
        return found;
      slot = (slot + 1) & mask;
    }
    return this.add(text, units, start, end, hash, slot);
  }

  /** The place that a form was given among those of the text that is being read; -1 before. */
  placeOf(number: number): number {
    return (this.records[number * recordSize + placeAt] as number) - 1;
  }

  /** Whoever reads a text gives places to its forms, and takes them back, with -1, in the end. */
  setPlace(number: number, place: number): void {
    this.records[number * recordSize + placeAt] = place + 1;
  }

  private isAt(record: number, units: Uint16Array, start: number, length: number): boolean {
    const mine = this.units;
    const from = this.records[record + unitsAt] as number;
    for (let at = 0; at < length; at++) if (mine[from + at] !== units[start + at]) return false;
    return true;
  }

  private add(text: string, units: Uint16Array, start: number, end: number, hash: number, slot: number): number {
    const {facts} = this;
    const number = facts.length;
    const known = factsOf(text.slice(start, end));
    facts.push(known);
    this.forms.push(known.form);
    this.lowers.push(known.lower);
    const record = number * recordSize;
    if (record === this.records.length) this.records = widened(this.records);
    const from = this.unitCount;
    this.unitCount += end - start;
    if (this.unitCount > this.units.length) {
      const wider = new Uint16Array(this.unitCount * 2);
      wider.set(this.units);
      this.units = wider;
    }
    this.units.set(units.subarray(start, end), from);
    this.records[record + hashAt] = hash;
    this.records[record + unitsAt] = from;
    this.records[record + lengthAt] = end - start;
    this.records[record + lowerHashAt] = known.lowerHash;
    this.records[record + stemHashAt] = known.stemHash;
    this.records[record + suffix1At] = known.suffix1;
    this.records[record + suffix2At] = known.suffix2;
    this.records[record + suffix3At] = known.suffix3;
    this.records[record + signsAt] = known.shape | (known.sign << 8) | (known.flags << 16);
    this.slots[slot] = number + 1;
    if (facts.length * 2 > this.slots.length) this.rehash();
    return number;
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < this.facts.length; number++) {
      let slot = (this.records[number * recordSize + hashAt] as number) & mask;
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
