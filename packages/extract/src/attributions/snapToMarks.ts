import type {Reading} from "../reading.js";
import {word} from "../words/signs.js";
import type {Attribution, TokenRun} from "./attribution.js";

/**
 * Grows contents to the quotation marks around them: where an attribution holds at least half of the words of a region, it holds all
 * of it, unless its own cue stands inside.
 */
export function snapToMarks(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  const {tokens, regions, regionOf, words} = reading;
  const isWord = (at: number) => words.sign[tokens.formOf[at] as number] === word;
  const owner = new Int32Array(tokens.count).fill(-1);
  attributions.forEach(({content, cue, source}, index) => {
    for (const runs of [cue, source, content]) for (const {first, last} of runs) owner.fill(index, first, last);
  });
  return attributions.map((attribution, index) => {
    const {content, head} = attribution;
    const touched: {readonly region: number; words: number}[] = [];
    for (const {first, last} of content)
      for (let at = first; at < last; at++) {
        const region = regionOf[at] as number;
        if (region < 0 || !isWord(at)) continue;
        const known = touched.at(-1)?.region === region ? touched.at(-1) : touched.find((one) => one.region === region);
        if (known) known.words += 1;
        else touched.push({region, words: 1});
      }
    const grown: TokenRun[] = [];
    for (const {region, words: held} of touched) {
      const {firstToken, lastToken} = regions[region] as (typeof regions)[number];
      if (head >= firstToken && head < lastToken) continue;
      if (content.some((run) => run.first <= firstToken && run.last >= lastToken)) continue;
      let all = 0;
      let foreign = 0;
      for (let at = firstToken; at < lastToken; at++) {
        if (isWord(at)) all += 1;
        if ((owner[at] as number) >= 0 && owner[at] !== index) foreign += 1;
      }
      if (foreign === 0 && held * 2 >= all) grown.push({first: firstToken, last: lastToken});
    }
    return grown.length === 0 ? attribution : {...attribution, content: joined([...content, ...grown])};
  });
}

/** Runs in order, with those that touch or overlap made one. */
export function joined(runs: readonly TokenRun[]): TokenRun[] {
  const result: TokenRun[] = [];
  for (const run of [...runs].sort((a, b) => a.first - b.first)) {
    const last = result.at(-1);
    if (last && run.first <= last.last) result[result.length - 1] = {first: last.first, last: Math.max(last.last, run.last)};
    else result.push(run);
  }
  return result;
}
