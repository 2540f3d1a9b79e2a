import type {Reading} from "../reading.js";
import {isOneOf, nouns, tag, verbs} from "../tagging/tags.js";
import {mix} from "../words/hash.js";
import {closeBracket, colon, comma, word} from "../words/signs.js";
import {sentenceColumns} from "./sentenceColumns.js";
import {findSubjects, noSubjects} from "./subjects.js";

/** How many features a candidate has: the first read its form and its tag, those up to the second number its neighbours as well. */
export const cueFeatureCount = 58;
export const cueFormFeatures = 5;
export const cueNearFeatures = 13;

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
  const tagNumber = tags[at] as number;
  into[0] = mix(101, words.lowerHash[form] as number);
  into[1] = mix(102, stem);
  into[2] = mix(103, tagNumber);
  into[3] = mix(104, words.suffix3[form] as number);
  into[4] = mix(mix(105, stem), tagNumber);
}

/** The next features of token `at`: what stands right beside it. */
export function fillNearFeatures(reading: Reading, at: number, into: Int32Array): void {
  const {tokens, words, tags, quoteState} = reading;
  const beside = readBeside(reading, at);
  const form = tokens.formOf[at] as number;
  const stem = words.stemHash[form] as number;
  const tagNumber = tags[at] as number;
  const inside = quoteState[at] as number;
  into[5] = mix(106, beside.w1);
  into[6] = mix(107, beside.n1);
  into[7] = mix(mix(108, stem), beside.t1);
  into[8] = mix(109, tagNumber | (beside.t1 << 5) | (beside.u1 << 10));
  into[9] = mix(110, tagNumber | (beside.u1 << 5) | (beside.u2 << 10));
  into[10] = mix(mix(111, stem), inside);
  into[11] = mix(mix(mix(112, words.lowerHash[form] as number), beside.n1), beside.u2);
  into[12] = mix(113, beside.signAfter | (tagNumber << 5) | (inside << 10));
}

/** The features that are hashed of one value, and those of two: by the number that their hash begins with. */
const ofOne = Int32Array.of(114, 115, 116, 117);
const ofTwo = Int32Array.from({length: cueFeatureCount - cueNearFeatures - ofOne.length}, (_, f) => 118 + f);

/** Their values for the latest token. */
const single = new Int32Array(ofOne.length);
const pairs = new Int32Array(2 * ofTwo.length);
const subjects = noSubjects();

/** The last features of token `at`: what stands around it. */
export function fillFarFeatures(reading: Reading, at: number, into: Int32Array): void {
  fillValues(reading, at);
  let to = cueNearFeatures;
  for (let f = 0; f < ofOne.length; f++) into[to++] = mix(ofOne[f] as number, single[f] as number);
  for (let f = 0; f < ofTwo.length; f++)
    into[to++] = mix(mix(ofTwo[f] as number, pairs[2 * f] as number), pairs[2 * f + 1] as number);
}

/** The words beside a token within its sentence, with their tags and signs. */
const latest = {w1: 0, t1: 0, signBefore: 0, w2: 0, t2: 0, n1: 0, u1: 0, signAfter: 0, n2: 0, u2: 0, n3: 0, u3: 0};

function readBeside({tokens, sentences, words, tags}: Reading, at: number): Readonly<typeof latest> {
  const {formOf} = tokens;
  const {lowerHash, sign} = words;
  const sentence = sentences.sentenceOf[at] as number;
  const first = sentences.firstTokens[sentence] as number;
  const last = sentences.firstTokens[sentence + 1] as number;
  latest.w1 = edge;
  latest.t1 = noTagHere;
  latest.signBefore = noSign;
  latest.w2 = edge;
  latest.t2 = noTagHere;
  if (at > first) {
    const before = formOf[at - 1] as number;
    latest.w1 = lowerHash[before] as number;
    latest.t1 = tags[at - 1] as number;
    latest.signBefore = sign[before] as number;
    if (at - 1 > first) {
      latest.w2 = lowerHash[formOf[at - 2] as number] as number;
      latest.t2 = tags[at - 2] as number;
    }
  }
  latest.n1 = edge;
  latest.u1 = noTagHere;
  latest.signAfter = noSign;
  latest.n2 = edge;
  latest.u2 = noTagHere;
  latest.n3 = edge;
  latest.u3 = noTagHere;
  if (at + 1 < last) {
    const next = formOf[at + 1] as number;
    latest.n1 = lowerHash[next] as number;
    latest.u1 = tags[at + 1] as number;
    latest.signAfter = sign[next] as number;
    if (at + 2 < last) {
      latest.n2 = lowerHash[formOf[at + 2] as number] as number;
      latest.u2 = tags[at + 2] as number;
      if (at + 3 < last) {
        latest.n3 = lowerHash[formOf[at + 3] as number] as number;
        latest.u3 = tags[at + 3] as number;
      }
    }
  }
  return latest;
}

/** Puts what the last features are hashed of into `single` and `pairs`. */
function fillValues(reading: Reading, at: number): void {
  const {tokens, sentences, words, tags, quoteState, phrases, regionOf} = reading;
  const {formOf} = tokens;
  const {lowerHash} = words;
  const columns = sentenceColumns(reading);
  const sentence = sentences.sentenceOf[at] as number;
  const first = sentences.firstTokens[sentence] as number;
  const last = sentences.firstTokens[sentence + 1] as number;
  const form = formOf[at] as number;
  const stem = words.stemHash[form] as number;
  const tagNumber = tags[at] as number;
  const inside = quoteState[at] as number;
  const {w1, t1, signBefore, w2, t2, n1, u1, signAfter, n2, u2, n3, u3} = readBeside(reading, at);

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

  single[0] = w2;
  single[1] = n2;
  single[2] = marks;
  single[3] = nearWord;
  let v = 0;
  pairs[v++] = stem;
  pairs[v++] = w1;
  pairs[v++] = stem;
  pairs[v++] = n1;
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
  pairs[v++] = mix(t1, t2);
  pairs[v++] = stem;
  pairs[v++] = marks;
  pairs[v++] = tagNumber;
  pairs[v++] = mix(marks, inside);
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
