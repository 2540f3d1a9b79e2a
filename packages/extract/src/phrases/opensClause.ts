import {tag} from "../tagging/tags.js";
import {flagSubordinator} from "../words/wordLists.js";

/** Whether a word with these flags and this tag opens a clause: "because", "while", "who", "where". */
export function opensClause(flags: number, tagNumber: number): boolean {
  return (flags & flagSubordinator) !== 0 || tagNumber === tag.WP || tagNumber === tag.WRB;
}
