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
    const touched = new Set<number>();
    const counts = new Map<number, number>();
    for (const {first, last} of attribution.content)
      for (let at = first; at < last; at++) {
        const region = regionOf[at] as number;
        if (region < 0 || !isWord(at)) continue;
        touched.add(region);
        counts.set(region, (counts.get(region) ?? 0) + 1);
      }
    const grown: TokenRun[] = [...attribution.content];
    for (const region of touched) {
      const {firstToken, lastToken} = regions[region] as (typeof regions)[number];
      let all = 0;
      let foreign = 0;
      for (let at = firstToken; at < lastToken; at++) {
        if (isWord(at)) all += 1;
        if ((owner[at] as number) >= 0 && owner[at] !== index) foreign += 1;
      }
      if (attribution.head >= firstToken && attribution.head < lastToken) continue;
      if (foreign === 0 && (counts.get(region) ?? 0) * 2 >= all) grown.push({first: firstToken, last: lastToken});
    }
    return grown.length === attribution.content.length ? attribution : {...attribution, content: joined(grown)};
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
