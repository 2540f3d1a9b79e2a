import {tellsOfWords} from "../cues/cueWords.js";
import {signAt, wordAt, type Reading} from "../reading.js";
import {finiteVerbs, insideNounPhrase, isOneOf, tag} from "../tagging/tags.js";
import {comma, fullStop} from "../words/signs.js";
import type {Attribution, TokenRun} from "./attribution.js";
import {isWhole} from "./isWhole.js";

/** What is done about a quotation, rather than said in it. */
const answering = new Set("agreed agrees agree responded responds cheered laughed applauded disagreed".split(" "));

/** A speaker's name or pronoun has no more tokens. */
const longest = 6;

/**
 * Attributions of what the words behind it give to somebody else: in `“It is bad,” Lee said. “Why?” Bob Ray asked.` the second quotation
 * goes on with the first for whoever looks at the marks alone.
 */
export function othersTurn(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  return attributions.flatMap((attribution) => {
    const {head, content} = attribution;
    if (head < 0 || content.length < 2) return [attribution];
    const others: Attribution[] = [];
    const mine = content.filter((run) => {
      const other = run.first > head ? turnBehind(reading, run, attribution) : undefined;
      if (other) others.push(other);
      return !other;
    });
    return others.length === 0 || mine.length === 0 ? [attribution] : [{...attribution, content: mine}, ...others];
  });
}

/** The attribution of a region by a speaker and a verb, or a verb and a speaker, right behind its mark, up to the end of the sentence. */
function turnBehind(reading: Reading, run: TokenRun, {cue, source}: Attribution): Attribution | undefined {
  const {regions, regionOf, quoteState, tags, tokens} = reading;
  const region = regions[regionOf[run.first] as number];
  if (!region?.closed || !isWhole(run, region)) return undefined;
  // Behind a full stop another sentence begins, which leads in what follows: `“It was bad.” Ray replied: “We go home.”`
  if (signAt(reading, region.lastToken - 1) === fullStop) return undefined;
  let from = region.lastToken + 1;
  if (signAt(reading, from) === comma) from += 1;
  const paragraph = tokens.paragraphOf[run.first];
  let end = from;
  while (end < tokens.count && end < from + longest && tokens.paragraphOf[end] === paragraph && tags[end] !== tag.PUNCT) end += 1;
  if (end - from < 2 || [...cue, ...source].some(({first}) => first >= from && first < end)) return undefined;
  if (signAt(reading, end) !== fullStop || quoteState[from] !== 0) return undefined;
  const isVerb = (at: number) =>
    isOneOf(finiteVerbs, tags[at] as number) && tellsOfWords(wordAt(reading, at)) && !answering.has(wordAt(reading, at));
  const verb = isVerb(end - 1) ? end - 1 : isVerb(from) ? from : -1;
  if (verb < 0) return undefined;
  const speaker = verb === from ? {first: from + 1, last: end} : {first: from, last: verb};
  for (let at = speaker.first; at < speaker.last; at++) if (!isOneOf(insideNounPhrase, tags[at] as number)) return undefined;
  return {
    head: verb,
    content: [run],
    cue: [{first: verb, last: verb + 1}],
    source: [speaker],
    margin: 0,
    rule: "floating-quotation"
  };
}
