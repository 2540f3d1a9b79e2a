import {tellsOfWords} from "../cues/cueWords.js";
import {wordAt, type Reading} from "../reading.js";
import {isOneOf, nouns, tag} from "../tagging/tags.js";
import {comma} from "../words/signs.js";
import type {Attribution, TokenRun} from "./attribution.js";

/**
 * Two attributions where one sentence has two cues for one subject: in `Lee acknowledged the delay but denied that anybody was hurt` and
 * `Lee said it was new, though she cautioned that it leaked` what follows the joint is no part of what was said first. The second cue is a
 * verb of words in the tense of the first, with "that" after it or, for "said" and "added", a subject.
 */
export function sharedSubject(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  const heads = new Set(attributions.map(({head}) => head));
  return attributions.flatMap((attribution) => {
    const {head, content} = attribution;
    const last = content.at(-1);
    if (head < 0 || !last || last.first <= head) return [attribution];
    const second = secondCue(reading, last, head);
    if (!second || heads.has(second.verb)) return [attribution];
    const {joint, subject, verb, clause} = second;
    const source = subject < 0 ? attribution.source : [{first: subject, last: subject + 1}];
    const rest = {
      ...attribution,
      head: verb,
      source,
      cue: [{first: verb, last: clause}],
      content: [{first: clause, last: last.last}]
    };
    const kept = joint > last.first ? [...content.slice(0, -1), {first: last.first, last: joint}] : content.slice(0, -1);
    return kept.length > 0 ? [{...attribution, content: kept}, rest] : [attribution];
  });
}

const joints = new Set(["and", "but"]);
const withPronoun = new Set(["though", "although", "while", "but"]);
const pronouns = new Set(["he", "she", "they", "it"]);
const plainest = new Set(["said", "says", "added", "adds"]);

/** How many tokens may stand between a verb and its "that": "pointed out that", "told reporters that". */
const reach = 3;

interface SecondCue {
  /** Where the content before it ends. */
  readonly joint: number;
  /** The pronoun after the joint; -1 without one. */
  readonly subject: number;
  readonly verb: number;
  /** Where the second content begins. */
  readonly clause: number;
}

function secondCue(reading: Reading, run: TokenRun, head: number): SecondCue | undefined {
  const {tokens, words, quoteState} = reading;
  const {first, last} = run;
  for (let at = first; at < last - 3; at++) {
    if (quoteState[at] !== 0) continue;
    const word = wordAt(reading, at);
    const hasPronoun = withPronoun.has(word) && pronouns.has(wordAt(reading, at + 1));
    if (!hasPronoun && !(joints.has(word) && at > first + 1)) continue;
    const subject = hasPronoun ? at + 1 : -1;
    const found = cueAt(reading, hasPronoun ? at + 2 : at + 1, last, head);
    if (!found) continue;
    const joint = at > first && words.sign[tokens.formOf[at - 1] as number] === comma ? at - 1 : at;
    return {joint, subject, ...found};
  }
  return undefined;
}

const opening = nouns | (1 << tag.DT) | (1 << tag.PRP) | (1 << tag.PRP$) | (1 << tag.EX);

function cueAt(reading: Reading, from: number, last: number, head: number): Pick<SecondCue, "verb" | "clause"> | undefined {
  const {tags, sentences} = reading;
  const verb = tags[from] === tag.RB ? from + 1 : from;
  // The tagger takes many a past tense for a participle.
  const tense = tags[verb] === tag.VBN ? tag.VBD : (tags[verb] as number);
  if (tense !== tags[head] || !tellsOfWords(wordAt(reading, verb))) return undefined;
  if (sentences.sentenceOf[verb] !== sentences.sentenceOf[head]) return undefined;
  for (let that = verb + 1; that <= verb + reach && that < last - 1; that++)
    if (wordAt(reading, that) === "that") return {verb, clause: that};
  const isPlain = plainest.has(wordAt(reading, verb)) && verb + 2 < last && isOneOf(opening, tags[verb + 1] as number);
  return isPlain ? {verb, clause: verb + 1} : undefined;
}
