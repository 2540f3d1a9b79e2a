import type {SomebodyKind} from "./somebody.js";
import type {TaggedText, TokenRange} from "./taggedText.js";
import {bodies, documents, media} from "./words/bodies.js";
import {isPeople, personRoles} from "./words/roles.js";

/** A noun phrase without a name: "the spokesman", "two officials", "a study". */
export interface Nominal extends TokenRange {
  readonly head: number;
  /** The first token, without a possessor before it. */
  readonly core: number;
  readonly noun: string;
  readonly kind: SomebodyKind;
  /** Points at somebody known: the, this, that, these, those, or a possessive. */
  readonly definite: boolean;
}

const determiners = new Set(["DT", "PRP$", "WP$", "PDT", "CD"]);
const modifiers = new Set([
  "JJ",
  "JJR",
  "JJS",
  "NN",
  "NNS",
  "NNP",
  "NNPS",
  "VBN",
  "VBG",
  "HYPH",
  "POS",
  "CD",
  "RB",
  "DT",
  "PRP$",
  "AFX",
  "``",
  "''"
]);
const pointing = /^(?:the|this|that|these|those|his|her|its|their|our|my)$/iu;

const singular = (word: string) =>
  word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;

/** The noun phrase whose head stands at the token, or nothing when the token heads none of the nouns that speak. */
export function nominalAt(text: TaggedText, head: number): Nominal | undefined {
  const {words, tags, sentences} = text;
  const tag = tags[head] ?? "";
  if (!tag.startsWith("NN")) return undefined;
  const noun = (words[head] ?? "").toLowerCase();
  const kind = kindOf(noun, tag);
  if (kind === undefined) return undefined;
  const next = tags[head + 1] ?? "";
  if (sentences[head + 1] === sentences[head] && (next.startsWith("NN") || next === "HYPH") && words[head + 1] !== ",")
    return undefined;
  let first = head;
  while (first > 0 && head - first < 12 && sentences[first - 1] === sentences[head] && modifiers.has(tags[first - 1] ?? "")) {
    first -= 1;
    if (determiners.has(tags[first] ?? "") && tags[first] !== "CD") {
      // "the group's leader": the possessor's determiner opens the phrase, unless a possessor goes before.
      if (tags[first - 1] !== "POS" && tags[first] !== "PDT") break;
    }
  }
  const core = afterPossessor(text, first, head);
  const opening = words[first] ?? "";
  const definite = pointing.test(opening) || core > first;
  return {first, core, last: head, head, noun, kind, definite};
}

function afterPossessor({tags}: TaggedText, first: number, head: number): number {
  for (let i = head - 1; i >= first; i--) if (tags[i] === "POS") return i + 1;
  return first;
}

function kindOf(noun: string, tag: string): SomebodyKind | undefined {
  if (tag === "NN" || tag === "NNP") {
    if (personRoles.has(noun)) return "person";
    if (noun === "police" || noun === "staff") return "people";
    if (media.has(noun)) return "news-medium";
    if (bodies.has(noun)) return "organisation";
    if (documents.has(noun)) return "document";
    return isPeople(noun) ? "people" : undefined;
  }
  if (isPeople(noun)) return "people";
  const one = singular(noun);
  if (bodies.has(one) || media.has(one)) return "people";
  return documents.has(one) || documents.has(noun) ? "document" : undefined;
}
