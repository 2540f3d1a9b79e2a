import type {Reading} from "../reading.js";
import {isOneOf, nouns, tag, verbs} from "../tagging/tags.js";
import {mix} from "../words/hash.js";
import {closeBracket, colon, comma, word} from "../words/signs.js";
import {sentenceColumns} from "./sentenceColumns.js";
import {findSubjects, noSubjects} from "./subjects.js";

export const cueFeatureCount = 58;
export const cueFormFeatures = 5;

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

/** The number of a feature's first hash: that of its place and this. */
const firstFeature = 101;

/** The first features of token `at` as the head of a cue: what its form and its tag say. */
export function fillCueForm({tokens, words, tags}: Reading, at: number, into: Int32Array): void {
  const form = tokens.formOf[at] as number;
  const stem = words.stemHash[form] as number;
  const tagNumber = tags[at] as number;
  into[0] = mix(101, words.lowerHash[form] as number);
  into[1] = mix(102, stem);
  into[2] = mix(103, tagNumber);
  into[3] = mix(104, words.suffix3[form] as number);
  into[4] = mix(mix(105, stem), tagNumber);
}

/** The features that are hashed of one value, and those of two: by the number that their hash begins with. */
const ofOne = Int32Array.of(114, 115, 116, 117, 121, 126);
const ofTwo = Int32Array.from({length: cueFeatureCount - cueFormFeatures}, (_, f) => firstFeature + cueFormFeatures + f).filter(
  (feature) => !ofOne.includes(feature)
);

/** Their values for the latest token. */
const single = new Int32Array(ofOne.length);
const pairs = new Int32Array(2 * ofTwo.length);
const subjects = noSubjects();

/** The other features of token `at` as the head of a cue: what stands around it. */
export function fillCueFeatures(reading: Reading, at: number, into: Int32Array): void {
  fillValues(reading, at);
  for (let f = 0; f < ofOne.length; f++) into[(ofOne[f] as number) - firstFeature] = mix(ofOne[f] as number, single[f] as number);
  for (let f = 0; f < ofTwo.length; f++)
    into[(ofTwo[f] as number) - firstFeature] = mix(mix(ofTwo[f] as number, pairs[2 * f] as number), pairs[2 * f + 1] as number);
}

