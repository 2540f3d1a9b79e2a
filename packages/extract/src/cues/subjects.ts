import type {Reading} from "../reading.js";
import {comma, dash} from "../words/signs.js";
import {finiteVerbs, isOneOf, tag, verbs} from "../tagging/tags.js";
import {flagAuxiliary, flagRelative} from "../words/wordLists.js";

/**
 * Where the subject of a verb may stand, by word order alone. Each is the last token of a noun phrase, -1 when there is none:
 * `near` directly left of the verb and its auxiliaries, `host` before a pair of commas, `clause` of an earlier verb in the sentence,
 * `after` directly right of the verb.
 */
export interface Subjects {
  near: number;
  host: number;
  clause: number;
  after: number;
  /** Whether a relative word stands directly left of the verb. */
  relative: boolean;
  /** Whether the verb is a participle after a form of "be". */
  passive: boolean;
}

/** How far left of a verb its subject is looked for, in tokens. */
const reach = 60;

/** Finds the subject candidates of the verb, or the noun, at token `cue`. */
export function subjectsOf(reading: Reading, cue: number): Subjects {
  const found = noSubjects();
  findSubjects(reading, cue, found);
  return found;
}

/** Nothing found yet. */
export function noSubjects(): Subjects {
  return {near: -1, host: -1, clause: -1, after: -1, relative: false, passive: false};
}

/** The same, put into `found`. */
export function findSubjects(reading: Reading, cue: number, found: Subjects): void {
  const {tokens, sentences, words, tags, phrases} = reading;
  const {formOf} = tokens;
  const sentence = sentences.sentenceOf[cue];
  const first = Math.max(sentences.firstTokens[sentence as number] as number, cue - reach);
  found.near = -1;
  found.host = -1;
  found.clause = -1;
  found.after = -1;
  found.relative = false;
  found.passive = false;
  let at = cue - 1;
  while (at >= first) {
    const tagNumber = tags[at] as number;
    const auxiliary = ((words.flags[formOf[at] as number] as number) & flagAuxiliary) !== 0;
    if (auxiliary && tags[cue] === tag.VBN && (words.lower[formOf[at] as number] ?? "").length > 1)
      found.passive ||= formsOfBe.has(words.lower[formOf[at] as number] as string);
    if (!auxiliary && tagNumber !== tag.RB && tagNumber !== tag.MD && tagNumber !== tag.TO) break;
    at -= 1;
  }
  if (at >= first) {
    if (((words.flags[formOf[at] as number] as number) & flagRelative) !== 0) {
      found.relative = true;
      at -= 1;
      if (at >= first && words.sign[formOf[at] as number] === comma) at -= 1;
      found.near = phraseEnd(phrases.lastOf, at, first);
    } else if (isBreak(words.sign[formOf[at] as number] as number)) {
      const inner = phraseEnd(phrases.lastOf, at - 1, first);
      found.near = inner;
      // The phrase before the earlier comma is the subject, and what stands between is its apposition.
      for (let back = at - 1; back >= first; back--)
        if (isBreak(words.sign[formOf[back] as number] as number)) {
          found.host = phraseEnd(phrases.lastOf, back - 1, first);
          break;
        }
    } else found.near = phraseEnd(phrases.lastOf, at, first);
  }
  for (let back = (found.near >= 0 ? (phrases.firstOf[found.near] as number) : cue) - 1; back > first; back--) {
    if (!isOneOf(finiteVerbs, tags[back] as number)) continue;
    let subject = back - 1;
    while (
      subject >= first &&
      (isOneOf(verbs, tags[subject] as number) || tags[subject] === tag.RB || tags[subject] === tag.MD || tags[subject] === tag.TO)
    )
      subject -= 1;
    const end = phraseEnd(phrases.lastOf, subject, first);
    if (end >= 0) {
      found.clause = end;
      break;
    }
  }
  const next = cue + 1;
  if (next < tokens.count && sentences.sentenceOf[next] === sentence) found.after = phrases.lastOf[next] as number;
}

const formsOfBe = new Set(["be", "is", "are", "was", "were", "been", "being", "'s", "’s", "'re", "’re", "am"]);

function isBreak(sign: number): boolean {
  return sign === comma || sign === dash;
}

/** The last token of the phrase at `at`, with what hangs on it by "of" left out: the head that a reader would name. */
function phraseEnd(lastOf: Int32Array, at: number, first: number): number {
  return at >= first ? (lastOf[at] as number) : -1;
}
