import {finiteVerbs, isOneOf, tag, verbs} from "../tagging/tags.js";
import type {KnownNames} from "./knownNames.js";
import {describes, isDate} from "./namesToo.js";
import {trait} from "./lexicon.js";
import {has, type TaggedText} from "./taggedText.js";
import type {WordsElsewhere} from "./wordsElsewhere.js";

const {NNP, NN, NNS, JJ, X} = tag;

/** Whether a word is part of a name, by its letters, its tag and what the text tells of it elsewhere. */
export function isNamePart(text: TaggedText, at: number, {surelyNames, headlines, namesToo, elsewhere}: KnownNames): boolean {
  const {tags, sentences, paragraphs, traits, lowers} = text;
  const bits = traits[at] as number;
  if ((bits & trait.large) === 0 || isPlaceOf(text, at)) return false;
  if ((bits & trait.calendar) !== 0) return namesToo.has(lowers[at] as string) && !isDate(text, at);
  if (headlines[paragraphs[at] as number] === 1) return surelyNames.has(lowers[at] as string) && (bits & trait.notName) === 0;
  const found = tags[at];
  if ((bits & trait.notName) !== 0)
    return found === NNP && (has(text, at + 1, trait.large) || (namesToo.has(lowers[at] as string) && !describes(text, at)));
  if (lowers[at] === "associated" && lowers[at + 1] === "press") return true;
  const isFirst = at === 0 || sentences[at - 1] !== sentences[at];
  if (found === NNP) return !isFirst || !isCommon(text, at, surelyNames, elsewhere);
  if (isAcronym(text, at)) return true;
  const plain = found === NN || found === X;
  if (!isFirst) return plain || found === NNS || found === JJ || isMistagged(text, at);
  // First in its sentence, and large for that reason alone unless it is a name elsewhere or one goes on.
  if (surelyNames.has(lowers[at] as string)) return (bits & (trait.role | trait.people | trait.document)) === 0;
  // "NOAA said", but "DNA tests showed".
  if (plain && (bits & trait.allLarge) !== 0 && isOneOf(finiteVerbs, tags[at + 1] as number))
    return (bits & (trait.role | trait.mediaName)) === 0;
  return plain && has(text, at + 1, trait.large) && tags[at + 1] === NNP;
}

/** "New York-based", "London-born": where somebody is from. */
function isPlaceOf({lowers, sentences}: TaggedText, at: number): boolean {
  return isFrom.test(lowers[at] as string) || (sentences[at + 1] === sentences[at] && isFrom.test(lowers[at + 1] as string));
}

const isFrom = /-(?:based|born|led|backed|trained)$/u;

/** What a line asks its reader to do. */
const orders = new Set(["read", "watch", "listen", "click", "see", "thank"]);

/** A sentence's first word that only looks like a name: the text has it with a small letter too, or it goes with an adjective, "State and federal". */
function isCommon(text: TaggedText, at: number, surelyNames: ReadonlySet<string>, elsewhere: WordsElsewhere): boolean {
  const {lowers, tags, sentences} = text;
  const word = lowers[at] as string;
  if (orders.has(word) || (has(text, at, trait.role) && lowers[at + 1] === "of")) return true;
  if (has(text, at, trait.allLarge) || has(text, at + 1, trait.large) || surelyNames.has(word)) return false;
  if (sentences[at + 1] !== sentences[at]) return false;
  if (tags[at + 2] === JJ && (lowers[at + 1] === "and" || lowers[at + 1] === "or")) return !has(text, at + 2, trait.large);
  return elsewhere.isSmall(word);
}

/** A large word inside a sentence that the tagger takes for another sort of word, beside a name or all in large letters: "Łukasz Lee". */
function isMistagged(text: TaggedText, at: number): boolean {
  const {lowers, tags, sentences} = text;
  // "Texas-based", "Crooked": what is said of the one named.
  if (has(text, at, closed) || /-|ed$/u.test(lowers[at] as string)) return false;
  if (has(text, at, trait.allLarge)) return isOneOf(verbs, tags[at] as number);
  if (sentences[at + 1] !== sentences[at] || tags[at + 1] !== NNP || !has(text, at + 1, trait.large)) return false;
  return isOneOf(verbs, tags[at] as number) || tags[at] === tag.IN || tags[at] === tag.RB;
}

const closed =
  trait.breaks | trait.joiner | trait.particle | trait.pronoun | trait.copula | trait.points | trait.time | trait.reports;

/** "WHO" and "IT" among small words: a body, whatever the tagger takes the letters for. */
function isAcronym({tags, traits}: TaggedText, at: number): boolean {
  if (tags[at] !== tag.WP && tags[at] !== tag.PRP) return false;
  const shouted = ((traits[at - 1] as number) | (traits[at + 1] as number)) & trait.allLarge;
  return ((traits[at] as number) & trait.allLarge) !== 0 && shouted === 0;
}
