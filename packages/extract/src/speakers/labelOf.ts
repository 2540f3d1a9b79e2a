import {inTheEnd, type Somebody} from "./somebody.js";
import type {TaggedText} from "./taggedText.js";

/**
 * The fullest name as printed, titles left out, or the words of the first mention that is no pronoun, without what is in brackets behind
 * them; of those who speak together, the labels of all.
 */
export function labelOf(text: TaggedText, {name, described, mentions, members}: Somebody): string {
  if (members.length > 0) return listOf(members.map((member) => labelOf(text, inTheEnd(member))));
  const range = name ?? described ?? mentions.find(({form}) => form !== "pronoun") ?? mentions[0];
  if (!range) return "";
  const words = text.text.slice(text.starts[range.first], text.ends[range.last]);
  return range.first === range.last ? words : words.replace(/\s+/gu, " ").replace(/ \([^()]*\)?$/u, "");
}

const listOf = (labels: readonly string[]) => `${labels.slice(0, -1).join(", ")} and ${labels.at(-1) as string}`;
