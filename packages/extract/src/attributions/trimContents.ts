import {signAt, wordAt, type Reading} from "../reading.js";
import {finiteVerbs, isOneOf, nouns, tag, verbs} from "../tagging/tags.js";
import {beforeDays, days} from "../words/days.js";
import {colon, dash, openBracket} from "../words/signs.js";
import type {Attribution, TokenRun} from "./attribution.js";
import {runFrom, withChangedContent} from "./changedRuns.js";
import {hasFiniteVerb} from "./hasFiniteVerb.js";
import {holdsQuoted} from "./holdsQuoted.js";
import {onlySemicolon} from "./onlySemicolon.js";

/**
 * Contents without what no cue reaches: words outside marks in another sentence than its own, a clause with a subject after a semicolon,
 * the day right after a verb, which tells when it was said, and at the end where and how it was said, "in a statement on Monday", "without
 * elaborating". Quoted words stay.
 */
export function trimContents(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  return attributions.map((attribution) => {
    const {head} = attribution;
    if (head < 0) return attribution;
    const isVerb = isOneOf(verbs, reading.tags[head] as number) && wordAt(reading, head) !== "according";
    return withChangedContent(attribution, (run) => {
      const mine = inSentence(reading, run, head);
      if (mine.first >= mine.last) return undefined;
      if (mine.last <= head) return afterClause(reading, afterOpening(reading, mine));
      return isVerb && mine.first > head
        ? withoutClause(reading, withoutDayBehind(reading, withoutCarrier(reading, withoutDay(reading, mine))))
        : mine;
    });
  });
}

/**
 * Without what stands before its words where a paragraph begins: "GREELEY FALLS, Mont. (AP) — ", of which a tagger may take the end, the mark
 * of a list, and a label, "The bottom line: ".
 */
function afterOpening(reading: Reading, run: TokenRun): TokenRun {
  const {tokens, words, quoteState} = reading;
  const {paragraphOf, formOf} = tokens;
  const paragraph = paragraphOf[run.first];
  let opens = run.first;
  while (opens > 0 && opens > run.first - longestDateline && paragraphOf[opens - 1] === paragraph) opens -= 1;
  if (opens > 0 && paragraphOf[opens - 1] === paragraph) return run;
  if (opens === run.first && bullets.has(wordAt(reading, opens)) && opens + 1 < run.last) return {first: opens + 1, last: run.last};
  const isCity = ((words.shape[formOf[opens] as number] as number) & 2) !== 0;
  let bracket = false;
  let label = "";
  for (let at = opens; at < run.last - 1 && at < opens + longestDateline && quoteState[at] === 0; at++) {
    const sign = signAt(reading, at);
    bracket ||= sign === openBracket;
    if (sign === dash) return bracket && isCity && at >= run.first ? {first: at + 1, last: run.last} : run;
    if (sign === colon) return labels.has(label) && at >= run.first ? {first: at + 1, last: run.last} : run;
    label += label === "" ? wordAt(reading, at) : ` ${wordAt(reading, at)}`;
  }
  return run;
}

/** What newsletters write in front of a paragraph. */
const labels = new Set([
  "the bottom line",
  "the big picture",
  "the latest",
  "the intrigue",
  "the other side",
  "the backdrop",
  "driving the news",
  "between the lines",
  "state of play",
  "zoom in",
  "zoom out",
  "what 's next",
  "what ’s next",
  "what they 're saying",
  "what they ’re saying",
  "why it matters",
  "yes , but",
  "go deeper",
  "by the numbers",
  "context",
  "update",
  "breaking"
]);
const bullets = new Set(["•", "·", "●", "▪", "◦"]);
const longestDateline = 14;

function inSentence(reading: Reading, run: TokenRun, head: number): TokenRun {
  const {first, last} = run;
  const {sentenceOf, firstTokens} = reading.sentences;
  const from = firstTokens[sentenceOf[head] as number] as number;
  const end = firstTokens[(sentenceOf[head] as number) + 1] as number;
  if (first >= from && last <= end) return run;
  const isPlain = (at: number, to: number) => !holdsQuoted(reading, {first: at, last: to});
  return runFrom(
    run,
    first < from && isPlain(first, Math.min(last, from)) ? Math.min(last, from) : first,
    last > end && isPlain(Math.max(first, end), last) ? Math.max(first, end) : last
  );
}

const subjects = nouns | (1 << tag.PRP) | (1 << tag.DT);
const clauseSubjects = subjects | (1 << tag.PRP$) | (1 << tag.JJ);

/** Without the clause with a subject after its only semicolon. With several they part a list. */
function withoutClause(reading: Reading, run: TokenRun): TokenRun {
  const mark = onlySemicolon(reading, run.first + 1, run.last - 1);
  const rest = {first: mark + 1, last: run.last};
  if (mark < 0 || !isOneOf(clauseSubjects, reading.tags[rest.first] as number) || holdsQuoted(reading, rest)) return run;
  return hasFiniteVerb(reading, rest) ? {first: run.first, last: mark} : run;
}

