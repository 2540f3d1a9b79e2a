import type {Reading} from "../reading.js";
import {mix} from "../words/hash.js";
import type {CueWindow} from "./cueWindow.js";

/** What a token can be in an attribution. */
export const outside = 0;
export const source = 1;
export const cue = 2;
export const content = 3;
export const roleCount = 4;

export const tokenFeatureCount = 16;
export const pairFeatureCount = 46;
export const tokenEdgeCount = 7;
export const pairEdgeCount = 9;

const none = 0x7fff;

/** Features of a token that only know on which side of the cue it stands: 1 left, 2 right. */
export function fillTokenFeatures(reading: Reading, at: number, side: number, into: Int32Array): void {
  const {tokens, words, tags, quoteState, sentences, phrases} = reading;
  const {formOf, count, paragraphOf} = tokens;
  const paragraph = paragraphOf[at];
  const formAt = (i: number) => (i < 0 || i >= count || paragraphOf[i] !== paragraph ? -1 : (formOf[i] as number));
  const lowerOf = (form: number) => (form < 0 ? none : (words.lowerHash[form] as number));
  const tagOf = (i: number) => (i < 0 || i >= count || paragraphOf[i] !== paragraph ? 31 : (tags[i] as number));
  const signOf = (form: number) => (form < 0 ? 30 : (words.sign[form] as number));
  const form = formOf[at] as number;
  const w0 = words.lowerHash[form] as number;
  const w1 = lowerOf(formAt(at - 1));
  const n1 = lowerOf(formAt(at + 1));
  const t0 = tags[at] as number;
  const t1 = tagOf(at - 1);
  const t2 = tagOf(at - 2);
  const u1 = tagOf(at + 1);
  const u2 = tagOf(at + 2);
  const state = quoteState[at] as number;
  const firstOfSentence = sentences.firstTokens[sentences.sentenceOf[at] as number] === at ? 1 : 0;
  const phrase = (phrases.firstOf[at] as number) < 0 ? 0 : phrases.firstOf[at] === at ? 1 : phrases.lastOf[at] === at ? 2 : 3;
  const base = 200 + side;
  into[0] = mix(mix(1, base), w0);
  into[1] = mix(mix(2, base), words.stemHash[form] as number);
  into[2] = mix(mix(3, base), mix(t0, state));
  into[3] = mix(mix(4, base), mix(t1, t0));
  into[4] = mix(mix(5, base), mix(t0, u1));
  into[5] = mix(mix(6, base), mix(t1, mix(t0, u1)));
  into[6] = mix(mix(7, base), w1);
  into[7] = mix(mix(8, base), n1);
  into[8] = mix(mix(9, base), mix(w1, w0));
  into[9] = mix(mix(10, base), mix(words.shape[form] as number, firstOfSentence));
  into[10] = mix(mix(11, base), mix(signOf(formAt(at - 1)), mix(t0, state)));
  into[11] = mix(mix(12, base), mix(t2, mix(t1, t0)));
  into[12] = mix(mix(13, base), mix(t0, mix(u1, u2)));
  into[13] = mix(mix(14, base), mix(w0, n1));
  into[14] = mix(mix(15, base), mix(phrase, mix(t0, u1)));
  into[15] = mix(mix(16, base), words.suffix3[form] as number);
}

const boundsOf = (distance: number): number =>
  distance < 6 ? distance : distance < 9 ? 6 : distance < 13 ? 7 : distance < 20 ? 8 : distance < 32 ? 9 : distance < 64 ? 10 : 11;

/** Which candidate of the cue's subject a token belongs to: 0 none; last token of the phrase odd, other tokens even. */
function subjectPart(window: CueWindow, firstOf: Int32Array, at: number): number {
  const {near, host, clause, after} = window.subjects;
  if (near >= 0 && at <= near && at >= (firstOf[near] as number)) return at === near ? 1 : 2;
  if (host >= 0 && at <= host && at >= (firstOf[host] as number)) return at === host ? 3 : 4;
  if (after >= 0 && at <= after && at > window.cue) return at === after ? 5 : 6;
  if (clause >= 0 && at <= clause && at >= (firstOf[clause] as number)) return at === clause ? 7 : 8;
  return 0;
}

