import {tag} from "../tagging/tags.js";
import {trait} from "./lexicon.js";
import type {TaggedText, TokenRange} from "./taggedText.js";

/** A body's name with its letters behind it: "Transport for London (TfL)". */
export interface BracketedName extends TokenRange {
  /** The letters as the text writes them, lower case. */
  readonly letters: string;
}

/** Words without a letter of their own, mostly. */
const small = new Set(["of", "for", "the", "and", "&", "on", "in", "to", "at", "'", "’", "'s", "’s"]);

/** More words than a name has letters for: "Pacific Gas and Electric Company (PG&E)". */
const unspoken = new Set(["company", "corporation", "inc", "inc.", "ltd", "ltd."]);

const longestLetters = 8;

/**
 * The name whose letters stand in brackets, by the token of the opening bracket: as many words before it as the letters tell, and the
 * large ones before these. Nothing where the words have other letters.
 */
export function bracketedName(text: TaggedText, bracket: number): BracketedName | undefined {
  const {lowers, traits, sentences, starts, ends, text: whole} = text;
  const sentence = sentences[bracket];
  if (lowers[bracket + 2] !== ")" || sentences[bracket + 2] !== sentence) return undefined;
  const written = whole.slice(starts[bracket + 1], ends[bracket + 1]);
  const letters = written.replace(/\P{L}/gu, "");
  if (letters.length < 2 || letters.length > longestLetters || !/\p{Lu}.*\p{Lu}/u.test(letters)) return undefined;
  const last = bracket - 1;
  const isLarge = (at: number) => ((traits[at] as number) & trait.large) !== 0;
  if (!isLarge(last)) return undefined;
  let at = last;
  if (unspoken.has(lowers[at] as string) && !startsWith(text, at, letters, letters.length - 1)) at -= 1;
  for (let letter = letters.length - 1; ; at--) {
    if (at < 0 || sentences[at] !== sentence) return undefined;
    if (startsWith(text, at, letters, letter) && (letter > 0 || isLarge(at))) {
      letter -= 1;
      if (letter < 0) break;
    } else if (!small.has(lowers[at] as string)) return undefined;
  }
  let first = at;
  while (first > 0 && sentences[first - 1] === sentence && goesBefore(text, first - 1)) first -= 1;
  return {first, last, letters: lowers[bracket + 1] as string};
}

/** A large word that is part of the name: "Turkish Red Crescent", but "Kurdish-led Syrian Democratic Forces". */
function goesBefore({lowers, traits, tags}: TaggedText, at: number): boolean {
  const bits = traits[at] as number;
  if ((bits & trait.large) === 0 || (bits & (trait.time | trait.title)) !== 0) return false;
  return (tags[at] === tag.NNP || tags[at] === tag.JJ) && !(lowers[at] as string).includes("-");
}

function startsWith({lowers}: TaggedText, at: number, letters: string, letter: number): boolean {
  return (lowers[at] as string).startsWith(letters.charAt(letter).toLowerCase());
}
