import {subjectsOf} from "../cues/subjects.js";
import {wordAt, type Reading} from "../reading.js";
import {finiteVerbs, isOneOf, tag} from "../tagging/tags.js";
import {closeBracket, comma, openBracket} from "../words/signs.js";
import type {TokenRun} from "./attribution.js";

const giving = new Set(["issued", "released", "made", "gave", "offered", "issues", "releases"]);
const statements = new Set(["statement", "statements", "remarks", "comment", "comments", "response", "reaction"]);

/** The tagger takes many a past tense for a participle. */
const giver = finiteVerbs | (1 << tag.VBN);

/** How far the noun stands behind its verb, in tokens: "issued the following joint statement". */
const reach = 6;

/** A cue that is a verb of giving with its statement, and who gives it. */
export interface StatementLead {
  readonly verb: number;
  readonly cue: TokenRun;
  readonly source: readonly TokenRun[];
}

/** The giving of a statement among some tokens, the last included: `Rep. Ann Lee (D-NY) issued the following statement on the bill:`. */
export function statementLead(reading: Reading, from: number, last: number): StatementLead | undefined {
  const {tags} = reading;
  for (let verb = from; verb <= last; verb++) {
    if (!isOneOf(giver, tags[verb] as number) || !giving.has(wordAt(reading, verb))) continue;
    for (let at = verb + 1; at <= last && at <= verb + reach; at++)
      if (statements.has(wordAt(reading, at)))
        return {verb, cue: {first: verb, last: at + 1}, source: giverOf(reading, verb, from)};
  }
  return undefined;
}

/** The noun phrase before the verb, with what is set aside after it: "(D-NY)", ", D.D.S.". */
function giverOf(reading: Reading, verb: number, from: number): readonly TokenRun[] {
  const {tokens, words, tags, phrases} = reading;
  const signAt = (at: number) => words.sign[tokens.formOf[at] as number];
  let end = verb;
  while (end > from && tags[end - 1] === tag.RB) end -= 1;
  let last = end - 1;
  if (signAt(last) === closeBracket) {
    while (last > from && signAt(last) !== openBracket) last -= 1;
    last -= 1;
  }
  // "Gosar, D.D.S.": letters after a name.
  if (last > from + 1 && signAt(last - 1) === comma && tags[last] === tag.NNP && phrases.firstOf[last] === last) last -= 2;
  const first = phrases.firstOf[last] ?? -1;
  if (first >= from && !isDate(reading, first, last)) return [{first, last: end}];
  const {near, host} = subjectsOf(reading, verb);
  const head = host >= 0 ? host : near;
  return head < from ? [] : [{first: phrases.firstOf[head] as number, last: near + 1}];
}

const isDate = ({tags}: Reading, first: number, last: number) => first === last && tags[last] === tag.CD;
