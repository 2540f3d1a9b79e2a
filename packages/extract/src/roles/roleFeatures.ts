import type {Reading} from "../reading.js";
import {mix} from "../words/hash.js";
import type {Surroundings} from "./surroundings.js";

/** What a token can be in an attribution. */
export const outside = 0;
export const source = 1;
export const cue = 2;
export const content = 3;
export const roleCount = 4;

export const tokenFeatureCount = 16;
export const pairFeatureCount = 47;
export const tokenEdgeCount = 8;
export const pairEdgeCount = 11;

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

/** A distance in twelve steps. */
const boundsOf = (distance: number): number =>
  distance < 6 ? distance : distance < 9 ? 6 : distance < 13 ? 7 : distance < 20 ? 8 : distance < 32 ? 9 : distance < 64 ? 10 : 11;

/** Which candidate of the cue's subject a token belongs to: 0 none; last token of the phrase odd, other tokens even. */
function subjectPart(window: Surroundings, firstOf: Int32Array, at: number): number {
  const {near, host, clause, after} = window.subjects;
  if (near >= 0 && at <= near && at >= (firstOf[near] as number)) return at === near ? 1 : 2;
  if (host >= 0 && at <= host && at >= (firstOf[host] as number)) return at === host ? 3 : 4;
  if (after >= 0 && at <= after && at > window.cue) return at === after ? 5 : 6;
  if (clause >= 0 && at <= clause && at >= (firstOf[clause] as number)) return at === clause ? 7 : 8;
  return 0;
}

/**
 * What the cue itself adds to each feature of a token beside it, by side: 1 left, 2 right, 3 the cue. `fillPairFeatures` mixes the token's
 * part into it.
 */
export function fillPairPrefixes(window: Surroundings, side: number, cueInQuote: number, lower: number, into: Int32Array): void {
  const {stem, cueTag, context, confidence, nextWord, neighbours} = window;
  const flags = (window.subjects.passive ? 1 : 0) + (window.subjects.relative ? 2 : 0);
  const tagAndFlags = cueTag * 4 + flags;
  const parts = [
    0,
    0,
    cueTag,
    stem,
    stem,
    stem,
    context,
    context,
    context,
    0,
    0,
    stem,
    0,
    context,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    stem,
    cueTag,
    context,
    tagAndFlags,
    0,
    cueTag,
    tagAndFlags,
    mix(stem, flags),
    stem,
    stem,
    confidence,
    cueInQuote,
    context,
    stem,
    0,
    0,
    lower,
    mix(stem, cueInQuote),
    0,
    cueTag,
    context,
    context,
    0,
    mix(stem, nextWord),
    neighbours,
    0
  ];
  for (let f = 0; f < pairFeatureCount; f++) into[f] = mix(mix(300 + f, side), parts[f] as number);
}

/** Whether the token before, the token itself and the one after it may be cues of their own. */
function cuesNear(candidates: Uint8Array, at: number): number {
  return (candidates[at - 1] ?? 0) | ((candidates[at] as number) << 1) | ((candidates[at + 1] ?? 0) << 2);
}

