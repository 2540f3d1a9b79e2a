import {opensClause} from "../phrases/opensClause.js";
import type {Reading} from "../reading.js";
import {tag} from "../tagging/tags.js";
import {word} from "../words/signs.js";
import {flagThat} from "../words/wordLists.js";

/** Whether another clause may begin at a token: with a mark, an "and", a "that" or another word that opens one. */
export function mayOpenClause(reading: Reading, at: number): boolean {
  const {tokens, words, tags} = reading;
  return words.sign[tokens.formOf[at] as number] !== word || tags[at] === tag.CC || opens(reading, at);
}

/** Whether what is said may begin at a token: with "that", "to", or a word that opens a clause. */
export function mayOpenContent(reading: Reading, at: number): boolean {
  return reading.tags[at] === tag.TO || opens(reading, at);
}

function opens({tokens, words, tags}: Reading, at: number): boolean {
  const flags = words.flags[tokens.formOf[at] as number] as number;
  return (flags & flagThat) !== 0 || opensClause(flags, tags[at] as number);
}