/** Before a cue, without the clause before its only semicolon. */
function afterClause(reading: Reading, run: TokenRun): TokenRun {
  const mark = onlySemicolon(reading, run.first + 1, run.last - 1);
  const before = {first: run.first, last: mark};
  if (mark < 0 || holdsQuoted(reading, before) || !hasFiniteVerb(reading, {first: mark + 1, last: run.last})) return run;
  return hasFiniteVerb(reading, before) ? {first: mark + 1, last: run.last} : run;
}

/** Before a subject, they tell when it was said. */
const adverbs = new Set(["earlier", "later", "afterward", "afterwards"]);
const partsOfDays = new Set("morning afternoon evening night".split(" "));

/** Without "late on Tuesday", or "earlier" before a subject, at its beginning. */
function withoutDay(reading: Reading, run: TokenRun): TokenRun {
  const {first, last} = run;
  const {tags, quoteState} = reading;
  const lower = (at: number) => wordAt(reading, at);
  const isPlain = (at: number) => at < last - 1 && quoteState[at] === 0;
  let at = first;
  while (isPlain(at) && (beforeDays.has(lower(at)) || (at === first && adverbs.has(lower(at))))) at += 1;
  if (at === first + 1 && adverbs.has(lower(first)) && isOneOf(subjects, tags[at] as number) && !days.has(lower(at)))
    return {first: at, last};
  if (!isPlain(at) || !days.has(lower(at)) || tags[at + 1] === tag.POS) return run;
  at += 1;
  if (isPlain(at) && partsOfDays.has(lower(at))) at += 1;
  if (isPlain(at) && tags[at] === tag.PUNCT) at += 1;
  return {first: at, last};
}

/** Without the day behind a closing mark: `said “it was bad” | on Monday`. */
function withoutDayBehind(reading: Reading, run: TokenRun): TokenRun {
  const {tags, quoteState} = reading;
  let at = run.last - 1;
  // `it would air “The Voice” on Monday` tells when it would.
  if (quoteState[run.first] === 0) return run;
  while (at > run.first && quoteState[at] === 0 && tags[at] === tag.PUNCT) at -= 1;
  if (partsOfDays.has(wordAt(reading, at))) at -= 1;
  if (at <= run.first || quoteState[at] !== 0 || !days.has(wordAt(reading, at))) return run;
  at -= 1;
  while (at > run.first && quoteState[at] === 0 && beforeDays.has(wordAt(reading, at))) at -= 1;
  return quoteState[at] === 3 ? {first: run.first, last: at + 1} : run;
}

const inside = new Set(["in", "during"]);
const carriers = new Set(
  "statement interview email e-mail letter tweet op-ed conference briefing speech post memo release".split(" ")
);
const places = new Set(["twitter", "facebook", "instagram", "youtube", "tiktok", "telegram"]);
const telling = new Set(["elaborating", "specifying"]);
const noun = nouns | (1 << tag.CD);

/** How many tokens the words that tell where and how it was said may have, and how many may stand before their noun. */
const longestCarrier = 16;
const furthestNoun = 5;

/**
 * Without "in a statement to reporters", "on Twitter" or "without elaborating" at its end. What has a verb of its own may be done in a letter
 * itself: there only "without elaborating", and what stands behind a comma or a closing mark, is left out.
 */
function withoutCarrier(reading: Reading, run: TokenRun): TokenRun {
  const {tags, quoteState} = reading;
  const {first, last} = run;
  for (let at = last - 1; at > first + 1 && at > last - longestCarrier; at--) {
    if (quoteState[at] !== 0 || isOneOf(finiteVerbs, tags[at] as number)) return run;
    if (!isCarrier(reading, at, last)) continue;
    const hasComma = tags[at - 1] === tag.PUNCT && quoteState[at - 1] === 0;
    const isAside = hasComma || quoteState[at - 1] === 3;
    const told = {first, last: hasComma ? at - 1 : at};
    return isAside || wordAt(reading, at) === "without" || !hasFiniteVerb(reading, told) ? told : run;
  }
  return run;
}

/** Whether the words from the token up to the end tell where or how it was said. */
function isCarrier(reading: Reading, at: number, last: number): boolean {
  const {tags} = reading;
  const word = wordAt(reading, at);
  if (word === "without") return telling.has(wordAt(reading, at + 1));
  if (word === "on") return at + 2 === last && places.has(wordAt(reading, at + 1));
  if (!inside.has(word) || (tags[at + 1] !== tag.DT && tags[at + 1] !== tag.PRP$)) return false;
  for (let head = at + 2; head < last && head <= at + furthestNoun; head++)
    if (carriers.has(wordAt(reading, head))) return head + 1 === last || !isOneOf(noun, tags[head + 1] as number);
  return false;
}
