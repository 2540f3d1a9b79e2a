import {subjectsOf} from "../cues/subjects.js";
import {signAt, wordAt, type Reading} from "../reading.js";
import {formAt} from "../text/tokens.js";
import {closeBracket, comma, openBracket} from "../words/signs.js";
import {finiteVerbs, isOneOf, tag, tagSet} from "../tagging/tags.js";
import {beforeDays, days, months} from "../words/days.js";
import type {Attribution, TokenRun} from "./attribution.js";
import {changedRuns, runFrom} from "./changedRuns.js";
import {hasFiniteVerb} from "./hasFiniteVerb.js";
import {onlySemicolon} from "./onlySemicolon.js";

/**
 * Sources as the sentence's grammar wants them. A run that ends with "he", "she", "they", "I" or "we", or begins with "who" and a comma, is that word
 * alone: what stands with it belongs to another clause. Who "was asked" or "was told" is no source. A finite verb without a source
 * has the noun phrase right before it.
 */
export function repairSources(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  return attributions.map((attribution) => {
    const {head, source} = attribution;
    if (head < 0) return attribution;
    if (source.length === 0) {
      const subject = subjectOf(reading, attribution);
      return subject ? {...attribution, source: [subject]} : attribution;
    }
    if (isAddressed(reading, attribution)) return {...attribution, source: []};
    const owned = withOwner(reading, attribution);
    if (owned) return owned;
    const repaired = changedRuns(source, (run) =>
      source.length > 1 && isPartedOff(reading, run, head)
        ? undefined
        : withoutTime(reading, afterBracket(reading, run.last <= head ? trimmed(reading, withHolder(reading, run)) : run))
    );
    return repaired === source ? attribution : {...attribution, source: repaired};
  });
}

const subjects = new Set(["he", "she", "they", "i", "we"]);
const relatives = new Set(["who", "which"]);

function trimmed(reading: Reading, run: TokenRun): TokenRun {
  const {tags} = reading;
  const lower = (at: number) => wordAt(reading, at);
  if (run.last - run.first < 2) return run;
  const after = afterPlace(reading, run);
  if (after) return after;
  if (tags[run.last - 1] === tag.PRP && subjects.has(lower(run.last - 1))) return {first: run.last - 1, last: run.last};
  return relatives.has(lower(run.first)) && tags[run.first + 1] === tag.PUNCT ? {first: run.first, last: run.first + 1} : run;
}

/** "In Brenik, | a shopkeeper": what stands before the comma tells where. */
function afterPlace(reading: Reading, {first, last}: TokenRun): TokenRun | undefined {
  const {tags} = reading;
  if (tags[first] !== tag.IN) return undefined;
  for (let at = first + 2; at < last - 1 && at < first + 7; at++)
    if (signAt(reading, at) === comma) return isOneOf(opening, tags[at + 1] as number) ? {first: at + 1, last} : undefined;
  return undefined;
}

const opening = (1 << tag.DT) | (1 << tag.PRP) | (1 << tag.NNP) | (1 << tag.PRP$);

/** "at 3 p.m. (1500 UTC) | the center": what a bracket closes that was opened before is no part of a source. */
function afterBracket(reading: Reading, run: TokenRun): TokenRun {
  for (let at = run.first; at < run.last - 1; at++) {
    if (signAt(reading, at) === openBracket) return run;
    if (signAt(reading, at) === closeBracket) return {first: at + 1, last: run.last};
  }
  return run;
}

/** "Rescuers knew it too; Lee said …": the subject of a clause that a semicolon ends. With several they part a list. */
function isPartedOff(reading: Reading, {last}: TokenRun, head: number): boolean {
  const mark = onlySemicolon(reading, last, head);
  return mark >= 0 && hasFiniteVerb(reading, {first: last, last: mark});
}

/** "Ann Lee of | Ohio": a name behind "of" goes with the name before it. */
function withHolder({tags, phrases, tokens, words, sentences}: Reading, run: TokenRun): TokenRun {
  const of = run.first - 1;
  if (of < 1 || tags[run.first] !== tag.NNP || tags[of - 1] !== tag.NNP || words.lower[tokens.formOf[of] as number] !== "of")
    return run;
  const first = phrases.firstOf[of - 1] ?? -1;
  return first < 0 || sentences.sentenceOf[first] !== sentences.sentenceOf[run.first] ? run : {first, last: run.last};
}

