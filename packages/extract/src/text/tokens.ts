import type {Span} from "../types.js";
import {abbreviations, titles} from "./abbreviations.js";
import {signOf} from "../words/signs.js";
import {characterClass, digit, isWordCharacter, letter, other, space} from "./characters.js";

/**
 * The words and marks of a text, in columns, one row a token. Clitics are tokens of their own (`Lee` `'s`, `do` `n't`), compounds
 * with hyphens are one token, and an abbreviation keeps its full stop.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** Where each token starts and ends, in UTF-16 code units. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Which paragraph each token lies in: an index into `paragraphs`. */
  readonly paragraphOf: Int32Array;
  readonly paragraphs: readonly Span[];
  /** Which of `forms` each token is. */
  readonly formOf: Int32Array;
  /** The distinct tokens, as written, in the order of their first occurrence. */
  readonly forms: readonly string[];
  /** What each form does as a mark; 0 for words. */
  readonly signs: Uint8Array;
}

/** The token's words as written; empty beyond the ends. */
export function formAt(tokens: Tokens, index: number): string {
  return index >= 0 && index < tokens.count ? (tokens.forms[tokens.formOf[index] as number] as string) : "";
}

/** Splits paragraphs into tokens. Time grows linearly with the text. */
export function tokensOf(text: string, paragraphs: readonly Span[]): Tokens {
  const columns = new Columns(text);
  paragraphs.forEach(({start, end}, paragraph) => {
    let at = start;
    while (at < end) {
      const found = characterClass(text, at);
      if (found === space) at += 1;
      else at = found === other ? columns.addMark(at, end, paragraph) : columns.addWord(at, end, paragraph);
    }
  });
  return columns.tokens(paragraphs);
}

/** Marks that are written twice or more for one sign. */
const repeated = new Set([".", "-", "`", "'"]);

class Columns {
  private starts = new Int32Array(1024);
  private ends = new Int32Array(1024);
  private paragraphOf = new Int32Array(1024);
  private formOf = new Int32Array(1024);
  private count = 0;
  private readonly forms: string[] = [];
  private slots = new Int32Array(2048);
  private hashes = new Int32Array(1024);
  private signs = new Uint8Array(1024);

  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  tokens(paragraphs: readonly Span[]): Tokens {
    const {text, count, forms} = this;
    const cut = (column: Int32Array) => column.subarray(0, count);
    return {
      text,
      count,
      starts: cut(this.starts),
      ends: cut(this.ends),
      paragraphOf: cut(this.paragraphOf),
      paragraphs,
      formOf: cut(this.formOf),
      forms,
      signs: this.signs.subarray(0, forms.length)
    };
  }

  /** Adds the mark at `at` and gives the offset after it. */
  addMark(at: number, limit: number, paragraph: number): number {
    const {text} = this;
    const mark = text[at] as string;
    let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    if ((mark === "@" || mark === "#") && end < limit && isWordCharacter(text, end)) {
      while (end < limit && (isWordCharacter(text, end) || text[end] === "_")) end += 1;
    } else if (repeated.has(mark)) {
      const most = mark === "." || mark === "-" ? 8 : 2;
      while (end < limit && end - at < most && text[end] === mark) end += 1;
    }
    this.push(at, end, paragraph);
    return end;
  }

  /** Adds the word at `at`, in parts where clitics are joined to it, and gives the offset after it. */
  addWord(at: number, limit: number, paragraph: number): number {
    const {text} = this;
    if (text.startsWith("http", at) || text.startsWith("www.", at)) {
      let end = at + 4;
      while (end < limit && characterClass(text, end) !== space) end += 1;
      while (end > at + 4 && !isWordCharacter(text, end - 1) && text[end - 1] !== "/") end -= 1;
      this.push(at, end, paragraph);
      return end;
    }
    let apostrophe = -1;
    let end = at;
    while (end < limit) {
      const found = characterClass(text, end);
      if (found === letter || found === digit) {
        end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
        continue;
      }
      if (!this.joins(end, at)) break;
      const mark = text[end];
      if (mark === "'" || mark === "’") apostrophe = end;
      end += 1;
    }
    if (apostrophe > at) {
      const cut = this.cliticStart(apostrophe, at, end);
      if (cut > at) {
        this.push(at, cut, paragraph);
        this.push(cut, end, paragraph);
        return end;
      }
    }
    if (text[end] === "." && end < limit && this.isAbbreviated(at, end)) end += 1;
    this.push(at, end, paragraph);
    return end;
  }

