import type {Reading} from "../reading.js";
import type {CueWindow} from "../roles/cueWindow.js";
import {tag} from "../tagging/tags.js";
import {mix} from "../words/hash.js";
import {lengthStep} from "./steps.js";
import {countIn, type TextColumns} from "./textColumns.js";
import {lowerAt, signAt, stateAt, tagAt} from "./tokenAt.js";

/** How many values a piece of content has. */
export const pieceFeatureCount = 36;

/** Before, after, around the cue. */
export const pieceSides = 3;

/** Gaps of more tokens have no shape. */
const longestShape = 4;

/** On which side of the cue a piece lies, once the marks at its ends are left out; -1 when nothing is left of it. */
export function sideOfPiece({wordBefore, nextWord}: TextColumns, {cue}: CueWindow, from: number, to: number): number {
  const first = nextWord[from] as number;
  if (first >= to) return -1;
  const last = (wordBefore[to] as number) + 1;
  return last <= cue ? 0 : first > cue ? 1 : 2;
}

/** What is to be said of a piece of content from the token `from` up to `to`, the `index`-th of its path: a value for each feature. */
export function fillPiece(
  reading: Reading,
  columns: TextColumns,
  window: CueWindow,
  from: number,
  to: number,
  index: number,
  values: Int32Array
): void {
  const {sentences, tokens, words, tags} = reading;
  const {cue, stem, cueTag} = window;
  const first = columns.nextWord[from] as number;
  const last = (columns.wordBefore[to] as number) + 1;
  // How it begins.
  const firstTag = tagAt(reading, window, first);
  const before = tagAt(reading, window, first - 1);
  const firstWord = lowerAt(reading, window, first);
  const wordBefore = lowerAt(reading, window, first - 1);
  const sentence = sentences.sentenceOf[first] as number;
  const sentenceFirst = sentences.firstTokens[sentence] as number;
  const opens = sentenceFirst === first || sentenceFirst === from ? 1 : 0;
  const state = stateAt(reading, window, first);
  const leftSign = signAt(reading, window, first - 1);
  values[0] = before | (firstTag << 5);
  values[1] = firstWord;
  values[2] = mix(wordBefore, firstTag);
  values[3] = leftSign | (state << 5) | (opens << 8);
  values[4] = mix(stem, firstTag);
  values[5] = mix(stem, leftSign | (opens << 5));
  values[6] = mix(wordBefore, firstWord);
  // How it ends.
  const lastTag = tagAt(reading, window, last - 1);
  const nextTag = tagAt(reading, window, last);
  const nextSign = signAt(reading, window, last);
  const sentenceOfLast = sentences.sentenceOf[last - 1] as number;
  const sentenceEnd = sentences.firstTokens[sentenceOfLast + 1] as number;
  const rest = countIn(columns.words, last, sentenceEnd, 12);
  const restVerb = countIn(columns.finite, last, sentenceEnd, 1);
  const closes = rest === 0 ? 1 : 0;
  const restStep = (rest === 0 ? 0 : rest < 3 ? 1 : rest < 6 ? 2 : rest < 12 ? 3 : 4) * 2 + restVerb;
  const nextWord = columns.nextWord[last] as number;
  const restWord = nextWord < sentenceEnd ? nextWord : sentenceEnd;
  values[7] = lastTag | (nextTag << 5);
  values[8] = nextSign | (closes << 5);
  values[9] = mix(lowerAt(reading, window, last), lastTag);
  values[10] = restStep | (nextSign << 4);
  values[11] = mix(stem, restStep);
  values[12] = mix(lowerAt(reading, window, restWord), nextSign);
  values[13] = tagAt(reading, window, restWord) | (tagAt(reading, window, restWord + 1) << 5);
  values[14] = lowerAt(reading, window, last - 1);
  values[15] = stateAt(reading, window, last - 1) | (stateAt(reading, window, last) << 3);
  // What it is made of.
  const length = last - first;
  const size = lengthStep(length);
  const quoted = countIn(columns.quoted, first, last, length);
  const inMarks = quoted === 0 ? 0 : quoted === length ? 2 : 1;
  const verbal = countIn(columns.finite, first, last, 2) * 3 + countIn(columns.otherVerbs, first, last, 2);
  const whole = (closes << 1) | opens;
  values[16] = size;
  values[17] = size | (inMarks << 3);
  values[18] = verbal | (inMarks << 4);
  values[19] = verbal | (firstTag << 4);
  values[20] = mix(stem, verbal);
  values[21] = mix(stem, size);
  values[22] = countIn(columns.cues, first, last, 3) | (inMarks << 2);
  values[23] = countIn(columns.commas, first, last, 3) | (size << 2);
  values[24] = mix(stem, inMarks);
  values[25] = whole | (size << 2) | (inMarks << 5);
  values[26] = whole | (verbal << 2) | (cueTag << 6);
  values[27] = firstTag | (lastTag << 5) | (nextTag << 10);
  values[28] = mix(firstWord, verbal);
  values[29] = Math.min(sentenceOfLast - sentence, 3) | (inMarks << 2);
  // What lies between it and the cue.
  const isAfter = first > cue;
  const gapFrom = isAfter ? cue + 1 : last;
  const gapTo = isAfter ? first : Math.max(cue, last);
  const gapStep = lengthStep(countIn(columns.words, gapFrom, gapTo, 40));
  let shape = 0;
  if (gapTo - gapFrom <= longestShape)
    for (let at = gapFrom; at < gapTo; at++) {
      const tagNumber = tags[at] as number;
      shape = (shape << 6) | (tagNumber === tag.PUNCT ? 32 + (words.sign[tokens.formOf[at] as number] as number) : tagNumber + 1);
    }
  else shape = 1 << 30;
  const leftEnd = last <= cue ? signAt(reading, window, last) : leftSign;
  values[30] = gapStep | (countIn(columns.finite, gapFrom, gapTo, 2) << 3);
  values[31] = shape;
  values[32] = mix(stem, shape);
  values[33] = gapStep | (leftSign << 3) | (firstTag << 8);
  values[34] = leftEnd | (gapStep << 5) | (cueTag << 8);
  values[35] = index | (size << 3);
}
