import type {Span} from "../types.js";
import {recordSize, signsAt, vocabularyForText, type Vocabulary} from "../words/vocabulary.js";
import {widened} from "../words/widened.js";
import {abbreviations, titles} from "./abbreviations.js";
import {classOf, digit, letter, other, space} from "./characters.js";
import {codeUnitsOf} from "./codeUnits.js";
import {startsLarge} from "./letterCase.js";

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
  /** The number of each form in the vocabulary. */
  readonly numbers: Int32Array;
  readonly vocabulary: Vocabulary;
  /** What each form does as a mark; 0 for words. */
  readonly signs: Uint8Array;
}

/** The token's words as written; empty beyond the ends. */
export function formAt(tokens: Tokens, index: number): string {
  return index >= 0 && index < tokens.count ? (tokens.forms[tokens.formOf[index] as number] as string) : "";
}

/** Splits paragraphs into tokens. Time grows linearly with the text. */
export function tokensOf(text: string, paragraphs: readonly Span[]): Tokens {
  const columns = columnsFor(text);
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const {start, end} = paragraphs[paragraph] as Span;
    let at = start;
    while (at < end) {
      const plain = columns.addPlainWord(at, end, paragraph);
      if (plain > at) {
        at = plain + 1;
        continue;
      }
      const found = columns.classAt(at);
      if (found === space) at += 1;
      else at = found === other ? columns.addMark(at, end, paragraph) : columns.addWord(at, end, paragraph);
    }
  }
  return columns.tokens(paragraphs);
}

const fullStop = 0x2e;
const hyphen = 0x2d;
const blank = 0x20;
const apostropheCode = 0x27;
const curlyApostrophe = 0x2019;

/** A longer text has columns of its own. */
const mostKept = 1 << 18;

let kept: Columns | undefined;

/** Columns without a row: mostly those of the text before, because room costs more than words. */
function columnsFor(text: string): Columns {
  if (text.length > mostKept) return new Columns().begin(text);
  kept ??= new Columns();
  return kept.begin(text);
}

class Columns {
  private starts = new Int32Array(1024);
  private ends = new Int32Array(1024);
  private paragraphOf = new Int32Array(1024);
  private formOf = new Int32Array(1024);
  private count = 0;
  private numbers = new Int32Array(1024);
  private formCount = 0;
  private text = "";
  private units = new Uint16Array(1);
  private vocabulary = vocabularyForText();

  begin(text: string): this {
    this.text = text;
    this.units = codeUnitsOf(text);
    this.vocabulary = vocabularyForText();
    this.count = 0;
    this.formCount = 0;
    return this;
  }

  classAt(at: number): number {
    return classOf(this.units[at] as number, this.text, at);
  }

  private isWordAt(at: number): boolean {
    const found = this.classAt(at);
    return found === letter || found === digit;
  }

  tokens(paragraphs: readonly Span[]): Tokens {
    const {text, count, formCount, vocabulary} = this;
    const known = vocabulary.forms;
    const {records} = vocabulary;
    const numbers = this.numbers.slice(0, formCount);
    const signs = new Uint8Array(formCount);
    const forms = new Array<string>(formCount);
    for (let place = 0; place < formCount; place++) {
      const number = numbers[place] as number;
      vocabulary.setPlace(number, -1);
      forms[place] = known[number] as string;
      signs[place] = ((records[number * recordSize + signsAt] as number) >>> 8) & 255;
    }
    return {
      text,
      count,
      starts: this.starts.slice(0, count),
      ends: this.ends.slice(0, count),
      paragraphOf: this.paragraphOf.slice(0, count),
      paragraphs,
      formOf: this.formOf.slice(0, count),
      forms,
      numbers,
      vocabulary,
      signs
    };
  }

  /** Adds the mark at `at` and gives the offset after it. */
  addMark(at: number, limit: number, paragraph: number): number {
    const {text, units} = this;
    const mark = units[at] as number;
    let end = at + 1;
    if ((mark & 0xfc00) === 0xd800 && ((units[end] as number) & 0xfc00) === 0xdc00) end += 1;
    if ((mark === 0x40 || mark === 0x23) && end < limit && this.isWordAt(end)) {
      while (end < limit && (this.isWordAt(end) || text[end] === "_")) end += 1;
    } else if (mark === fullStop || mark === hyphen) {
      while (end < limit && end - at < 8 && (units[end] as number) === mark) end += 1;
    } else if ((mark === 0x60 || mark === apostropheCode) && end < limit && (units[end] as number) === mark) end += 1;
    this.push(at, end, paragraph);
    return end;
  }

  /** Adds the word at `at` where it is plain letters before a space, as most are, and gives the offset of the space; else -1. */
  addPlainWord(at: number, limit: number, paragraph: number): number {
    const {units} = this;
    let end = at;
    while (isPlain(units[end] as number)) end += 1;
    if (end === at || end >= limit || units[end] !== blank) return -1;
    this.push(at, end, paragraph);
    return end;
  }

