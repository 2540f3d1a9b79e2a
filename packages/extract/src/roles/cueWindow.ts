import {findSubjects, noSubjects, type Subjects} from "../cues/subjects.js";
import {opensClause} from "../phrases/opensClause.js";
import type {Reading} from "../reading.js";
import {isOneOf, tag, verbs} from "../tagging/tags.js";
import {mix} from "../words/hash.js";
import {closeDouble, comma, straightDouble} from "../words/signs.js";
import {
  clausesIn,
  commasIn,
  cuesIn,
  marksIn,
  oneClause,
  oneComma,
  oneCue,
  oneMark,
  oneThat,
  oneVerb,
  thatsIn,
  verbsIn
} from "./counts.js";
import {piecesOf, type Pieces} from "./pieces.js";
import type {Surroundings} from "./surroundings.js";
import {fillStepPrefixes, fillPairPrefixes, stepPrefixCount, pairPrefixCount} from "./pairPrefixes.js";
import {flagAuxiliary, flagThat} from "../words/wordLists.js";

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
  readonly subjects: Subjects = noSubjects();
  /** What lies between token `first + k` and the cue, both left out. */
  readonly counts = new Int32Array(width);
  readonly parts = new Uint8Array(width);
  /** The units that the window is cut into: where each begins, and after the last where it ends. */
  readonly units = new Int32Array(width + 1);
  private readonly wholes = new Uint8Array(width);
  unitCount = 0;
  /** The unit that is the cue. */
  own = 0;
  /** The units of the cue's sentence: from one up to another. */
  sentenceFrom = 0;
  sentenceEnd = 0;
  /** The regions that end just before the cue's clause and start just after it; -1 when none. */
  regionBefore = -1;
  regionAfter = -1;

  /** What the cue adds to the features of tokens and steps around it. */
  readonly prefixes = new Int32Array(3 * pairPrefixCount);
  readonly stepPrefixes = new Int32Array(4 * stepPrefixCount);

  private readonly reading: Reading;
  private readonly pieces: Pieces;
  /** 1 where a token may be a cue. */
  readonly candidates: Uint8Array;

  /** `candidates` marks the tokens that may be cues. */
  constructor(reading: Reading, candidates: Uint8Array) {
    this.reading = reading;
    this.pieces = piecesOf(reading);
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
    findSubjects(this.reading, cue, this.subjects);
    this.cutUnits();
    this.count(-1);
    this.count(1);
    this.markSubjects();

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
    const follows = nextThat + 2 * place;
    const regions = (this.regionBefore >= 0 ? 1 : 0) + (this.regionAfter >= 0 ? 2 : 0) + (quoteState[cue] !== 0 ? 4 : 0);
    this.context = mix(mix(afterComma, next), mix(follows, regions));
    const inQuote = quoteState[cue] === 0 ? 0 : 1;
    const lower = words.lowerHash[form] as number;
    fillPairPrefixes(this, inQuote, lower, this.prefixes);
    fillStepPrefixes(this, this.stepPrefixes);
  }

  /** Whether unit `k` is a stretch rather than a noun phrase or a token of the cue's own sentence and region. */
  isWhole(k: number): boolean {
    return this.wholes[k] === 1;
  }

  /** Quoted regions that do not hold the cue are units, and so are other sentences; of the rest every noun phrase and every other token. */
  private cutUnits(): void {
    const {sentences, regionOf} = this.reading;
    const {sentenceOf} = sentences;
    const {cue, last, units, wholes, pieces} = this;
    let count = 0;
    this.sentenceFrom = -1;
    for (let at = this.first; at < last;) {
      const region = regionOf[at] as number;
      const elsewhere = region >= 0 && region !== regionOf[cue];
      const sameSentence = sentenceOf[at] === sentenceOf[cue];
      const whole = elsewhere || !sameSentence;
      if (at === cue) this.own = count;
      if (sameSentence) {
        if (this.sentenceFrom < 0) this.sentenceFrom = count;
        this.sentenceEnd = count + 1;
      }
      wholes[count] = whole ? 1 : 0;
      units[count++] = at;
      at = whole ? ((elsewhere ? pieces.regionEnd : pieces.sentenceEnd)[at] as number) : this.phraseEnd(at);
    }
    units[count] = last;
    this.unitCount = count;
  }

  /** Where the noun phrase ends that begins at a token; right after the token where there is none, or where it holds the cue. */
  private phraseEnd(at: number): number {
    const end = this.pieces.phraseEnd[at] as number;
    return at <= this.cue && this.cue < end ? at + 1 : Math.min(end, this.last);
  }

  /** The roles of the window's tokens, from those of its units. */
  tokenRoles(unitRoles: Uint8Array): Uint8Array {
    const {first, last, units, unitCount} = this;
    const roles = new Uint8Array(last - first);
    for (let k = 0, at = 0; k < unitCount; k++) {
      const role = unitRoles[k] as number;
      for (const end = (units[k + 1] as number) - first; at < end; at++) roles[at] = role;
    }
    return roles;
  }

  /** Marks the tokens of the subject candidates; what is marked later counts where they overlap. */
  private markSubjects(): void {
    const {firstOf} = this.reading.phrases;
    const {near, host, clause, after} = this.subjects;
    this.parts.fill(0, 0, this.last - this.first);
    if (clause >= 0) this.mark(firstOf[clause] as number, clause, 7);
    if (after >= 0) this.mark(this.cue + 1, after, 5);
    if (host >= 0) this.mark(firstOf[host] as number, host, 3);
    if (near >= 0) this.mark(firstOf[near] as number, near, 1);
  }

  private mark(from: number, end: number, part: number): void {
    const {first, last, parts} = this;
    const before = Math.min(end, last);
    if (from < before) parts.fill(part + 1, Math.max(from - first, 0), Math.max(before - first, 0));
    if (from <= end && end >= first && end < last) parts[end - first] = part;
  }

  /** Fills the running counts to one side. */
  private count(direction: -1 | 1): void {
    const {tokens, words, tags, quoteState} = this.reading;
    const {formOf} = tokens;
    const {candidates, first, last} = this;
    let counts = 0;
    for (let at = this.cue + direction; at >= first && at < last; at += direction) {
      this.counts[at - first] = counts;
      const form = formOf[at] as number;
      const flags = words.flags[form] as number;
      const tagNumber = tags[at] as number;
      if (words.sign[form] === comma && commasIn(counts) < 5) counts += oneComma;
      if ((isOneOf(verbs, tagNumber) || tagNumber === tag.MD) && (flags & flagAuxiliary) === 0 && verbsIn(counts) < 4)
        counts += oneVerb;
      if (candidates[at] !== 0 && cuesIn(counts) < 3) counts += oneCue;
      if ((quoteState[at] as number) > 1 && marksIn(counts) < 5) counts += oneMark;
      if ((flags & flagThat) !== 0 && thatsIn(counts) < 2) counts += oneThat;
      if (opensClause(flags, tagNumber) && clausesIn(counts) < 2) counts += oneClause;
    }
    this.counts[this.cue - first] = 0;
  }
}
