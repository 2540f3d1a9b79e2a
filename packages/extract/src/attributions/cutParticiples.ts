import {signAt, wordAt, type Reading} from "../reading.js";
import {tag} from "../tagging/tags.js";
import {comma} from "../words/signs.js";
import type {Attribution, TokenRun} from "./attribution.js";
import {runFrom, withChangedContent} from "./changedRuns.js";
import {holdsQuoted} from "./holdsQuoted.js";

/**
 * Contents without a participle that follows a quotation in marks: in `"…," she said, calling it "…"`, in `"…," citing a lack of …` and in
 * `"…", while addressing the press` the writer goes on, and the quotation is over.
 */
export function cutParticiples(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  return attributions.map((attribution) => {
    // Whether words in marks came before.
    let follows = false;
    return withChangedContent(attribution, (run) => {
      const isOfWriter = follows && run.first > attribution.head && reading.quoteState[run.first] === 0;
      if (isOfWriter && reading.tags[run.first] === tag.VBG) return undefined;
      const end = participleAfterMarks(reading, run, follows);
      if (end <= run.first) return undefined;
      follows ||= holdsQuoted(reading, run);
      return runFrom(run, run.first, end);
    });
  });
}

/** Where the first participle stands that follows a closing mark, inside the run or, after other content, at its beginning; else its end. */
function participleAfterMarks(reading: Reading, {first, last}: TokenRun, follows: boolean): number {
  const {tags, quoteState} = reading;
  for (let at = first; at < last; at++) {
    if (tags[at] !== tag.VBG || quoteState[at] !== 0) continue;
    const hasWhile = wordAt(reading, at - 1) === "while" && quoteState[at - 1] === 0;
    const from = hasWhile ? at - 2 : at - 1;
    let before = from;
    while (before > 0 && tags[before] === tag.PUNCT && quoteState[before] === 0) before -= 1;
    if (quoteState[before] !== 3 || (before < first && !follows)) continue;
    // `"…", while addressing the press`: with a comma, it is the writer who goes on; not in `had "died" while running`.
    if (!hasWhile) return at;
    if (before < from || signAt(reading, before - 1) === comma) return at - 1;
  }
  return last;
}
