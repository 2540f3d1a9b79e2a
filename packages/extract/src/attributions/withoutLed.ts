import type {Reading} from "../reading.js";
import type {Attribution} from "./attribution.js";
import {withChangedContent} from "./changedRuns.js";
import {colonLead} from "./colonLead.js";

/**
 * Contents without quotations that another sentence of the paragraph leads in with a colon: in `“It is over,” Lee said. Ray disagreed:
 * “It is not.”` the second is not Lee's. A content is never left empty.
 */
export function withoutLed(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  const {tokens, sentences, regions, regionOf} = reading;
  const {sentenceOf} = sentences;
  if (regions.length === 0) return [...attributions];
  const cues = new Uint8Array(tokens.count);
  for (const {cue} of attributions) for (const {first, last} of cue) cues.fill(1, first, last);
  return attributions.map((attribution) => {
    const {head, content} = attribution;
    if (head < 0 || content.length < 2) return attribution;
    return withChangedContent(attribution, (run) => {
      const region = regions[regionOf[run.first] as number];
      if (!region || run.last > region.lastToken + 1 || sentenceOf[region.firstToken - 1] === sentenceOf[head]) return run;
      return colonLead(reading, cues, region) === undefined ? run : undefined;
    });
  });
}
