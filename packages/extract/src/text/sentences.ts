import type {Span} from "../types.js";
import {sentenceStarters, titles} from "./abbreviations.js";
import {
  closeBracket,
  closeDouble,
  closeSingle,
  fullStop,
  pause,
  question,
  straightDouble,
  straightSingle,
  word
} from "../words/signs.js";
import {startsLarge} from "./letterCase.js";
import {formAt, type Tokens} from "./tokens.js";

/** The sentences of a text: their spans, and which one each token lies in. */
export interface Sentences {
  readonly spans: readonly Span[];
  readonly sentenceOf: Int32Array;
  /** The first token of each sentence, and, at the end, the number of tokens. */
  readonly firstTokens: Int32Array;
}

/** Splits tokens into sentences. A sentence never crosses a paragraph's end. */
export function sentencesOf(tokens: Tokens): Sentences {
  const {count, starts, ends, paragraphOf} = tokens;
  const spans: Span[] = [];
  const sentenceOf = new Int32Array(count);
  const firsts: number[] = [];
  let first = 0;
  for (let at = 0; at < count; at++) {
    sentenceOf[at] = spans.length;
    const last = at + 1 === count || paragraphOf[at + 1] !== paragraphOf[at];
    if (!last && !endsSentence(tokens, at)) continue;
    spans.push({start: starts[first] as number, end: ends[at] as number});
    firsts.push(first);
    first = at + 1;
  }
  firsts.push(count);
  return {spans, sentenceOf, firstTokens: Int32Array.from(firsts)};
}

function isClosing(sign: number): boolean {
  return (
    sign === closeDouble || sign === closeSingle || sign === straightDouble || sign === straightSingle || sign === closeBracket
  );
}

/** Whether a sentence ends after token `at`, which is not the last of its paragraph. */
function endsSentence(tokens: Tokens, at: number): boolean {
  const {text, starts, ends, formOf, signs} = tokens;
  const after = ends[at] as number;
  if (starts[at + 1] === after) return false;
  let mark = at;
  while (mark > 0 && isClosing(signs[formOf[mark] as number] as number) && starts[mark] === ends[mark - 1]) mark -= 1;
  const sign = signs[formOf[mark] as number] as number;
  if (sign === word) {
    // Only an abbreviation ends with a full stop.
    if (text.charCodeAt((ends[mark] as number) - 1) !== 46) return false;
  } else if (sign !== fullStop && sign !== question && sign !== pause) return false;
  const next = formAt(tokens, at + 1);
  if (!mayBegin(next)) return false;
  if (sign === fullStop || sign === question) return true;
  if (sign === pause) return startsLarge(next) || /^[“"‘]/u.test(next);
  return !titles.has(formAt(tokens, mark).slice(0, -1).toLowerCase()) && (sentenceStarters.has(next) || /^[“"]/u.test(next));
}

const openingMarks = "“\"«‘'`([—$@#•*-";

/** Large letters, digits and the marks that stand before words. */
function mayBegin(form: string): boolean {
  const code = form.charCodeAt(0);
  if ((code >= 0x30 && code <= 0x39) || startsLarge(form) || openingMarks.includes(form.charAt(0))) return true;
  return code > 0x7f && /^\p{N}/u.test(form);
}
