import type {QuotedRegion} from "../marks/quotedRegions.js";
import type {Reading} from "../reading.js";
import type {Attribution} from "./attribution.js";
import {hasFiniteVerb} from "./hasFiniteVerb.js";

/** How many tokens may stand between who said it and the rest: `said in a press release, "…"`. */
const reach = 8;

/** Whether a region goes on with the quotation that its sentence interrupts: `"Our team," Lee said on Monday, "has found one."` */
export function goesOn(reading: Reading, attribution: Attribution, region: QuotedRegion): boolean {
  const {quoteState, sentences} = reading;
  const {cue, source, content} = attribution;
  const [firstCue] = cue;
  const mark = region.firstToken - 1;
  const {sentenceOf} = sentences;
  if (!firstCue || sentenceOf[firstCue.first] !== sentenceOf[mark]) return false;
  const ends = [...cue, ...source].map(({last}) => last);
  const end = Math.max(...ends);
  if (end > mark || mark - end > reach) return false;
  if (hasFiniteVerb(reading, {first: end, last: mark})) return false;
  return content.some(
    ({first, last}) => last <= firstCue.first && quoteState[first] !== 0 && sentenceOf[last - 1] === sentenceOf[mark]
  );
}
