import {isNickname} from "../marks/isNickname.js";
import type {Reading} from "../reading.js";
import {isOneOf, tag} from "../tagging/tags.js";
import type {Attribution, TokenRun} from "./attribution.js";

/** A source keeps its nickname: in `said Dwayne “The Rock” Johnson`, the words in marks and the name after them are no content. */
export function withoutNicknames(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  const nicknames = reading.regions.filter((region) => region.depth === 0 && isNickname(reading, region));
  if (nicknames.length === 0) return [...attributions];
  return attributions.map((attribution) => {
    let {content, source} = attribution;
    for (const {firstToken, lastToken} of nicknames) {
      const held = content.find((run) => run.first <= firstToken && firstToken < run.last);
      if (!held || held.last - held.first > longest || content.length < 2) continue;
      const end = nameEnd(reading, lastToken + 1);
      const last = source.at(-1);
      content = content.filter((run) => run !== held);
      if (last && last.last >= firstToken - 1 && last.first < firstToken)
        source = [...source.slice(0, -1), {first: last.first, last: Math.max(end, last.last)}];
    }
    return content === attribution.content ? attribution : {...attribution, content, source};
  });
}

/** A run of more tokens holds more than a nickname and the name around it. */
const longest = 10;

const names = 1 << tag.NNP;

function nameEnd({tags, sentences}: Reading, from: number): number {
  let end: TokenRun["last"] = from;
  while (sentences.sentenceOf[end] === sentences.sentenceOf[from] && isOneOf(names, tags[end] as number)) end += 1;
  return end;
}
