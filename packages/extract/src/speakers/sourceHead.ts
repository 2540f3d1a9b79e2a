import {isOneOf, tag, tagSet} from "../tagging/tags.js";
import {trait} from "./lexicon.js";
import type {Mentions} from "./mentions.js";
import type {TaggedText} from "./taggedText.js";

const apposed = tagSet("NN", "NNS", "NNP", "JJ", "DT", "CD", "PRP$", "X");

const breaking = tagSet("IN", "TO", "WP", "VBG", "VBN", "VBD", "VBZ", "VBP", "MD");

/** Does the phrase that the token heads possess what follows? */
export const possesses = ({tags, traits}: TaggedText, at: number): boolean =>
  tags[at] === tag.PRP$ ||
  tags[at + 1] === tag.POS ||
  (((traits[at + 1] as number) & trait.possessive) !== 0 && ((traits[at] as number) & trait.pronoun) === 0);

/**
 * The token that heads a source: the last mention before the noun phrase is broken by a preposition, a comma or a clause.
 * A name that stands at its end wins over the office before it, as in "Minister of Education Ann Lee". -1 when nobody is mentioned.
 */
export function sourceHead(text: TaggedText, mentions: Mentions, first: number, last: number): number {
  let head = -1;
  let at = first;
  for (; at <= last; at++) {
    const low = text.lowers[at];
    const bits = text.traits[at] as number;
    if (mentions.isMention(at) && !possesses(text, at) && !(head >= 0 && isReflexive(text, at))) head = at;
    // "an official from TfL": what hangs on a noun that is nobody's mention is no head.
    else if (head < 0 && at > first && hangsOnNoun(text, at, first)) return -1;
    else if (
      head >= 0 &&
      ((low === "of" && partitives.has(text.lowers[head] as string) && at === head + 1) || possessesNext(text, mentions, at, last))
    )
      head = -1;
    else if (
      head >= 0 &&
      ((bits & (trait.breaks | trait.splits)) !== 0 ||
        isOneOf(breaking, text.tags[at] as number) ||
        ((low === "and" || low === "or") && mentions.isName(head)))
    )
      break;
  }
  if (head < 0) return head;
  if (mentions.isName(head)) return whoHolds(text, mentions, head, last) ?? head;
  // The office goes on: a name that ends the part before the comma, or stands in apposition after it, is who holds it.
  let afterComma = false;
  for (; at <= last; at++) {
    if (text.lowers[at] === "(") while (at < last && text.lowers[at] !== ")") at += 1;
    if (splits(text, at)) afterComma = true;
    else if (mentions.isName(at) && !possesses(text, at) && mentions.mayBeOne(head, at)) {
      if (afterComma || ((at === last || splits(text, at + 1)) && !hangs(text, mentions, mentions.phraseStart(at), first)))
        return at;
    } else if (afterComma && !isOneOf(apposed, text.tags[at] as number)) break;
  }
  return head;
}

/** "Ohio University, Athens's dean, Ann Lee": a person's name after the possessive and an office ends the source; undefined where none does. */
function whoHolds(text: TaggedText, mentions: Mentions, head: number, last: number): number | undefined {
  if (last - head > longestOffice || mentions.whoAt(head)?.kind === "person") return undefined;
  if (!mentions.isName(last) || mentions.whoAt(last)?.kind !== "person") return undefined;
  let isOwned = false;
  for (let at = head + 1; at < last; at++) {
    if (!isOwned && isOneOf(breaking, text.tags[at] as number) && text.lowers[at] !== "of") return undefined;
    if (((text.traits[at] as number) & trait.possessive) !== 0) isOwned = true;
    else if (isOwned && ((text.traits[at] as number) & trait.role) !== 0) return last;
  }
  return undefined;
}

const longestOffice = 12;

/** "Ford itself": the word only points back. */
const isReflexive = ({lowers}: TaggedText, at: number) => /sel(?:f|ves)$/u.test(lowers[at] as string);

const linking = new Set(["from", "at", "with"]);

/** "A friend of Sir Leonard" is not Sir Leonard. */
const beside = new Set(
  "friend friends aide aides ally allies supporter supporters opponent opponents critic critics relative relatives neighbor neighbour neighbors neighbours colleague colleagues associate associates acquaintance".split(
    " "
  )
);

function hangsOnNoun({lowers, tags}: TaggedText, at: number, first: number): boolean {
  if (lowers[at] === "of" && beside.has(lowers[at - 1] as string)) return true;
  if (!linking.has(lowers[at] as string) || tags[first] === tag.IN || tags[first] === tag.RB) return false;
  const before = tags[at - 1];
  return before === tag.NN || before === tag.NNS || before === tag.JJ;
}

/** "a number of senators": who is meant comes after. */
const partitives = new Set(["number", "couple", "handful", "majority", "minority", "group"]);

/** "Ann and Bob's mother": what is joined on possesses what follows. */
function possessesNext(text: TaggedText, mentions: Mentions, and: number, last: number): boolean {
  if (text.lowers[and] !== "and") return false;
  for (let at = and + 1; at < last && at < and + 4; at++)
    if (mentions.isMention(at)) return text.tags[at] !== tag.PRP$ && possesses(text, at);
  return false;
}

const splits = ({traits}: TaggedText, at: number) => ((traits[at] as number) & trait.splits) !== 0;

/** Does the name hang on a preposition right before it, or before one that it is joined to, as in "the leader of Hamas"? */
function hangs({lowers, tags}: TaggedText, mentions: Mentions, phrase: number, first: number): boolean {
  let at = phrase - 1;
  // "a spokesman for Ford and Chrysler".
  while (at > first && lowers[at] === "and" && mentions.isName(at - 1)) at = mentions.phraseStart(at - 1) - 1;
  while (at >= first && (lowers[at] === "the" || tags[at] === tag.JJ)) at -= 1;
  return at >= first && (tags[at] === tag.IN || tags[at] === tag.TO);
}
