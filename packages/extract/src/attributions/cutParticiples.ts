import type {Reading} from "../reading.js";
import {tag} from "../tagging/tags.js";
import type {Attribution, TokenRun} from "./attribution.js";
import {runFrom, withChangedContent} from "./changedRuns.js";

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
      follows ||= reading.quoteState[run.first] !== 0;
      return runFrom(run, run.first, end);
    });
  });
}

/** Where the first participle stands that follows a closing mark, inside the run or, after other content, at its beginning; else its end. */
function participleAfterMarks({tags, quoteState}: Reading, {first, last}: TokenRun, follows: boolean): number {
  for (let at = first; at < last; at++) {
    if (tags[at] !== tag.VBG || quoteState[at] !== 0) continue;
    let before = at - 1;
    // `"…", while addressing the press`: with a comma, it is the writer who goes on.
    const hasWhile = tags[before] === tag.IN && tags[before - 1] === tag.PUNCT && quoteState[before - 1] === 0;
    if (hasWhile) before -= 1;
    while (before > 0 && tags[before] === tag.PUNCT && quoteState[before] === 0) before -= 1;
    if (quoteState[before] === 3 && (before >= first || follows)) return hasWhile ? at - 1 : at;
  }
  return last;
}
