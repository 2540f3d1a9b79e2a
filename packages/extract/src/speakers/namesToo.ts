import {isOneOf, nouns, tag} from "../tagging/tags.js";
import {trait} from "./lexicon.js";
import {has, type TaggedText} from "./taggedText.js";

/** Names that are months or days too. */
const asName = new Set(["may", "march", "april", "june", "august", "sun", "jan"]);

/** Words that make a people of the word after them: "South African". */
const parts = new Set(["south", "north", "west", "east", "central", "latin", "native", "middle"]);

/** Whether a month, a day or a people ends a name: "Theresa May", "the Baltimore Sun", "Mark Cuban". */
export function endsName(text: TaggedText, at: number): boolean {
  const {lowers, tags, sentences} = text;
  if (!has(text, at, trait.large) || sentences[at - 1] !== sentences[at]) return false;
  if (tags[at - 1] !== tag.NNP || !has(text, at - 1, trait.large)) return false;
  if (has(text, at - 1, trait.notName | trait.title | trait.knownBody) || parts.has(lowers[at - 1] as string)) return false;
  if (has(text, at, trait.calendar)) return asName.has(lowers[at] as string) && !isDate(text, at);
  return tags[at] === tag.NNP && !describes(text, at);
}

const beforeDates = new Set(
  "in since until till last next this that early late mid by during from before after through on of between and".split(" ")
);

/** Whether a month or day is that of a date. */
export function isDate({lowers, tags}: TaggedText, at: number): boolean {
  return tags[at + 1] === tag.CD || beforeDates.has(lowers[at - 1] ?? "");
}

/** Whether the name of a people says what sort of thing follows: "the Cuban government". */
export function describes(text: TaggedText, at: number): boolean {
  const after = text.tags[at + 1] as number;
  return isOneOf(nouns, after) || after === tag.JJ || has(text, at + 1, trait.large);
}