const owning = (1 << tag.PRP$) | (1 << tag.DT);

/** "According to his | agent": the word that begins the source is no part of the cue. */
function withOwner({tags}: Reading, attribution: Attribution): Attribution | undefined {
  const {cue, source} = attribution;
  const [only] = source;
  const last = cue.at(-1);
  if (!only || last?.last !== only.first || last.last - last.first < 2) return undefined;
  if (!isOneOf(owning, tags[last.last - 1] as number)) return undefined;
  const end = last.last - 1;
  return {
    ...attribution,
    cue: [...cue.slice(0, -1), {first: last.first, last: end}],
    source: [{first: end, last: only.last}, ...source.slice(1)]
  };
}

const relative = new Set(["yesterday", "today", "tonight"]);
const linking = tagSet("IN", "TO", "DT", "VBN", "VBD", "VBG");
/** In a source "next" too; at the beginning of what is said it may be part of that. */
const isBeforeDay = (word: string) => word === "next" || beforeDays.has(word);

/** Without the day at its ends: "Yesterday the agency", "officials on Saturday". */
function withoutTime(reading: Reading, run: TokenRun): TokenRun {
  const {tokens, tags} = reading;
  const lower = (at: number) => wordAt(reading, at);
  // "USA Today" is no day.
  const isDay = (at: number) =>
    days.has(lower(at)) && (!relative.has(lower(at)) || formAt(tokens, at) === lower(at) || at === run.first);
  let {first, last} = run;
  if (last - first > 1 && isDay(first) && tags[first + 1] !== tag.POS) first += 1;
  else if (last - first > 2 && isBeforeDay(lower(first)) && isDay(first + 1) && tags[first + 2] !== tag.POS) first += 2;
  else if (last - first > 2 && tags[first + 1] === tag.CD && monthWords.has(lower(first))) first += 2;
  if (first > run.first && last - first > 1 && tags[first] === tag.PUNCT) first += 1;
  if (last - first > 1 && isDay(last - 1)) last -= 1;
  while (last < run.last && last - first > 1 && isBeforeDay(lower(last - 1))) last -= 1;
  // "Reports as of Wednesday", "a poll released Monday".
  if (last < run.last && isOneOf(linking, tags[last - 1] as number)) ({last} = run);
  return runFrom(run, first, last);
}

const monthWords = new Set(`${months} jan. feb. aug. sept. oct. nov. dec.`.split(" "));

/** What is done to somebody who is spoken to, or spoken of. "Was quoted as saying" and "is said to" are not among them. */
const addressing = new Set(
  "asked told accused criticized criticised challenged questioned pressed warned informed reminded advised ordered urged praised".split(
    " "
  )
);
const be = new Set("be is are was were been being am 's ’s 're ’re 'm ’m".split(" "));

/** "He was asked whether …": a passive verb of asking or telling, its source before it. */
function isAddressed(reading: Reading, {head, source}: Attribution): boolean {
  const {tags} = reading;
  const lower = (at: number) => wordAt(reading, at);
  if (!addressing.has(lower(head)) || (source.at(-1) as TokenRun).last > head) return false;
  let at = head - 1;
  while (at > 0 && tags[at] === tag.RB) at -= 1;
  return be.has(lower(at));
}

/** The noun phrase right before a finite verb and its auxiliaries, with the phrases that hang on it by a preposition before it. */
function subjectOf(reading: Reading, {head, content, cue}: Attribution): TokenRun | undefined {
  const {tags, phrases, quoteState, sentences} = reading;
  if (!isOneOf(finiteVerbs, tags[head] as number)) return undefined;
  const {near, relative, passive} = subjectsOf(reading, head);
  if (near < 0 || relative || passive || tags[near + 1] === tag.PUNCT || quoteState[near] !== quoteState[head]) return undefined;
  let first = phrases.firstOf[near] as number;
  while (
    first > 1 &&
    (tags[first - 1] === tag.IN || tags[first - 1] === tag.TO) &&
    sentences.sentenceOf[first - 2] === sentences.sentenceOf[near] &&
    phrases.lastOf[first - 2] === first - 2
  )
    first = phrases.firstOf[first - 2] as number;
  const taken = [...content, ...cue].some((run) => run.first <= near && run.last > first);
  return taken ? undefined : {first, last: near + 1};
}
