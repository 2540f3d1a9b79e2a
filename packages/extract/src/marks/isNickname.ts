import type {Reading} from "../reading.js";
import {tag} from "../tagging/tags.js";
import {word} from "../words/signs.js";
import type {QuotedRegion} from "./quotedRegions.js";

/** A nickname has at most so many words. */
const most = 3;

/** Whether a region is a nickname inside a name: `Robert "Bobby" Kane`, `Dwayne “The Rock” Johnson`. */
export function isNickname({tokens, words, tags, sentences}: Reading, {firstToken, lastToken, closed}: QuotedRegion): boolean {
  const {formOf, count} = tokens;
  const before = firstToken - 2;
  const after = lastToken + 1;
  if (!closed || lastToken - firstToken > most || before < 0 || after >= count) return false;
  if (sentences.sentenceOf[before] !== sentences.sentenceOf[after]) return false;
  const isLarge = (at: number) => {
    const form = formOf[at] as number;
    return words.sign[form] === word && ((words.shape[form] as number) & 1) !== 0;
  };
  for (let at = firstToken; at < lastToken; at++) if (!isLarge(at)) return false;
  return firstToken < lastToken && isLarge(before) && isLarge(after) && tags[before] === tag.NNP && tags[after] === tag.NNP;
}