/** Puts what the last features are hashed of into `single` and `pairs`. */
function fillValues(reading: Reading, at: number): void {
  const {tokens, sentences, words, tags, quoteState, phrases, regionOf} = reading;
  const {formOf} = tokens;
  const {lowerHash, sign} = words;
  const columns = sentenceColumns(reading);
  const sentence = sentences.sentenceOf[at] as number;
  const first = sentences.firstTokens[sentence] as number;
  const last = sentences.firstTokens[sentence + 1] as number;
  const form = formOf[at] as number;
  const stem = words.stemHash[form] as number;
  const tagNumber = tags[at] as number;
  const inside = quoteState[at] as number;

  let w1 = edge;
  let t1 = noTagHere;
  let signBefore = noSign;
  let w2 = edge;
  let t2 = noTagHere;
  if (at > first) {
    const before = formOf[at - 1] as number;
    w1 = lowerHash[before] as number;
    t1 = tags[at - 1] as number;
    signBefore = sign[before] as number;
    if (at - 1 > first) {
      w2 = lowerHash[formOf[at - 2] as number] as number;
      t2 = tags[at - 2] as number;
    }
  }
  let n1 = edge;
  let u1 = noTagHere;
  let signAfter = noSign;
  let n2 = edge;
  let u2 = noTagHere;
  let n3 = edge;
  let u3 = noTagHere;
  if (at + 1 < last) {
    const next = formOf[at + 1] as number;
    n1 = lowerHash[next] as number;
    u1 = tags[at + 1] as number;
    signAfter = sign[next] as number;
    if (at + 2 < last) {
      n2 = lowerHash[formOf[at + 2] as number] as number;
      u2 = tags[at + 2] as number;
      if (at + 3 < last) {
        n3 = lowerHash[formOf[at + 3] as number] as number;
        u3 = tags[at + 3] as number;
      }
    }
  }

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
  const marks = mix(mix(step(left), leftMark), mix(step(right), rightMark));

  findSubjects(reading, at, subjects);
  const {near, after, host, clause} = subjects;
  const nearWord = near >= 0 ? (lowerHash[formOf[near] as number] as number) : edge;
  const nearTag = near >= 0 ? (tags[near] as number) : noTagHere;
  const nearShape = near >= 0 ? (words.shape[formOf[near] as number] as number) & 3 : 9;
  const afterTag = after >= 0 ? (tags[after] as number) : noTagHere;
  const afterWord = after >= 0 ? (lowerHash[formOf[after] as number] as number) : edge;
  const form2 = (subjects.passive ? 1 : 0) + (subjects.relative ? 2 : 0);

  // What follows: "that" within a few words, a verb later in the sentence, the end of the sentence.
  const nextThat = columns.thats[at + 1] as number;
  const that = nextThat < last && nextThat - at <= 8 ? nextThat - at : 9;
  const verbsAfter = Math.min(2, (columns.verbs[last] as number) - (columns.verbs[at + 1] as number));
  const verbsBefore = Math.min(2, (columns.mainVerbs[at] as number) - (columns.mainVerbs[first] as number));
  const toEnd = Math.min(last - at, 6);
  const commaBefore = Math.min(7, at - 1 - Math.max(columns.commas[at] as number, first - 1));
  const fromStart = Math.min(at - first, 5);
  const inverted = signBefore === comma || (left === 0 && leftMark === 3) ? 1 : 0;
  // A sentence's last verb is often the cue of what stands before: "…, she said."
  const closes = toEnd <= 3 && verbsBefore > 0 ? 1 : 0;

  single[0] = w1;
  single[1] = n1;
  single[2] = w2;
  single[3] = n2;
  single[4] = marks;
  single[5] = nearWord;
  let v = 0;
  pairs[v++] = stem;
  pairs[v++] = w1;
  pairs[v++] = stem;
  pairs[v++] = n1;
  pairs[v++] = stem;
  pairs[v++] = t1;
  pairs[v++] = stem;
  pairs[v++] = u1;
  pairs[v++] = stem;
  pairs[v++] = mix(u1, u2);
  pairs[v++] = stem;
  pairs[v++] = mix(t1, t2);
  pairs[v++] = stem;
  pairs[v++] = mix(n1, n2);
  pairs[v++] = stem;
  pairs[v++] = mix(w1, w2);
  pairs[v++] = tagNumber;
  pairs[v++] = mix(t1, u1);
  pairs[v++] = tagNumber;
  pairs[v++] = mix(t1, t2);
  pairs[v++] = tagNumber;
  pairs[v++] = mix(u1, u2);
  pairs[v++] = stem;
  pairs[v++] = marks;
  pairs[v++] = tagNumber;
  pairs[v++] = mix(marks, inside);
  pairs[v++] = stem;
  pairs[v++] = inside;
  pairs[v++] = tagNumber;
  pairs[v++] = inside;
  pairs[v++] = stem;
  pairs[v++] = nearTag;
  pairs[v++] = tagNumber;
  pairs[v++] = mix(nearTag, nearShape);
  pairs[v++] = nearWord;
  pairs[v++] = tagNumber;
  pairs[v++] = nearTag;
  pairs[v++] = mix(afterTag, tagNumber);
  pairs[v++] = stem;
  pairs[v++] = mix(afterTag, inverted);
  pairs[v++] = stem;
  pairs[v++] = that;
  pairs[v++] = tagNumber;
  pairs[v++] = that;
  pairs[v++] = stem;
  pairs[v++] = verbsAfter;
  pairs[v++] = tagNumber;
  pairs[v++] = mix(verbsAfter, verbsBefore);
  pairs[v++] = stem;
  pairs[v++] = form2;
  pairs[v++] = tagNumber;
  pairs[v++] = form2;
  pairs[v++] = tagNumber;
  pairs[v++] = mix(toEnd, inverted);
  pairs[v++] = stem;
  pairs[v++] = mix(closes, inverted);
  pairs[v++] = tagNumber;
  pairs[v++] = mix(commaBefore, toEnd);
  pairs[v++] = stem;
  pairs[v++] = commaBefore;
  pairs[v++] = fromStart;
  pairs[v++] = tagNumber;
  pairs[v++] = fromStart;
  pairs[v++] = stem;
  pairs[v++] = n1;
  pairs[v++] = tagNumber;
  pairs[v++] = w1;
  pairs[v++] = tagNumber;
  pairs[v++] = afterWord;
  pairs[v++] = tagNumber;
  pairs[v++] = afterTag;
  pairs[v++] = mix(inverted, toEnd);
  pairs[v++] = lowerHash[form] as number;
  pairs[v++] = mix(n1, u2);
  pairs[v++] = signAfter;
  pairs[v++] = mix(tagNumber, inside);
  pairs[v++] = signAfter;
  pairs[v++] = stem;
  pairs[v++] = n3;
  pairs[v++] = stem;
  pairs[v++] = u3;
  pairs[v++] = mix(u1, u2);
  pairs[v++] = words.suffix2[form] as number;
  pairs[v++] = mix(t1, u1);
  pairs[v++] = host >= 0 ? (tags[host] as number) : noTagHere;
  pairs[v++] = mix(tagNumber, nearTag);
  pairs[v++] = clause >= 0 ? (tags[clause] as number) : noTagHere;
  pairs[v++] = mix(tagNumber, t1);
  pairs[v++] = signAfter === closeBracket ? 1 : 0;
  pairs[v++] = words.shape[form] as number;
  pairs[v++] = (phrases.firstOf[at] as number) >= 0 ? at - (phrases.firstOf[at] as number) : -1;
  pairs[v++] = tagNumber;
  pairs[v++] = (regionOf[at] as number) >= 0 ? Math.min(8, at - first) : -1;
  pairs[v] = tagNumber;
}

/** A distance in a few steps. */
function step(distance: number): number {
  return distance < 4 ? distance : distance < 7 ? 4 : distance < 12 ? 5 : 6;
}
