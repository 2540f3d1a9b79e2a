import {tag} from "../tagging/tags.js";
import {trait} from "./lexicon.js";
import {has, type TaggedText} from "./taggedText.js";

/** Names that are months or days too. */
const asName = new Set(["may", "march", "april", "june", "august", "sun", "jan"]);

/** "Theresa May", "the Baltimore Sun": a month or day that ends a name. */
export function endsName(text: TaggedText, at: number): boolean {
  const {lowers, tags, sentences} = text;
  if (!asName.has(lowers[at] as string) || !has(text, at, trait.large) || sentences[at - 1] !== sentences[at]) return false;
  if (tags[at - 1] !== tag.NNP || !has(text, at - 1, trait.large) || has(text, at - 1, trait.notName | trait.title)) return false;
  return !isDate(text, at);
}

const beforeDates = new Set(
  "in since until till last next this that early late mid by during from before after through on of between and".split(" ")
);

/** Whether a month or day is that of a date. */
export function isDate({lowers, tags}: TaggedText, at: number): boolean {
  return tags[at + 1] === tag.CD || beforeDates.has(lowers[at - 1] ?? "");
}