/** Features of a token beside a cue. */
export function fillPairFeatures(reading: Reading, window: CueWindow, at: number, into: Int32Array): void {
  const {tokens, words, tags, quoteState, regionOf, sentences, phrases} = reading;
  const {cue: c, first, stem, cueTag, context, confidence} = window;
  const {formOf} = tokens;
  const form = formOf[at] as number;
  const w0 = words.lowerHash[form] as number;
  const t0 = tags[at] as number;
  const sign = words.sign[form] as number;
  const state = quoteState[at] as number;
  const inQuote = state === 0 ? 0 : 1;
  const k = at - first;
  const side = at < c ? 1 : at > c ? 2 : 3;
  const distance = at < c ? c - at : at - c;
  const d = side * 16 + boundsOf(distance);
  const coarse = side * 8 + (distance < 2 ? distance : distance < 5 ? 2 : distance < 10 ? 3 : distance < 25 ? 4 : 5);
  const offset = (sentences.sentenceOf[at] as number) - (sentences.sentenceOf[c] as number);
  const sentence = side * 8 + Math.max(-2, Math.min(2, offset)) + 3;
  const commas = window.commas[k] as number;
  const verbs = window.verbs[k] as number;
  const cues = window.cues[k] as number;
  const marks = window.marks[k] as number;
  const thats = window.thats[k] as number;
  const clauses = window.clauses[k] as number;
  const region = regionOf[at] as number;
  const place =
    region < 0
      ? 0
      : region === window.regionBefore
        ? region === window.regionAfter
          ? 5
          : 1
        : region === window.regionAfter
          ? 2
          : region === regionOf[c]
            ? 3
            : 4;
  const part = subjectPart(window, phrases.firstOf, at);
  const flags = (window.subjects.passive ? 1 : 0) + (window.subjects.relative ? 2 : 0);
  const near1 = at > 0 ? (tags[at - 1] as number) : 31;
  const cueInQuote = quoteState[c] === 0 ? 0 : 1;
  const between = mix(mix(commas, verbs), mix(marks, side));

  into[0] = mix(301, d);
  into[1] = mix(mix(302, d), t0);
  into[2] = mix(mix(303, d), cueTag);
  into[3] = mix(mix(304, coarse), stem);
  into[4] = mix(mix(305, side), mix(stem, w0));
  into[5] = mix(mix(306, side), mix(stem, t0));
  into[6] = mix(mix(307, context), mix(sentence, inQuote));
  into[7] = mix(mix(308, context), mix(sentence, t0));
  into[8] = mix(mix(309, context), mix(sentence, mix(inQuote, commas)));
  into[9] = mix(mix(310, sentence), mix(state, t0));
  into[10] = mix(mix(311, place), mix(state, side));
  into[11] = mix(mix(312, place), mix(stem, side));
  into[12] = mix(mix(313, place), mix(t0, side));
  into[13] = mix(mix(314, place), mix(sentence, context));
  into[14] = mix(mix(315, side), mix(commas, t0));
  into[15] = mix(mix(316, side), mix(verbs, t0));
  into[16] = mix(mix(317, side), mix(cues, sentence));
  into[17] = mix(mix(318, side), mix(marks, state));
  into[18] = mix(mix(319, side), mix(thats, commas));
  into[19] = mix(mix(320, between), mix(thats, sentence));
  into[20] = mix(mix(321, part), t0);
  into[21] = mix(mix(322, part), stem);
  into[22] = mix(mix(323, part), mix(d, cueTag));
  into[23] = mix(mix(324, part), context);
  into[24] = mix(mix(325, part), mix(flags, cueTag));
  into[25] = mix(mix(326, side), mix(clauses, mix(verbs, inQuote)));
  into[26] = mix(mix(327, cueTag), mix(t0, coarse));
  into[27] = mix(mix(328, flags), mix(side, mix(t0, cueTag)));
  into[28] = mix(mix(329, flags), mix(stem, side));
  into[29] = mix(mix(330, stem), mix(sentence, commas));
  into[30] = mix(mix(331, stem), mix(side, mix(verbs, commas)));
  into[31] = mix(mix(332, confidence), side);
  into[32] = mix(mix(333, cueInQuote), mix(place, sentence));
  into[33] = mix(mix(334, context), mix(between, offset));
  into[34] = mix(mix(335, stem), mix(part, mix(near1, t0)));
  into[35] = mix(mix(336, side), mix(cues, mix(verbs, t0)));
  into[36] = mix(mix(337, side), mix(sign, mix(commas, offset)));
  into[37] = mix(mix(338, words.lowerHash[formOf[c] as number] as number), mix(side, inQuote));
  into[38] = mix(mix(339, stem), mix(cueInQuote, mix(place, offset)));
  into[39] = mix(mix(340, part), w0);
  into[40] = mix(mix(341, cueTag), mix(between, thats));
  into[41] = mix(mix(342, context), mix(coarse, t0));
  into[42] = mix(mix(343, clauses), mix(context, mix(offset, side)));
  into[43] = mix(mix(344, d), w0);
  into[44] = mix(mix(345, stem), mix(window.nextWord, sentence));
  into[45] = mix(mix(346, window.neighbours), mix(side, mix(inQuote, commas)));
}

