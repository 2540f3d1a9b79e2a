import {isOneOf, tag, tagSet} from "../tagging/tags.js";
import {trait} from "./lexicon.js";
import type {SomebodyKind} from "./somebody.js";
import type {TaggedText, TokenRange} from "./taggedText.js";

/** A noun phrase without a name: "the spokesman", "two officials", "a study". */
export interface Nominal extends TokenRange {
  readonly head: number;
  /** The first token, without a possessor before it. */
  readonly core: number;
  /** The head in lower case. */
  readonly noun: string;
  readonly kind: SomebodyKind;
  /** Points at somebody known: the, this, that, these, those, or a possessive. */
  readonly definite: boolean;
  /** A noun that means the same people without any word before it: "police". */
  readonly isBare: boolean;
}

const alwaysTheSame = new Set(["police", "authorities"]);

/** What a noun must be to head a nominal: one of these. */
export const speaking = trait.role | trait.people | trait.body | trait.medium | trait.document;
const nouns = tagSet("NN", "NNS", "NNP");
const modifiers = tagSet("JJ", "NN", "NNS", "NNP", "VBN", "VBG", "POS", "CD", "RB", "DT", "PRP$");
const determiners = tagSet("DT", "PRP$");

/** The longest noun phrase looked back over, in tokens. */
const longest = 12;

/** The noun phrase whose head stands at the token, or nothing when the token heads none of the nouns that speak. */
export function nominalAt(text: TaggedText, head: number): Nominal | undefined {
  const {lowers, tags, sentences, traits} = text;
  const bits = traits[head] as number;
  const mine = tags[head] as number;
  // Some taggers take "authorities said" for a verb.
  if ((bits & speaking) === 0 || !(isOneOf(nouns, mine) || alwaysTheSame.has(lowers[head] as string))) return undefined;
  if (sentences[head + 1] === sentences[head] && head + 1 < text.count && isOneOf(nouns, tags[head + 1] as number))
    if (((traits[head + 1] as number) & trait.time) === 0) return undefined;
  const kind = kindOf(bits, mine === tag.NNS || isPlural(bits, lowers[head] as string));
  if (kind === undefined) return undefined;
  let first = head;
  while (
    first > 0 &&
    head - first < longest &&
    sentences[first - 1] === sentences[head] &&
    isOneOf(modifiers, tags[first - 1] as number)
  ) {
    first -= 1;
    // "the group's leader": the possessor's determiner opens the phrase.
    if (isOneOf(determiners, tags[first] as number) && tags[first - 1] !== tag.POS) break;
  }
  let core = head;
  while (core > first && tags[core - 1] !== tag.POS) core -= 1;
  const noun = lowers[head] as string;
  const isBare = first === head && alwaysTheSame.has(noun);
  const definite = core > first || ((traits[first] as number) & trait.points) !== 0 || isBare;
  return {first, core, last: head, head, noun, kind, definite, isBare};
}

/** "Republican Senators": several of a role, though a large letter hides the plural from the tagger. */
function isPlural(bits: number, noun: string): boolean {
  return (bits & trait.role) !== 0 && (bits & trait.people) !== 0 && noun.endsWith("s");
}

/** What a noun stands for by its traits; undefined for a noun that does not speak. */
export function kindOf(bits: number, plural: boolean): SomebodyKind | undefined {
  if (plural) return (bits & trait.people) !== 0 ? "people" : (bits & trait.document) !== 0 ? "document" : undefined;
  if ((bits & trait.role) !== 0) return "person";
  if ((bits & trait.people) !== 0) return "people";
  if ((bits & trait.medium) !== 0) return "news-medium";
  if ((bits & trait.body) !== 0) return "organisation";
  return (bits & trait.document) !== 0 ? "document" : undefined;
}
