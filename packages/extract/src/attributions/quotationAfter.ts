import {tellsOfWords} from "../cues/cueWords.js";
import {signAt, wordAt, type Reading} from "../reading.js";
import {colon, comma, dash} from "../words/signs.js";
import type {Attribution, TokenRun} from "./attribution.js";
import {hasFiniteVerb} from "./hasFiniteVerb.js";
import {holdsQuoted} from "./holdsQuoted.js";
import {takenBy} from "./takenBy.js";

/**
 * The quotation right after a cue and its mark: in `To this, Lee said, “…”` and `On Monday Lee said — as the Herald reported — “…”` it is what
 * was said. What stands before the cue is that only with a verb of its own.
 */
export function quotationAfter(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  let taken: Uint8Array | undefined;
  return attributions.map((attribution) => {
    const {head, content} = attribution;
    if (head < 0 || !tellsOfWords(wordAt(reading, head))) return attribution;
    if (content.some((run) => holdsQuoted(reading, run))) return attribution;
    const region = regionAfter(reading, attribution);
    if (!region) return attribution;
    taken ??= takenBy(reading.tokens.count, attributions);
    for (let at = region.first; at < region.last; at++) if (taken[at] !== 0) return attribution;
    const kept = content.filter((run) => run.last <= head && hasFiniteVerb(reading, run));
    // `She is out, Lee said: “…”`: words of another sentence, which stand by themselves.
    if (kept.length > 0 && signAt(reading, region.first - 2) === colon) return attribution;
    return {...attribution, content: [...kept, region]};
  });
}

/** How long an aside between two dashes may be, in tokens. */
const longestAside = 12;

/** The words in marks that follow the cue, or the source after it, behind one mark; undefined where something else does. */
function regionAfter(reading: Reading, {head, cue, source}: Attribution): TokenRun | undefined {
  const {sentences, regions, regionOf, quoteState} = reading;
  if (quoteState[head] !== 0) return undefined;
  let end = (cue.at(-1)?.last ?? head + 1) - 1;
  if (source[0]?.first === end + 1) end = source[0].last - 1;
  let mark = end + 1;
  if (signAt(reading, mark) === dash) {
    let close = mark + 1;
    while (close < mark + longestAside && signAt(reading, close) !== dash && quoteState[close] === 0) close += 1;
    mark = signAt(reading, close) === dash ? close : mark;
  } else if (signAt(reading, mark) !== comma && signAt(reading, mark) !== colon) return undefined;
  if (quoteState[mark + 1] !== 2 || sentences.sentenceOf[mark] !== sentences.sentenceOf[head]) return undefined;
  const region = regions[regionOf[mark + 1] as number];
  return region?.firstToken === mark + 2 ? {first: region.firstToken, last: region.lastToken} : undefined;
}