  /** Adds the word at `at`, in parts where clitics are joined to it, and gives the offset after it. */
  addWord(at: number, limit: number, paragraph: number): number {
    const {text, units} = this;
    const first = units[at] as number;
    if ((first === 0x68 && text.startsWith("http", at)) || (first === 0x77 && text.startsWith("www.", at)))
      return this.addAddress(at, limit, paragraph);
    let apostrophe = -1;
    let end = at;
    while (end < limit) {
      const code = units[end] as number;
      const found = classOf(code, text, end);
      if (found === letter || found === digit) {
        end += (code & 0xfc00) === 0xd800 ? 2 : 1;
        continue;
      }
      if (found === space || !this.joins(code, end, at)) break;
      if (code === apostropheCode || code === curlyApostrophe) apostrophe = end;
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
    if (end < limit && (units[end] as number) === fullStop && this.isAbbreviated(at, end)) end += 1;
    this.push(at, end, paragraph);
    return end;
  }

  private addAddress(at: number, limit: number, paragraph: number): number {
    const {text} = this;
    let end = at + 4;
    while (end < limit && this.classAt(end) !== space) end += 1;
    while (end > at + 4 && !this.isWordAt(end - 1) && text[end - 1] !== "/") end -= 1;
    this.push(at, end, paragraph);
    return end;
  }

  /** Whether the mark at `at` is inside a word that began at `start`. */
  private joins(mark: number, at: number, start: number): boolean {
    const {text, units} = this;
    switch (mark) {
      case apostropheCode:
      case curlyApostrophe:
      case hyphen:
      case 0x2010:
      case 0x2011:
      case 0x26:
      case 0x5f:
        return this.isWordAt(at + 1);
      case 0x2c:
      case 0x3a:
        return this.isBetweenDigits(at);
      case fullStop:
        // A decimal, or letters with a full stop each, as in U.S. and a.m.
        return (
          this.isBetweenDigits(at) ||
          (this.isWordAt(at + 1) &&
            ((at - start < 12 && (at - 1 === start || text[at - 2] === ".") && this.classAt(at - 1) === letter) ||
              (isSmall(units[at - 1] as number) && /^(?:com|org|net|gov|edu)\b/u.test(text.slice(at + 1, at + 5)))))
        );
      default:
        return false;
    }
  }

  private cliticStart(apostrophe: number, start: number, end: number): number {
    const {text} = this;
    const tail = text.slice(apostrophe + 1, Math.min(end, apostrophe + 4)).toLowerCase();
    if (tail === "t" && (text[apostrophe - 1] === "n" || text[apostrophe - 1] === "N")) return apostrophe - 1;
    return tail === "s" || tail === "re" || tail === "ll" || tail === "ve" || tail === "d" || tail === "m" ? apostrophe : start;
  }

  private isAbbreviated(start: number, end: number): boolean {
    const {text, units} = this;
    if (end - start === 1) return startsLarge(text.slice(start, end));
    if (end - start > 6) return false;
    let small = true;
    for (let at = start; at < end; at++) small &&= isSmall(units[at] as number);
    if (small) return (end - start === 2 && text.startsWith("vs", start)) || (end - start === 3 && text.startsWith("etc", start));
    const form = text.slice(start, end);
    if (form.includes(".")) return !/\d/u.test(form);
    const lower = form.toLowerCase();
    // "no." and "mass." are abbreviations before a number or in a name only.
    return (form !== lower && (titles.has(lower) || abbreviations.has(lower))) || lower === "vs" || lower === "etc";
  }

  private isBetweenDigits(at: number): boolean {
    return this.classAt(at - 1) === digit && this.classAt(at + 1) === digit;
  }

  private push(start: number, end: number, paragraph: number): void {
    if (this.count === this.starts.length) this.grow();
    const {count} = this;
    this.starts[count] = start;
    this.ends[count] = end;
    this.paragraphOf[count] = paragraph;
    this.formOf[count] = this.formAt(start, end);
    this.count = count + 1;
  }

  private formAt(start: number, end: number): number {
    const {vocabulary} = this;
    const number = vocabulary.numberOf(this.text, this.units, start, end);
    const known = vocabulary.placeOf(number);
    if (known >= 0) return known;
    const place = this.formCount;
    if (place === this.numbers.length) this.numbers = widened(this.numbers);
    vocabulary.setPlace(number, place);
    this.numbers[place] = number;
    this.formCount = place + 1;
    return place;
  }

  private grow(): void {
    this.starts = widened(this.starts);
    this.ends = widened(this.ends);
    this.paragraphOf = widened(this.paragraphOf);
    this.formOf = widened(this.formOf);
  }
}

/** Whether it is a letter of ASCII. */
function isPlain(code: number): boolean {
  return ((code | 0x20) - 0x61) >>> 0 < 26;
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