  /** Whether the mark at `at` is inside a word that began at `start`. */
  private joins(at: number, start: number): boolean {
    const {text} = this;
    if (!isWordCharacter(text, at + 1)) return false;
    switch (text[at]) {
      case "'":
      case "’":
      case "-":
      case "‐":
      case "‑":
      case "&":
      case "_":
        return true;
      case ",":
        return characterClass(text, at - 1) === digit && characterClass(text, at + 1) === digit;
      case ".":
        // A decimal, or letters with a full stop each, as in U.S. and a.m.
        return (
          (characterClass(text, at - 1) === digit && characterClass(text, at + 1) === digit) ||
          (at - start < 12 && (at - 1 === start || text[at - 2] === ".") && characterClass(text, at - 1) === letter) ||
          (/[a-z]/u.test(text[at - 1] ?? "") && /^(?:com|org|net|gov|edu)\b/u.test(text.slice(at + 1, at + 5)))
        );
      default:
        return false;
    }
  }

  private cliticStart(apostrophe: number, start: number, end: number): number {
    const {text} = this;
    const tail = text.slice(apostrophe + 1, Math.min(end, apostrophe + 4)).toLowerCase();
    if (tail === "t" && /n/iu.test(text[apostrophe - 1] ?? "")) return apostrophe - 1;
    return tail === "s" || tail === "re" || tail === "ll" || tail === "ve" || tail === "d" || tail === "m" ? apostrophe : start;
  }

  private isAbbreviated(start: number, end: number): boolean {
    const {text} = this;
    if (end - start === 1) return /\p{Lu}/u.test(text[start] as string);
    if (end - start > 6) return false;
    const form = text.slice(start, end);
    if (form.includes(".")) return !/\d/u.test(form);
    const lower = form.toLowerCase();
    // "no." and "mass." are abbreviations before a number or in a name only.
    return (form !== lower && (titles.has(lower) || abbreviations.has(lower))) || lower === "vs" || lower === "etc";
  }

  private push(start: number, end: number, paragraph: number): void {
    if (this.count === this.starts.length) this.grow();
    const {count} = this;
    this.starts[count] = start;
    this.ends[count] = end;
    this.paragraphOf[count] = paragraph;
    this.formOf[count] = this.intern(start, end);
    this.count = count + 1;
  }

  private intern(start: number, end: number): number {
    const {text, forms} = this;
    let hash = end - start;
    // A token of a megabyte is told apart by its ends and, below, by its words.
    const last = Math.min(end, start + 64);
    for (let at = start; at < last; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const found = (this.slots[slot] as number) - 1;
      if (found < 0) break;
      const form = forms[found] as string;
      if (this.hashes[found] === hash && form.length === end - start && text.startsWith(form, start)) return found;
      slot = (slot + 1) & mask;
    }
    const index = forms.length;
    forms.push(text.slice(start, end));
    if (index === this.hashes.length) {
      this.hashes = grown(this.hashes);
      const wider = new Uint8Array(this.hashes.length);
      wider.set(this.signs);
      this.signs = wider;
    }
    this.hashes[index] = hash;
    const isWord = isWordCharacter(text, start) || (end - start > 1 && isWordCharacter(text, end - 1));
    this.signs[index] = isWord ? 0 : signOf(text.slice(start, end));
    this.slots[slot] = index + 1;
    if (forms.length * 2 > this.slots.length) this.rehash();
    return index;
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 4);
    const mask = slots.length - 1;
    for (let index = 0; index < this.forms.length; index++) {
      let slot = (this.hashes[index] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = index + 1;
    }
    this.slots = slots;
  }

  private grow(): void {
    this.starts = grown(this.starts);
    this.ends = grown(this.ends);
    this.paragraphOf = grown(this.paragraphOf);
    this.formOf = grown(this.formOf);
  }
}

function grown(column: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(column.length * 2);
  wider.set(column);
  return wider;
}
