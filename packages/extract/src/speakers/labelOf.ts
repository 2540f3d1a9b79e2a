import type {Somebody} from "./somebody.js";
import type {TaggedText} from "./taggedText.js";

/** The fullest name as printed, titles left out, or the words of the first mention that is no pronoun, without what is in brackets behind them. */
export function labelOf(text: TaggedText, {name, described, mentions}: Somebody): string {
  const range = name ?? described ?? mentions.find(({form}) => form !== "pronoun") ?? mentions[0];
  if (!range) return "";
  const words = text.text.slice(text.starts[range.first], text.ends[range.last]);
  return range.first === range.last ? words : words.replace(/\s+/gu, " ").replace(/ \([^()]*\)?$/u, "");
}
