import {tellsOfWords} from "../cues/cueWords.js";
import type {QuotedRegion} from "../marks/quotedRegions.js";
import {wordAt, type Reading} from "../reading.js";
import {finiteVerbs, isOneOf, verbs} from "../tagging/tags.js";
import {comma, word} from "../words/signs.js";

/** Verbs that the tagger mostly takes for nouns beside marks. */
const asNoun = new Set(["read", "reads", "states"]);

/** How far before a quotation its verb may stand, in tokens: `wrote in a tweet, "…"`. */
const reach = 12;

/**
 * The verb of speech or writing that stands beside a quoted region and carries no other content: right after it, `…," read the statement`;
 * right before its mark; or before a comma with no other verb between. -1 without one.
 */
export function verbBeside(reading: Reading, taken: Uint8Array, region: QuotedRegion): number {
  const after = verbAfter(reading, taken, region);
  return after >= 0 ? after : verbBefore(reading, taken, region);
}

function verbAfter(reading: Reading, taken: Uint8Array, {firstToken, lastToken, closed}: QuotedRegion): number {
  const {tokens, words, tags} = reading;
  const {formOf, paragraphOf, count} = tokens;
  if (!closed) return -1;
  let at = lastToken + 1;
  if (at < count && words.sign[formOf[at] as number] === comma) at += 1;
  if (at >= count || paragraphOf[at] !== paragraphOf[firstToken] || taken[at] !== 0) return -1;
  if (words.sign[formOf[at] as number] !== word) return -1;
  const lower = wordAt(reading, at);
  return (isOneOf(finiteVerbs, tags[at] as number) || asNoun.has(lower)) && tellsOfWords(lower) ? at : -1;
}

function verbBefore(reading: Reading, taken: Uint8Array, {firstToken}: QuotedRegion): number {
  const {tokens, words, tags, sentences} = reading;
  const {formOf} = tokens;
  const {sentenceOf} = sentences;
  const mark = firstToken - 1;
  if (mark < 1) return -1;
  const isLed = words.sign[formOf[mark - 1] as number] === comma;
  for (let at = mark - 1; at >= 0 && at > mark - reach && sentenceOf[at] === sentenceOf[mark]; at--) {
    if (taken[at] !== 0) return -1;
    const lower = wordAt(reading, at);
    const isVerb = isOneOf(verbs, tags[at] as number);
    if ((isVerb || (!isLed && asNoun.has(lower))) && tellsOfWords(lower)) return at;
    if (!isLed || isVerb) return -1;
  }
  return -1;
}
