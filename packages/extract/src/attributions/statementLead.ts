import {subjectsOf} from "../cues/subjects.js";
import {signAt, wordAt, type Reading} from "../reading.js";
import {finiteVerbs, isOneOf, tag, tagSet} from "../tagging/tags.js";
import {closeBracket, comma, openBracket} from "../words/signs.js";
import type {TokenRun} from "./attribution.js";

const giving = new Set(["issued", "released", "made", "gave", "offered", "issues", "releases"]);
const statements = new Set(["statement", "statements", "remarks", "comments"]);

/** The tagger takes many a past tense for a participle. */
const giver = finiteVerbs | (1 << tag.VBN);

/** How far the noun stands behind its verb, in tokens: "issued the following joint statement". */
const reach = 6;

/** A cue that is a verb of giving with its statement, and who gives it. */
export interface StatementLead {
  readonly verb: number;
  readonly cue: TokenRun;
  readonly source: TokenRun;
}

/**
 * The giving of a statement among some tokens, the last included, in a main clause: `Today, Rep. Ann Lee (D-NY) issued the following statement on the
 * bill:`. Nothing where none is given, "made no comments", nor in "after the mayor gave his remarks".
 */
export function statementLead(reading: Reading, from: number, last: number): StatementLead | undefined {
  const {tags} = reading;
  for (let verb = from; verb <= last; verb++) {
    if (!isOneOf(giver, tags[verb] as number) || !giving.has(wordAt(reading, verb))) continue;
    const noun = statementAfter(reading, verb, last);
    if (noun < 0 || subjectsOf(reading, verb).passive) continue;
    const source = giverOf(reading, verb, from);
    if (source && isMainClause(reading, source.first, from)) return {verb, cue: {first: verb, last: noun + 1}, source};
  }
  return undefined;
}

const inPhrase = tagSet("DT", "JJ", "NN", "VBG", "CD", "PRP$");

/** The noun of the phrase right after the verb, where it is a statement; -1 where it is something else, or none. */
function statementAfter(reading: Reading, verb: number, last: number): number {
  for (let at = verb + 1; at <= last && at <= verb + reach; at++) {
    const word = wordAt(reading, at);
    if (statements.has(word)) return at;
    if (!isOneOf(inPhrase, reading.tags[at] as number) || word === "no" || word === "any") return -1;
  }
  return -1;
}

/** Whether a subject begins its sentence, or stands behind a mark, a place or "today". */
function isMainClause({tags}: Reading, subject: number, from: number): boolean {
  return subject === from || isOneOf(before, tags[subject - 1] as number);
}

const before = tagSet("PUNCT", "RB", "NN", "NNP");

/** The noun phrase before the verb, with what is set aside after it: "(D-NY)", ", D.D.S.". */
function giverOf(reading: Reading, verb: number, from: number): TokenRun | undefined {
  const {tags, phrases} = reading;
  let end = verb;
  while (end > from && tags[end - 1] === tag.RB) end -= 1;
  let last = end - 1;
  if (signAt(reading, last) === closeBracket) {
    while (last > from && signAt(reading, last) !== openBracket) last -= 1;
    last -= 1;
  }
  // "Gosar, D.D.S.": letters after a name.
  if (last > from + 1 && signAt(reading, last - 1) === comma && tags[last] === tag.NNP && phrases.firstOf[last] === last) last -= 2;
  const first = phrases.firstOf[last] ?? -1;
  if (first >= from && !isDate(reading, first, last)) return {first, last: end};
  const {near, host} = subjectsOf(reading, verb);
  const head = host >= 0 ? host : near;
  return head < from ? undefined : {first: phrases.firstOf[head] as number, last: near + 1};
}

const isDate = ({tags}: Reading, first: number, last: number) => first === last && tags[last] === tag.CD;
