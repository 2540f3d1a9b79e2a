import {opensClause} from "../phrases/opensClause.js";
import type {Reading} from "../reading.js";
import {tag} from "../tagging/tags.js";
import {comma, dash, fullStop, question, semicolon, word} from "../words/signs.js";
import {flagThat} from "../words/wordLists.js";

/** Whether another clause may begin at a token: with a mark, an "and", a "that" or another word that opens one. */
function mayOpenClause(reading: Reading, at: number): boolean {
  return signAt(reading, at) !== word || reading.tags[at] === tag.CC || opens(reading, at);
}

/**
 * Whether a content may end before the token at `at`: where another clause may begin. Marks at the end of a content make no difference, so
 * of two ends that differ in one the first is enough.
 */
export function mayEndClause(reading: Reading, at: number): boolean {
  const sign = signAt(reading, at);
  const before = signAt(reading, at - 1);
  if (sign === fullStop || sign === question || before === comma || before === semicolon || before === dash) return false;
  return mayOpenClause(reading, at);
}

function signAt({tokens, words}: Reading, at: number): number {
  return words.sign[tokens.formOf[at] as number] as number;
}

/** Whether what is said may begin at a token: with "that", "to", or a word that opens a clause. */
export function mayOpenContent(reading: Reading, at: number): boolean {
  return reading.tags[at] === tag.TO || opens(reading, at);
}

function opens({tokens, words, tags}: Reading, at: number): boolean {
  const flags = words.flags[tokens.formOf[at] as number] as number;
  return (flags & flagThat) !== 0 || opensClause(flags, tags[at] as number);
}