/** Features of the step from the token before to token `at`. */
export function fillTokenEdges(reading: Reading, at: number, side: number, into: Int32Array): void {
  const {tokens, words, tags, quoteState, sentences, phrases} = reading;
  const {formOf} = tokens;
  const form = formOf[at] as number;
  const before = formOf[at - 1] as number;
  const t0 = tags[at] as number;
  const t1 = tags[at - 1] as number;
  const newSentence = sentences.sentenceOf[at] !== sentences.sentenceOf[at - 1] ? 1 : 0;
  const states = (quoteState[at - 1] as number) * 4 + (quoteState[at] as number);
  const samePhrase = (phrases.firstOf[at] as number) >= 0 && phrases.firstOf[at] === phrases.firstOf[at - 1] ? 1 : 0;
  const base = 400 + side;
  into[0] = mix(mix(1, base), mix(t1, t0));
  into[1] = mix(mix(2, base), words.lowerHash[form] as number);
  into[2] = mix(mix(3, base), words.lowerHash[before] as number);
  into[3] = mix(mix(4, base), mix(states, newSentence));
  into[4] = mix(mix(5, base), mix(mix(words.sign[before] as number, words.sign[form] as number), newSentence));
  into[5] = mix(mix(6, base), mix(samePhrase, t0));
  into[6] = mix(mix(7, base), mix(states, mix(t0, words.sign[before] as number)));
}

/** Features of the step from the token before to token `at`, beside a cue. */
export function fillPairEdges(reading: Reading, window: CueWindow, at: number, into: Int32Array): void {
  const {tokens, words, tags, quoteState, sentences, phrases} = reading;
  const {cue: c, first, stem, cueTag, context} = window;
  const {formOf} = tokens;
  const side = at < c ? 1 : at === c ? 2 : at === c + 1 ? 3 : 4;
  const k = at - first;
  const commas = window.commas[k] as number;
  const verbs = window.verbs[k] as number;
  const part = subjectPart(window, phrases.firstOf, at);
  const partBefore = subjectPart(window, phrases.firstOf, at - 1);
  const states = (quoteState[at - 1] as number) * 4 + (quoteState[at] as number);
  const newSentence = sentences.sentenceOf[at] !== sentences.sentenceOf[at - 1] ? 1 : 0;
  const signs = mix(words.sign[formOf[at - 1] as number] as number, words.sign[formOf[at] as number] as number);
  const t0 = tags[at] as number;
  into[0] = mix(501, side);
  into[1] = mix(mix(502, side), mix(stem, states));
  into[2] = mix(mix(503, side), mix(part, partBefore));
  into[3] = mix(mix(504, side), mix(signs, commas));
  into[4] = mix(mix(505, side), mix(context, mix(signs, newSentence)));
  into[5] = mix(mix(506, side), mix(cueTag, mix(tags[at - 1] as number, t0)));
  into[6] = mix(mix(507, side), mix(states, mix(newSentence, context)));
  into[7] = mix(mix(508, side), mix(verbs, mix(commas, mix(t0, signs))));
  into[8] = mix(mix(509, side), mix(mix(part, partBefore), mix(signs, cueTag)));
}
