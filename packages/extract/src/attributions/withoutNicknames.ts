import {isNickname} from "../marks/isNickname.js";
import type {QuotedRegion} from "../marks/quotedRegions.js";
import type {Reading} from "../reading.js";
import {isOneOf, tag} from "../tagging/tags.js";
import type {Attribution, TokenRun} from "./attribution.js";

/** A source keeps its nickname: in `said Dwayne “The Rock” Johnson`, the words in marks and the name after them are no content. */
export function withoutNicknames(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  return attributions.map((attribution) => {
    const {content, source} = attribution;
    if (content.length < 2) return attribution;
    for (const run of content) {
      const region = nicknameOf(reading, run);
      if (!region) continue;
      const last = source.at(-1);
      const isBefore = last !== undefined && last.last >= region.firstToken - 1 && last.first < region.firstToken;
      const end = nameEnd(reading, region.lastToken + 1);
      return {
        ...attribution,
        content: content.filter((one) => one !== run),
        source: isBefore ? [...source.slice(0, -1), {first: last.first, last: Math.max(end, last.last)}] : source
      };
    }
    return attribution;
  });
}

/** A run of more tokens holds more than a nickname and the name around it. */
const longest = 10;

/** The nickname that a run begins with. */
function nicknameOf(reading: Reading, {first, last}: TokenRun): QuotedRegion | undefined {
  if (last - first > longest) return undefined;
  const region = reading.regions[reading.regionOf[first] as number];
  return region && first <= region.firstToken && isNickname(reading, region) ? region : undefined;
}

const names = 1 << tag.NNP;

function nameEnd({tags, sentences}: Reading, from: number): number {
  let end = from;
  while (sentences.sentenceOf[end] === sentences.sentenceOf[from] && isOneOf(names, tags[end] as number)) end += 1;
  return end;
}
