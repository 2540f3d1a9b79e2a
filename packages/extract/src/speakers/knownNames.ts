import {tag} from "../tagging/tags.js";
import {bracketedName, type BracketedName} from "./bracketedName.js";
import {endsName} from "./namesToo.js";
import {trait} from "./lexicon.js";
import {has, type TaggedText} from "./taggedText.js";
import {WordsElsewhere} from "./wordsElsewhere.js";

/** What a text tells of its names before the first is looked for. */
export interface KnownNames {
  /** Words that are names inside a sentence of the text, in lower case. */
  readonly surelyNames: ReadonlySet<string>;
  /** By paragraph: 1 where nearly every word is large, so that a large letter tells nothing. */
  readonly headlines: Uint8Array;
  /** Months, days and peoples that end a name in the text: "Theresa May", "Mark Cuban". */
  readonly namesToo: ReadonlySet<string>;
  readonly elsewhere: WordsElsewhere;
}

/** Reads what the text tells of its names before the first is looked for; adds those with their letters in brackets to the list. */
export function survey(text: TaggedText, bracketed: BracketedName[]): KnownNames {
  const {count, lowers, sentences, paragraphs, tags} = text;
  const headlines = titleCase(text);
  const surelyNames = new Set<string>();
  const namesToo = new Set<string>();
  for (let at = 1; at < count; at++) {
    if (
      tags[at] === tag.NNP &&
      has(text, at, trait.large) &&
      sentences[at - 1] === sentences[at] &&
      headlines[paragraphs[at] as number] === 0
    )
      surelyNames.add(lowers[at] as string);
    if (has(text, at, trait.notName) && endsName(text, at)) namesToo.add(lowers[at] as string);
    if (lowers[at] !== "(") continue;
    const name = bracketedName(text, at);
    if (name) bracketed.push(name);
  }
  return {surelyNames, headlines, namesToo, elsewhere: new WordsElsewhere(text)};
}

function titleCase({count, traits, tags, paragraphs, lowers, starts, ends}: TaggedText): Uint8Array {
  const headlines = new Uint8Array((paragraphs[count - 1] as number) + 1);
  let words = 0;
  let large = 0;
  for (let at = 0; at < count; at++) {
    // Lower case is never shorter, and seldom longer.
    const isLong = (ends[at] as number) - (starts[at] as number) > 3 || (lowers[at] as string).length > 3;
    if (isLong && tags[at] !== tag.PUNCT) {
      words += 1;
      if (((traits[at] as number) & trait.large) !== 0) large += 1;
    }
    if (paragraphs[at + 1] === paragraphs[at]) continue;
    if (words >= 5 && large * 5 >= words * 4) headlines[paragraphs[at] as number] = 1;
    words = 0;
    large = 0;
  }
  return headlines;
}
