import {subjectsOf, type Subjects} from "../cues/subjects.js";
import type {Reading} from "../reading.js";
import {isOneOf, tag, verbs} from "../tagging/tags.js";
import {mix} from "../words/hash.js";
import {closeDouble, comma, straightDouble} from "../words/signs.js";
import type {Surroundings} from "./surroundings.js";
import {fillEdgePrefixes, fillPairPrefixes, pairEdgeCount, pairFeatureCount} from "./roleFeatures.js";
import {flagAuxiliary, flagSubordinator, flagThat} from "../words/wordLists.js";

/** How many tokens either side of a cue may belong to its attribution. */
export const reach = 160;
const width = 2 * reach + 1;

/**
 * The surroundings of one cue within its paragraph, with running counts of what lies between each token and the cue. One window is
 * reused for all cues of a text.
 */
export class CueWindow implements Surroundings {
  cue = 0;
  first = 0;
  last = 0;
  /** Hashes and classes of the cue itself. */
  stem = 0;
  cueTag = 0;
  context = 0;
  confidence = 0;
  /** The word after the cue, and the tags of the words before and after it. */
  nextWord = 0;
  neighbours = 0;
  subjects: Subjects = {near: -1, host: -1, clause: -1, after: -1, relative: false, passive: false};
  /** What lies between token `first + k` and the cue, both left out. */
  readonly commas = new Uint8Array(width);
  readonly verbs = new Uint8Array(width);
  readonly cues = new Uint8Array(width);
  readonly marks = new Uint8Array(width);
  readonly thats = new Uint8Array(width);
  readonly clauses = new Uint8Array(width);
  /** The regions that end just before the cue's clause and start just after it; -1 when none. */
  regionBefore = -1;
  regionAfter = -1;

  /** What the cue adds to the features of tokens and steps around it. */
  readonly leftPrefixes = new Int32Array(pairFeatureCount);
  readonly rightPrefixes = new Int32Array(pairFeatureCount);
  readonly ownPrefixes = new Int32Array(pairFeatureCount);
  readonly edgePrefixes = new Int32Array(4 * pairEdgeCount);

  private readonly reading: Reading;
  /** 1 where a token may be a cue. */
  readonly candidates: Uint8Array;

  /** `candidates` marks the tokens that may be cues. */
  constructor(reading: Reading, candidates: Uint8Array) {
    this.reading = reading;
    this.candidates = candidates;
  }

  /** Moves to another cue; `confidence` is a small number that grows with the cue finder's score. */
  moveTo(cue: number, confidence: number): void {
    const {tokens, sentences, words, tags, quoteState, regionOf} = this.reading;
    const {formOf, paragraphOf, count} = tokens;
    const paragraph = paragraphOf[cue];
    let first = cue;
    while (first > 0 && cue - first < reach && paragraphOf[first - 1] === paragraph) first -= 1;
    let last = cue + 1;
    while (last < count && last - cue <= reach && paragraphOf[last] === paragraph) last += 1;
    this.cue = cue;
    this.first = first;
    this.last = last;
    this.confidence = confidence;
    const form = formOf[cue] as number;
    this.stem = words.stemHash[form] as number;
    this.cueTag = tags[cue] as number;
    this.subjects = subjectsOf(this.reading, cue);
    this.count(-1);
    this.count(1);

    // Regions that touch the cue's clause: up to fourteen tokens off, no other region or sentence end between.
    this.regionBefore = -1;
    this.regionAfter = -1;
    if (quoteState[cue] === 0) {
      for (let at = cue - 1; at >= first && cue - at <= 16; at--)
        if (quoteState[at] !== 0) {
          this.regionBefore = regionOf[at] as number;
          break;
        }
      for (let at = cue + 1; at < last && at - cue <= 16; at++)
        if (quoteState[at] !== 0) {
          this.regionAfter = regionOf[at] as number;
          break;
        }
    }
    const sentence = sentences.sentenceOf[cue] as number;
    const sentenceFirst = sentences.firstTokens[sentence] as number;
    const sentenceLast = sentences.firstTokens[sentence + 1] as number;
    const before = cue > first ? (words.sign[formOf[cue - 1] as number] as number) : 30;
    const nextForm = cue + 1 < sentenceLast ? (formOf[cue + 1] as number) : -1;
    const next = nextForm < 0 ? 30 : (words.sign[nextForm] as number);
    const nextThat = nextForm >= 0 && ((words.flags[nextForm] as number) & flagThat) !== 0 ? 1 : 0;
    this.nextWord = nextForm < 0 ? 0 : (words.lowerHash[nextForm] as number);
    this.neighbours = mix(cue > first ? (tags[cue - 1] as number) : 31, nextForm < 0 ? 31 : (tags[cue + 1] as number));
    const afterComma = before === comma || before === closeDouble || before === straightDouble ? 1 : 0;
    const toEnd = sentenceLast - cue;
    const place = cue - sentenceFirst < 3 ? 0 : toEnd <= 3 ? 2 : 1;
    this.context = mix(
      mix(afterComma, next),
      mix(
        nextThat + 2 * place,
        (this.regionBefore >= 0 ? 1 : 0) + (this.regionAfter >= 0 ? 2 : 0) + (quoteState[cue] !== 0 ? 4 : 0)
      )
    );
    const inQuote = quoteState[cue] === 0 ? 0 : 1;
    const lower = words.lowerHash[form] as number;
    fillPairPrefixes(this, 1, inQuote, lower, this.leftPrefixes);
    fillPairPrefixes(this, 2, inQuote, lower, this.rightPrefixes);
    fillPairPrefixes(this, 3, inQuote, lower, this.ownPrefixes);
    for (let side = 0; side < 4; side++) fillEdgePrefixes(this, side, this.edgePrefixes);
  }

  /** Fills the running counts to one side. */
  private count(direction: -1 | 1): void {
    const {tokens, words, tags, quoteState} = this.reading;
    const {formOf} = tokens;
    let commas = 0;
    let verbsSeen = 0;
    let cues = 0;
    let marks = 0;
    let thats = 0;
    let clauses = 0;
    for (let at = this.cue + direction; at >= this.first && at < this.last; at += direction) {
      const k = at - this.first;
      this.commas[k] = commas;
      this.verbs[k] = verbsSeen;
      this.cues[k] = cues;
      this.marks[k] = marks;
      this.thats[k] = thats;
      this.clauses[k] = clauses;
      const form = formOf[at] as number;
      const flags = words.flags[form] as number;
      if (words.sign[form] === comma && commas < 5) commas += 1;
      const tagNumber = tags[at] as number;
      if ((isOneOf(verbs, tagNumber) || tagNumber === tag.MD) && (flags & flagAuxiliary) === 0 && verbsSeen < 4) verbsSeen += 1;
      if (this.candidates[at] !== 0 && cues < 3) cues += 1;
      if ((quoteState[at] as number) > 1 && marks < 5) marks += 1;
      if ((flags & flagThat) !== 0 && thats < 2) thats += 1;
      if (((flags & flagSubordinator) !== 0 || tagNumber === tag.WP || tagNumber === tag.WRB) && clauses < 2) clauses += 1;
    }
    const own = this.cue - this.first;
    this.commas[own] = 0;
    this.verbs[own] = 0;
    this.cues[own] = 0;
    this.marks[own] = 0;
    this.thats[own] = 0;
    this.clauses[own] = 0;
  }
}
