import type {FurnitureKind} from "../codes/codes.js";
import type {Span} from "../types.js";
import {characterClass, isSpace, letter, space} from "./characters.js";

/** A kind of furniture: a quick look at a line, without white space at its ends, and the pattern that decides. */
interface Furniture {
  readonly kind: FurnitureKind;
  readonly mayBe: (text: string, start: number, end: number, advertising: boolean) => boolean;
  readonly pattern: RegExp;
}

/** Whole lines that are on many pages and in no article. */
const furniture: readonly Furniture[] = [
  {
    kind: "share-bar",
    mayBe: (text, start, end) => isOneOf("stpefwlro:|", text, start) && isOneOf("etnlkrps:|", text, end - 1),
    pattern: /^(?:share|tweet|submit|pin|email|print|facebook|twitter|whatsapp|linkedin|reddit|this|on|[:|\s])+$/iu
  },
  {
    kind: "comment-counter",
    mayBe: (text, start, end) => isOneOf("0123456789ivl", text, start) && isOneOf("st", text, end - 1),
    pattern: /^(?:\d+ comments?|inline feedbacks|view all comments|leave a comment|\s)+$/iu
  },
  {
    kind: "label",
    mayBe: (text, start, end) => isOneOf("tfr", text, start) && isOneOf("aioe", text, start + 1) && hasColon(text, start, end),
    pattern: /^(?:tags?|filed under|topics?|related(?: stories| articles)?)\s*:/iu
  },
  {
    kind: "advertisement",
    mayBe: (text, start, end, advertising) =>
      end - start === "advertisement".length || (advertising && advertises(text, start, end)),
    pattern: /^advertisement$|\bsubscribe\b|\bspecial deal\b|\bsign up for\b/iu
  },
  {
    kind: "author-bio",
    mayBe: startsWithName,
    pattern:
      /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)+ is an? (?:contributing |staff |senior |political )?(?:writer|reporter|editor|correspondent)\b/u
  }
];

/** Longer lines are running text, whatever words they hold. */
const longest = 400;

/** Is the form among those that every advertisement of more than a word has? */
export function mayAdvertise(form: string): boolean {
  return /subscribe|special$|sign$/iu.test(form);
}

/**
 * What kind of furniture a paragraph looks like; null when it looks like the article. `advertising`: false when the text has no form that
 * may advertise.
 */
export function furnitureKind(text: string, span: Span, advertising = true): FurnitureKind | null {
  let {start, end} = span;
  if (end - start > longest) return null;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  for (const {kind, mayBe, pattern} of furniture) {
    if (start === end || !mayBe(text, start, end, advertising)) continue;
    const line = text.slice(start, end);
    if (/["“”]/u.test(line)) return null;
    if (pattern.test(line)) return kind;
  }
  return null;
}

/** Is the character one of these, large or small? Beyond ASCII anything may be: the patterns fold "ſ" and its like. */
function isOneOf(characters: string, text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 0x7f || characters.includes(String.fromCharCode(small(code)));
}

const small = (code: number): number => (code >= 0x41 && code <= 0x5a ? code + 32 : code);

/** Is a colon the first mark? */
function hasColon(text: string, start: number, end: number): boolean {
  let at = start;
  for (; at < end; at++) {
    const found = characterClass(text, at);
    if (found !== letter && found !== space) break;
  }
  return at < end && text[at] === ":";
}

/** Letters from the middle of "subscribe", "special deal" and "sign up for". */
function advertises(text: string, start: number, end: number): boolean {
  for (let at = start + 2; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      const before = small(text.charCodeAt(at - 1));
      const after = small(text.charCodeAt(at + 1));
      if (before === 0x6c && after === 0x64 && small(text.charCodeAt(at + 2)) === 0x65) return true;
      if (before === 0x6e && after === 0x75 && small(text.charCodeAt(at - 2)) === 0x67) return true;
    } else if (small(code) === 0x62 && small(text.charCodeAt(at - 1)) === 0x75 && small(text.charCodeAt(at + 2)) === 0x63)
      return true;
  }
  return false;
}

function startsWithName(text: string, start: number, end: number): boolean {
  if (!isLarge(text, start)) return false;
  const line = text.slice(start, end);
  const blank = line.indexOf(" ");
  return blank > 0 && isLarge(line, blank + 1) && line.includes(" is a");
}

function isLarge(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 0x7f || (code >= 0x41 && code <= 0x5a);
}
