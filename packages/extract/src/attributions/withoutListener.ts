import {wordAt, type Reading} from "../reading.js";
import {finiteVerbs, insideNounPhrase, isOneOf} from "../tagging/tags.js";
import type {Attribution, TokenRun} from "./attribution.js";
import {withChangedContent} from "./changedRuns.js";

/** What follows them is who is spoken to. */
const addressed = new Set(
  "told tells tell telling warned warns warn warning reminded reminds informed informs assured assures notified advised advises".split(
    " "
  )
);

/** How many tokens may stand before "that". */
const longest = 7;

/** Contents without whom they are said to: "warned | the city | that the dam was leaking", "tells | me | the company will pay". */
export function withoutListener(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  return attributions.map((attribution) => {
    const {head, cue} = attribution;
    const end = cue.at(-1)?.last ?? -1;
    if (head < 0 || !addressed.has(wordAt(reading, head))) return attribution;
    return withChangedContent(attribution, (run) => (run.first === end ? afterListener(reading, run) : run));
  });
}

function afterListener({tags, quoteState, ...reading}: Reading, run: TokenRun): TokenRun {
  const {first, last} = run;
  const word = (at: number) => wordAt(reading, at);
  if (quoteState[first] !== 0) return run;
  const next = tags[first + 1] as number;
  if (objects.has(word(first)) && first + 2 < last && (isOneOf(insideNounPhrase, next) || word(first + 1) === "that"))
    return {first: first + 1, last};
  for (let at = first; at < last - 1 && at <= first + longest && quoteState[at] === 0; at++) {
    if (at > first && word(at) === "that" && !isOneOf(finiteVerbs, tags[at + 1] as number)) return {first: at, last};
    if (!isOneOf(insideNounPhrase, tags[at] as number) && word(at) !== "of") return run;
  }
  return run;
}

const objects = new Set(["me", "us", "him", "them"]);