/** Features of a token beside a cue. */
export function fillPairFeatures(reading: Reading, window: Surroundings, at: number, into: Int32Array): void {
  const {tokens, words, tags, quoteState, regionOf, sentences, phrases} = reading;
  const {cue: c, first} = window;
  const {formOf} = tokens;
  const form = formOf[at] as number;
  const w0 = words.lowerHash[form] as number;
  const t0 = tags[at] as number;
  const sign = words.sign[form] as number;
  const state = quoteState[at] as number;
  const inQuote = state === 0 ? 0 : 1;
  const k = at - first;
  const prefixes = at < c ? window.leftPrefixes : at > c ? window.rightPrefixes : window.ownPrefixes;
  const distance = at < c ? c - at : at - c;
  const d = boundsOf(distance);
  const coarse = distance < 2 ? distance : distance < 5 ? 2 : distance < 10 ? 3 : distance < 25 ? 4 : 5;
  const offset = (sentences.sentenceOf[at] as number) - (sentences.sentenceOf[c] as number);
  const sentence = (offset < -2 ? -2 : offset > 2 ? 2 : offset) + 2;
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
  const near = at > 0 ? (tags[at - 1] as number) : 31;
  const between = commas | (verbs << 3) | (marks << 6);

  into[0] = mix(prefixes[0] as number, d);
  into[1] = mix(prefixes[1] as number, d | (t0 << 4));
  into[2] = mix(prefixes[2] as number, d);
  into[3] = mix(prefixes[3] as number, coarse);
  into[4] = mix(prefixes[4] as number, w0);
  into[5] = mix(prefixes[5] as number, t0);
  into[6] = mix(prefixes[6] as number, sentence | (inQuote << 3));
  into[7] = mix(prefixes[7] as number, sentence | (t0 << 3));
  into[8] = mix(prefixes[8] as number, sentence | (inQuote << 3) | (commas << 4));
  into[9] = mix(prefixes[9] as number, sentence | (state << 3) | (t0 << 5));
  into[10] = mix(prefixes[10] as number, place | (state << 3));
  into[11] = mix(prefixes[11] as number, place);
  into[12] = mix(prefixes[12] as number, place | (t0 << 3));
  into[13] = mix(prefixes[13] as number, place | (sentence << 3));
  into[14] = mix(prefixes[14] as number, commas | (t0 << 3));
  into[15] = mix(prefixes[15] as number, verbs | (t0 << 3));
  into[16] = mix(prefixes[16] as number, cues | (sentence << 3));
  into[17] = mix(prefixes[17] as number, marks | (state << 3));
  into[18] = mix(prefixes[18] as number, thats | (commas << 2));
  into[19] = mix(prefixes[19] as number, between | (thats << 9) | (sentence << 11));
  into[20] = mix(prefixes[20] as number, part | (t0 << 4));
  into[21] = mix(prefixes[21] as number, part);
  into[22] = mix(prefixes[22] as number, part | (d << 4));
  into[23] = mix(prefixes[23] as number, part);
  into[24] = mix(prefixes[24] as number, part);
  into[25] = mix(prefixes[25] as number, clauses | (verbs << 2) | (inQuote << 5));
  into[26] = mix(prefixes[26] as number, t0 | (coarse << 5));
  into[27] = mix(prefixes[27] as number, t0);
  into[28] = prefixes[28] as number;
  into[29] = mix(prefixes[29] as number, sentence | (commas << 3));
  into[30] = mix(prefixes[30] as number, verbs | (commas << 3));
  into[31] = prefixes[31] as number;
  into[32] = mix(prefixes[32] as number, place | (sentence << 3));
  into[33] = mix(prefixes[33] as number, between | (sentence << 9));
  into[34] = mix(prefixes[34] as number, part | (near << 4) | (t0 << 9));
  into[35] = mix(prefixes[35] as number, cues | (verbs << 2) | (t0 << 5));
  into[36] = mix(prefixes[36] as number, sign | (commas << 5) | (sentence << 8));
  into[37] = mix(prefixes[37] as number, inQuote);
  into[38] = mix(prefixes[38] as number, place | (sentence << 3));
  into[39] = mix(prefixes[39] as number, w0 ^ Math.imul(part + 1, 0x01000193));
  into[40] = mix(prefixes[40] as number, between | (thats << 9));
  into[41] = mix(prefixes[41] as number, coarse | (t0 << 3));
  into[42] = mix(prefixes[42] as number, clauses | (sentence << 2));
  into[43] = mix(prefixes[43] as number, w0 ^ Math.imul(d + 1, 0x01000193));
  into[44] = mix(prefixes[44] as number, sentence);
  into[45] = mix(prefixes[45] as number, inQuote | (commas << 1));
  into[46] = mix(prefixes[46] as number, cuesNear(window.candidates, at) | (t0 << 3));
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
  into[7] = mix(mix(8, base), mix(t1, mix(t0, at + 1 < tokens.count ? (tags[at + 1] as number) : 31)));
}

/** What the cue adds to each feature of a step, by side: 0 left, 1 to the cue, 2 from the cue, 3 right. */
export function fillEdgePrefixes({stem, cueTag, context}: Surroundings, side: number, into: Int32Array): void {
  const parts = [0, stem, 0, 0, context, cueTag, context, 0, cueTag, cueTag, context];
  for (let f = 0; f < pairEdgeCount; f++) into[side * pairEdgeCount + f] = mix(mix(500 + f, side), parts[f] as number);
}

/** Features of the step from the token before to token `at`, beside a cue. */
export function fillPairEdges(reading: Reading, window: Surroundings, at: number, into: Int32Array): void {
  const {tokens, words, tags, quoteState, sentences, phrases} = reading;
  const {cue: c, first, edgePrefixes} = window;
  const {formOf} = tokens;
  const from = (at < c ? 0 : at === c ? 1 : at === c + 1 ? 2 : 3) * pairEdgeCount;
  const k = at - first;
  const commas = window.commas[k] as number;
  const verbs = window.verbs[k] as number;
  const part = subjectPart(window, phrases.firstOf, at);
  const parts = (part << 4) | subjectPart(window, phrases.firstOf, at - 1);
  const states = ((quoteState[at - 1] as number) << 2) | (quoteState[at] as number);
  const newSentence = sentences.sentenceOf[at] !== sentences.sentenceOf[at - 1] ? 1 : 0;
  const signs = ((words.sign[formOf[at - 1] as number] as number) << 5) | (words.sign[formOf[at] as number] as number);
  const t0 = tags[at] as number;
  into[0] = edgePrefixes[from] as number;
  into[1] = mix(edgePrefixes[from + 1] as number, states);
  into[2] = mix(edgePrefixes[from + 2] as number, parts);
  into[3] = mix(edgePrefixes[from + 3] as number, signs | (commas << 10));
  into[4] = mix(edgePrefixes[from + 4] as number, signs | (newSentence << 10));
  into[5] = mix(edgePrefixes[from + 5] as number, t0 | ((tags[at - 1] as number) << 5));
  into[6] = mix(edgePrefixes[from + 6] as number, states | (newSentence << 4));
  into[7] = mix(edgePrefixes[from + 7] as number, signs | (verbs << 10) | (commas << 13) | (t0 << 16));
  into[8] = mix(edgePrefixes[from + 8] as number, signs | (parts << 10));
  const next = at + 1 < tokens.count ? (tags[at + 1] as number) : 31;
  into[9] = mix(edgePrefixes[from + 9] as number, t0 | (next << 5) | (states << 10));
  into[10] = mix(edgePrefixes[from + 10] as number, cuesNear(window.candidates, at) | (t0 << 3) | (newSentence << 8));
}
