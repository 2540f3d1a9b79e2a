import {finiteVerbs, isOneOf, nouns, tag, tagSet} from "../tagging/tags.js";
import {trait} from "./lexicon.js";
import type {Mentions} from "./mentions.js";
import type {NameSpan} from "./nameSpan.js";
import type {Somebody} from "./somebody.js";
import type {TaggedText} from "./taggedText.js";

/** Whom a noun before the name calls so, "the coach, Ann Lee", "his wife, the singer Ann Lee": the same person, not named yet. */
export function apposedBefore(text: TaggedText, mentions: Mentions, {from, office, last: end}: NameSpan): Somebody | undefined {
  const comma = office >= 0 ? -1 : commaBefore(text, from, end);
  if (office < 0 && comma < 0) return undefined;
  const head = office >= 0 ? office : comma - 1;
  const before = mentions.whoAt(head);
  const last = before?.mentions.at(-1);
  // "He thanked the coach, the striker Bob Ray …" goes on with a list.
  if (office < 0 && comma < from - 1 && last?.oblique) return undefined;
  // "According to his agent, Lee had …": the name begins another clause.
  if (office < 0 && last?.oblique && isOneOf(finiteVerbs, text.tags[end + 1] as number)) return undefined;
  if (last?.form !== "nominal" || last.last !== head || text.sentences[head] !== text.sentences[from]) return undefined;
  return before?.kind === "person" && before.name === undefined ? before : undefined;
}

/** The noun for a role that is said of the name that ends at a token, "Ann Lee, the coach of …," and "Ann Lee is a coach"; -1 without one. */
export function roleAfter({lowers, tags, sentences, traits}: TaggedText, last: number): number {
  let at = last + 1;
  if (((traits[at] as number) & trait.splits) !== 0 || lowers[at] === "is" || lowers[at] === "was") at += 1;
  else return -1;
  // "Tom Lee, the mayor of Springfield, and his wife".
  if (tags[at] === tag.CC) return -1;
  // "Ann Lee, 60, a doctor".
  if (tags[at] === tag.CD && ((traits[at + 1] as number) & trait.splits) !== 0) at += 2;
  if (lowers[at] === "who" && ((traits[at + 1] as number) & trait.copula) !== 0) at += 2;
  for (let i = at; i < at + 9 && sentences[i] === sentences[last]; i++) {
    const mine = tags[i] as number;
    if (!isOneOf(describing, mine)) return -1;
    const isRole = ((traits[i] as number) & trait.role) !== 0;
    if (isRole && isOneOf(nouns, mine) && !isOneOf(nouns, tags[i + 1] ?? tag.PUNCT)) return i;
  }
  return -1;
}

const describing = tagSet("DT", "JJ", "NN", "NNS", "NNP", "PRP$", "POS", "CD", "VBG", "VBN", "RB", "CC");

/** The comma before a name, or before the words that describe it there, where a comma follows it too: -1 where there is none. */
function commaBefore({lowers, tags, sentences}: TaggedText, from: number, end: number): number {
  let at = from - 1;
  if (lowers[at] === ",") return at;
  if (lowers[end + 1] !== "," && sentences[end + 1] === sentences[end]) return -1;
  while (at >= 0 && at > from - longestDescription && isOneOf(describedBy, tags[at] as number)) at -= 1;
  return lowers[at] === "," && tags[at + 1] === tag.DT ? at : -1;
}

const longestDescription = 5;
const describedBy = tagSet("DT", "JJ", "NN");
