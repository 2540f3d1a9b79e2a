import type {Reading} from "../reading.js";
import {isOneOf, nouns, tag, verbs} from "../tagging/tags.js";
import {mix} from "../words/hash.js";
import {colon, word} from "../words/signs.js";
import {sentenceColumns} from "./sentenceColumns.js";

/**
 * How many features a candidate has: the first read its form and its tag, those up to the second number its neighbours as well. Few are
 * better than many: with 37 more, of subjects, distances and longer neighbourhoods, the finder was less precise (see weights/MODEL-CARD.md).
 */
export const cueFeatureCount = 21;
export const cueFormFeatures = 4;
export const cueNearFeatures = 12;

/** Which words may be the head of a cue: verbs, nouns, adjectives, adverbs, prepositions; never auxiliaries alone. */
export function mayBeCue({tokens, words, tags}: Reading, at: number): boolean {
  const form = tokens.formOf[at] as number;
  if (words.sign[form] !== word) return words.sign[form] === colon;
  const tagNumber = tags[at] as number;
  if (isOneOf(verbs, tagNumber)) return (words.lower[form] as string).length > 2 || tagNumber === tag.VB;
  return isOneOf(nouns, tagNumber) ? tagNumber !== tag.NNP : tagNumber === tag.JJ || tagNumber === tag.IN || tagNumber === tag.RB;
}

/** Stand for what lies beyond the sentence. */
const edge = 0x7fff;
const noTagHere = 31;
const noSign = 20;

/** The first features of token `at` as the head of a cue: what its form and its tag say. */
export function fillCueForm({tokens, words, tags}: Reading, at: number, into: Int32Array): void {
  const form = tokens.formOf[at] as number;
  const stem = words.stemHash[form] as number;
  into[0] = mix(101, words.lowerHash[form] as number);
  into[1] = mix(102, stem);
  into[2] = mix(103, words.suffix3[form] as number);
  into[3] = mix(mix(104, stem), tags[at] as number);
}

/** The next features of token `at`: what stands right beside it. */
export function fillNearFeatures({tokens, sentences, words, tags, quoteState}: Reading, at: number, into: Int32Array): void {
  const {formOf} = tokens;
  const {lowerHash} = words;
  const sentence = sentences.sentenceOf[at] as number;
  const left = at > (sentences.firstTokens[sentence] as number);
  const last = sentences.firstTokens[sentence + 1] as number;
  const right = at + 1 < last;
  const form = formOf[at] as number;
  const stem = words.stemHash[form] as number;
  const mine = tags[at] as number;
  const inside = quoteState[at] as number;
  const before = left ? (tags[at - 1] as number) : noTagHere;
  const next = right ? (formOf[at + 1] as number) : -1;
  const nextWord = right ? (lowerHash[next] as number) : edge;
  const after = right ? (tags[at + 1] as number) : noTagHere;
  const afterNext = at + 2 < last ? (tags[at + 2] as number) : noTagHere;
  let to = cueFormFeatures;
  into[to++] = mix(105, left ? (lowerHash[formOf[at - 1] as number] as number) : edge);
  into[to++] = mix(106, nextWord);
  into[to++] = mix(mix(107, stem), before);
  into[to++] = mix(108, mine | (before << 5) | (after << 10));
  into[to++] = mix(109, mine | (after << 5) | (afterNext << 10));
  into[to++] = mix(mix(110, stem), inside);
  into[to++] = mix(mix(mix(111, lowerHash[form] as number), nextWord), afterNext);
  into[to] = mix(112, (right ? (words.sign[next] as number) : noSign) | (mine << 5) | (inside << 10));
}

/** The last features of token `at`: what stands around it. */
export function fillFarFeatures(reading: Reading, at: number, into: Int32Array): void {
  const {tokens, sentences, words, tags, quoteState} = reading;
  const {formOf} = tokens;
  const {lowerHash} = words;
  const columns = sentenceColumns(reading);
  const sentence = sentences.sentenceOf[at] as number;
  const first = sentences.firstTokens[sentence] as number;
  const last = sentences.firstTokens[sentence + 1] as number;
  const stem = words.stemHash[formOf[at] as number] as number;
  const mine = tags[at] as number;
  const inside = quoteState[at] as number;
  const before = at > first ? (tags[at - 1] as number) : noTagHere;
  const secondBefore = at - 1 > first ? (tags[at - 2] as number) : noTagHere;

  // The nearest marks left and right, counted in tokens, in a few steps.
  const markBefore = columns.marksBefore[at] as number;
  const markAfter = columns.marksAfter[at] as number;
  let left = at - 1 - (markBefore >> 3);
  let leftMark = markBefore & 7;
  if (left > 12) {
    left = 12;
    leftMark = quoteState[at - 13] as number;
  }
  let right = (markAfter >> 3) - at - 1;
  let rightMark = markAfter & 7;
  if (right > 12) {
    right = 12;
    rightMark = quoteState[at + 13] as number;
  }
  const marks = step(left) | (leftMark << 3) | (step(right) << 6) | (rightMark << 9);

  // What follows: "that" within a few words, a verb later in the sentence, the end of the sentence.
  const nextThat = columns.thats[at + 1] as number;
  const that = nextThat < last && nextThat - at <= 8 ? nextThat - at : 9;
  const verbsAfter = Math.min(2, (columns.verbs[last] as number) - (columns.verbs[at + 1] as number));
  const verbsBefore = Math.min(2, (columns.mainVerbs[at] as number) - (columns.mainVerbs[first] as number));
  const toEnd = Math.min(last - at, 6);
  const sinceComma = Math.min(7, at - 1 - Math.max(columns.commas[at] as number, first - 1));

  let to = cueNearFeatures;
  into[to++] = mix(113, at - 1 > first ? (lowerHash[formOf[at - 2] as number] as number) : edge);
  into[to++] = mix(114, at + 2 < last ? (lowerHash[formOf[at + 2] as number] as number) : edge);
  into[to++] = mix(115, mine | (before << 5) | (secondBefore << 10));
  into[to++] = mix(mix(116, stem), marks);
  into[to++] = mix(117, mine | (inside << 5) | (marks << 7));
  into[to++] = mix(118, mine | (inside << 5));
  into[to++] = mix(119, mine | (that << 5));
  into[to++] = mix(120, mine | (verbsAfter << 5) | (verbsBefore << 7));
  into[to] = mix(121, mine | (sinceComma << 5) | (toEnd << 8));
}

/** A distance in a few steps. */
function step(distance: number): number {
  return distance < 4 ? distance : distance < 7 ? 4 : distance < 12 ? 5 : 6;
}
