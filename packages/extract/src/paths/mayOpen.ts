import {opensClause} from "../phrases/opensClause.js";
import type {Reading} from "../reading.js";
import {tag} from "../tagging/tags.js";
import {word} from "../words/signs.js";
import {flagThat} from "../words/wordLists.js";

/** Whether another clause may begin at a token: with a mark, an "and", a "that" or another word that opens one. */
export function mayOpenClause({tokens, words, tags}: Reading, at: number): boolean {
  const form = tokens.formOf[at] as number;
  const tagNumber = tags[at] as number;
  const flags = words.flags[form] as number;
  return words.sign[form] !== word || tagNumber === tag.CC || (flags & flagThat) !== 0 || opensClause(flags, tagNumber);
}

/** Whether what is said may begin at a token: with "that", "to", or a word that opens a clause. */
export function mayOpenContent({tokens, words, tags}: Reading, at: number): boolean {
  const tagNumber = tags[at] as number;
  const flags = words.flags[tokens.formOf[at] as number] as number;
  return (flags & flagThat) !== 0 || tagNumber === tag.TO || opensClause(flags, tagNumber);
}
