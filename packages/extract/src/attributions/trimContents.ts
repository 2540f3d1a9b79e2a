import {wordAt, type Reading} from "../reading.js";
import {isOneOf, nouns, tag, verbs} from "../tagging/tags.js";
import {beforeDays, days} from "../words/days.js";
import {semicolon} from "../words/signs.js";
import type {Attribution, TokenRun} from "./attribution.js";
import {runFrom, withChangedContent} from "./changedRuns.js";
import {holdsQuoted} from "./holdsQuoted.js";

/**
 * Contents without what no cue reaches: words outside marks in another sentence than its own, a clause with a subject after a semicolon,
 * and the day right after a verb, which tells when it was said. Quoted words stay.
 */
export function trimContents(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  return attributions.map((attribution) => {
    const {head} = attribution;
    if (head < 0) return attribution;
    const isVerb = isOneOf(verbs, reading.tags[head] as number) && wordAt(reading, head) !== "according";
    return withChangedContent(attribution, (run) => {
      const mine = inSentence(reading, run, head);
      if (mine.first >= mine.last) return undefined;
      return isVerb && mine.first > head ? withoutClause(reading, withoutDay(reading, mine)) : mine;
    });
  });
}

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

/** Without the clause after its only semicolon. With several they part a list. */
function withoutClause(reading: Reading, run: TokenRun): TokenRun {
  const {tokens, words, tags} = reading;
  if (holdsQuoted(reading, run)) return run;
  let mark = -1;
  for (let at = run.first; at < run.last; at++) {
    if (words.sign[tokens.formOf[at] as number] !== semicolon) continue;
    if (mark >= 0) return run;
    mark = at;
  }
  return mark > run.first && isOneOf(subjects, tags[mark + 1] as number) ? {first: run.first, last: mark} : run;
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
