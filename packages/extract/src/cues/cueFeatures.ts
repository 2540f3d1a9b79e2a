import type {Reading} from "../reading.js";
import {isOneOf, nouns, tag, verbs} from "../tagging/tags.js";
import {mix} from "../words/hash.js";
import {closeBracket, colon, comma, word} from "../words/signs.js";
import {flagAuxiliary, flagThat} from "../words/wordLists.js";
import {subjectsOf} from "./subjects.js";

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

const edge = 0x7fff;

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

/** The other features of token `at` as the head of a cue: what stands around it. */
export function fillCueFeatures(reading: Reading, at: number, into: Int32Array): void {
  const {tokens, sentences, words, tags, quoteState, phrases, regionOf} = reading;
  const {formOf, count} = tokens;
  const sentence = sentences.sentenceOf[at] as number;
  const first = sentences.firstTokens[sentence] as number;
  const last = sentences.firstTokens[sentence + 1] as number;
  const form = formOf[at] as number;
  const stem = words.stemHash[form] as number;
  const lower = words.lowerHash[form] as number;
  const tagNumber = tags[at] as number;
  const lowerAt = (i: number) => (i < first || i >= last ? edge : (words.lowerHash[formOf[i] as number] as number));
  const tagAt = (i: number) => (i < first || i >= last ? 31 : (tags[i] as number));
  const stateAt = (i: number) =>
    i < 0 || i >= count || tokens.paragraphOf[i] !== tokens.paragraphOf[at] ? 4 : (quoteState[i] as number);
  const signAt = (i: number) => (i < first || i >= last ? 20 : (words.sign[formOf[i] as number] as number));

  const w1 = lowerAt(at - 1);
  const w2 = lowerAt(at - 2);
  const n1 = lowerAt(at + 1);
  const n2 = lowerAt(at + 2);
  const t1 = tagAt(at - 1);
  const t2 = tagAt(at - 2);
  const u1 = tagAt(at + 1);
  const u2 = tagAt(at + 2);
  const inside = stateAt(at);

  // The nearest marks left and right, counted in tokens, in a few steps.
  let left = 0;
  while (left < 12 && stateAt(at - 1 - left) !== 3 && stateAt(at - 1 - left) !== 2 && stateAt(at - 1 - left) !== 4) left += 1;
  const leftMark = stateAt(at - 1 - left);
  let right = 0;
  while (right < 12 && stateAt(at + 1 + right) !== 2 && stateAt(at + 1 + right) !== 3 && stateAt(at + 1 + right) !== 4) right += 1;
  const rightMark = stateAt(at + 1 + right);
  const marks = mix(mix(step(left), leftMark), mix(step(right), rightMark));

  const subjects = subjectsOf(reading, at);
  const near = subjects.near;
  const nearWord = near >= 0 ? (words.lowerHash[formOf[near] as number] as number) : edge;
  const nearTag = near >= 0 ? (tags[near] as number) : 31;
  const nearShape = near >= 0 ? (words.shape[formOf[near] as number] as number) & 3 : 9;
  const after = subjects.after;
  const afterTag = after >= 0 ? (tags[after] as number) : 31;
  const afterWord = after >= 0 ? (words.lowerHash[formOf[after] as number] as number) : edge;
  const form2 = (subjects.passive ? 1 : 0) + (subjects.relative ? 2 : 0);

  // What follows: "that" within a few words, a verb later in the sentence, the end of the sentence.
  let that = 9;
  for (let i = 1; i <= 8 && at + i < last; i++)
    if (((words.flags[formOf[at + i] as number] as number) & flagThat) !== 0) {
      that = i;
      break;
    }
  let verbsAfter = 0;
  for (let i = at + 1; i < last && verbsAfter < 2; i++) if (isOneOf(verbs, tags[i] as number)) verbsAfter += 1;
  let verbsBefore = 0;
  for (let i = at - 1; i >= first && verbsBefore < 2; i--)
    if (isOneOf(verbs, tags[i] as number) && ((words.flags[formOf[i] as number] as number) & flagAuxiliary) === 0) verbsBefore += 1;
  const toEnd = Math.min(last - at, 6);
  let commaBefore = 0;
  while (commaBefore < 7 && signAt(at - 1 - commaBefore) !== comma && at - 1 - commaBefore >= first) commaBefore += 1;
  const fromStart = Math.min(at - first, 5);
  const inverted = signAt(at - 1) === comma || stateAt(at - 1) === 3 ? 1 : 0;
  // A sentence's last verb is often the cue of what stands before: "…, she said."
  const closes = toEnd <= 3 && verbsBefore > 0 ? 1 : 0;

  let f = cueFormFeatures;
  into[f++] = mix(mix(106, stem), w1);
  into[f++] = mix(mix(107, stem), n1);
  into[f++] = mix(mix(108, stem), t1);
  into[f++] = mix(mix(109, stem), u1);
  into[f++] = mix(mix(110, stem), mix(u1, u2));
  into[f++] = mix(mix(111, stem), mix(t1, t2));
  into[f++] = mix(mix(112, stem), mix(n1, n2));
  into[f++] = mix(mix(113, stem), mix(w1, w2));
  into[f++] = mix(114, w1);
  into[f++] = mix(115, n1);
  into[f++] = mix(116, w2);
  into[f++] = mix(117, n2);
  into[f++] = mix(mix(118, tagNumber), mix(t1, u1));
  into[f++] = mix(mix(119, tagNumber), mix(t1, t2));
  into[f++] = mix(mix(120, tagNumber), mix(u1, u2));
  into[f++] = mix(121, marks);
  into[f++] = mix(mix(122, stem), marks);
  into[f++] = mix(mix(123, tagNumber), mix(marks, inside));
  into[f++] = mix(mix(124, stem), inside);
  into[f++] = mix(mix(125, tagNumber), inside);
  into[f++] = mix(126, nearWord);
  into[f++] = mix(mix(127, stem), nearTag);
  into[f++] = mix(mix(128, tagNumber), mix(nearTag, nearShape));
  into[f++] = mix(mix(129, nearWord), tagNumber);
  into[f++] = mix(mix(130, nearTag), mix(afterTag, tagNumber));
  into[f++] = mix(mix(131, stem), mix(afterTag, inverted));
  into[f++] = mix(mix(132, stem), that);
  into[f++] = mix(mix(133, tagNumber), that);
  into[f++] = mix(mix(134, stem), verbsAfter);
  into[f++] = mix(mix(135, tagNumber), mix(verbsAfter, verbsBefore));
  into[f++] = mix(mix(136, stem), form2);
  into[f++] = mix(mix(137, tagNumber), form2);
  into[f++] = mix(mix(138, tagNumber), mix(toEnd, inverted));
  into[f++] = mix(mix(139, stem), mix(closes, inverted));
  into[f++] = mix(mix(140, tagNumber), mix(commaBefore, toEnd));
  into[f++] = mix(mix(141, stem), commaBefore);
  into[f++] = mix(mix(142, fromStart), tagNumber);
  into[f++] = mix(mix(143, fromStart), stem);
  into[f++] = mix(mix(144, n1), tagNumber);
  into[f++] = mix(mix(145, w1), tagNumber);
  into[f++] = mix(mix(146, afterWord), tagNumber);
  into[f++] = mix(mix(147, afterTag), mix(inverted, toEnd));
  into[f++] = mix(mix(148, lower), mix(n1, u2));
  into[f++] = mix(mix(149, signAt(at + 1)), mix(tagNumber, inside));
  into[f++] = mix(mix(150, signAt(at + 1)), stem);
  into[f++] = mix(mix(151, lowerAt(at + 3)), stem);
  into[f++] = mix(mix(152, tagAt(at + 3)), mix(u1, u2));
  into[f++] = mix(mix(153, words.suffix2[form] as number), mix(t1, u1));
  into[f++] = mix(mix(154, subjects.host >= 0 ? (tags[subjects.host] as number) : 31), mix(tagNumber, nearTag));
  into[f++] = mix(mix(155, subjects.clause >= 0 ? (tags[subjects.clause] as number) : 31), mix(tagNumber, t1));
  into[f++] = mix(mix(156, signAt(at + 1) === closeBracket ? 1 : 0), words.shape[form] as number);
  into[f++] = mix(mix(157, (phrases.firstOf[at] as number) >= 0 ? at - (phrases.firstOf[at] as number) : -1), tagNumber);
  into[f] = mix(mix(158, (regionOf[at] as number) >= 0 ? Math.min(8, at - first) : -1), tagNumber);
}

/** A distance in a few steps. */
function step(distance: number): number {
  return distance < 4 ? distance : distance < 7 ? 4 : distance < 12 ? 5 : 6;
}
