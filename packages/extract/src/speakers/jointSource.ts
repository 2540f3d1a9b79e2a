import {isOneOf, tag, tagSet} from "../tagging/tags.js";
import {trait} from "./lexicon.js";
import type {Mentions} from "./mentions.js";
import {possesses} from "./sourceHead.js";
import type {TaggedText} from "./taggedText.js";

/** The longest phrase that is joined to others, in tokens. */
const longest = 12;

const joins = ({lowers}: TaggedText, at: number) => lowers[at] === "and" || lowers[at] === "&";

/** Behind "and", or "along with", at a token: the token itself where neither stands there. */
function afterJoint(text: TaggedText, at: number): number {
  if (joins(text, at)) return at + 1;
  return text.lowers[at + 1] === "with" && together.has(text.lowers[at] as string) ? at + 2 : at;
}

const together = new Set(["along", "together"]);

/**
 * The heads of the phrases that a source joins, in text order: "Ann Lee, the mayor, and Paul Moor (D-WV)", "police and prosecutors". Empty
 * where it does not begin with one that another is joined to. Roles of one person, "the founder and director", are not two.
 */
export function jointHeads(text: TaggedText, mentions: Mentions, first: number, last: number): number[] {
  const heads: number[] = [];
  let isJoined = false;
  let at = text.lowers[first] === "both" ? first + 1 : first;
  for (;;) {
    const head = phraseHead(text, mentions, at, last);
    if (head < 0 || (heads.length > 0 && !isAnother(text, mentions, heads[0] as number, at, head))) break;
    heads.push(head);
    at = afterBracket(text, head + 1, last);
    at = afterOrigin(text, mentions, head, at, last);
    const mark = text.lowers[at] === "," ? at + 1 : at;
    const next = afterJoint(text, mark);
    if (next > mark) {
      isJoined = true;
      at = next;
      continue;
    }
    if (mark === at || isJoined) break;
    const listed = phraseHead(text, mentions, mark, last);
    // "Ann Lee, Paul Moor and", but "William Gale, the Arjay Chair in Policy".
    if (mentions.isName(head) && mentions.isName(listed) && (text.tags[mark] !== tag.DT || text.tags[head - 1] === tag.DT)) {
      at = mark;
      continue;
    }
    const close = endOfAside(text, at, last);
    if (close < 0) break;
    isJoined = true;
    at = close;
  }
  return isJoined && heads.length > 1 ? heads : [];
}

/** Where a list of names begins that goes on with the phrase at a token: "Ted Cruz, Ann Lee and Paul Moor", of which the last two were found. */
export function listStart(text: TaggedText, mentions: Mentions, first: number): number {
  let start = first;
  while (text.lowers[start - 1] === "," && text.sentences[start - 2] === text.sentences[first] && mentions.isName(start - 2))
    start = mentions.phraseStart(start - 2);
  return start;
}

/** The heads of a list of names that one ends which a conjunction stands before; empty where there is no such list. */
export function headsOfList(text: TaggedText, mentions: Mentions, first: number, last: number): number[] {
  const and = text.tags[first - 1] === tag.DT ? first - 2 : first - 1;
  if (!joins(text, and)) return [];
  const before = bracketStart(text, text.lowers[and - 1] === "," ? and - 2 : and - 1);
  return mentions.isName(before) ? jointHeads(text, mentions, listStart(text, mentions, mentions.phraseStart(before)), last) : [];
}

/** The token before "(D-WV)"; the token itself where no bracket ends there. */
function bracketStart({lowers}: TaggedText, at: number): number {
  if (lowers[at] !== ")") return at;
  let start = at;
  while (start > 0 && start > at - longest && lowers[start] !== "(") start -= 1;
  return lowers[start] === "(" ? start - 1 : at;
}

/** The heads of the names that a noun for several is followed by to its end: "two members, Ann Lee and Paul Moor"; empty without them. */
export function namesBehind(text: TaggedText, mentions: Mentions, head: number, last: number): number[] {
  let comma = head + 1;
  while (comma < last && text.lowers[comma] !== ",") comma += 1;
  const heads = comma < last ? jointHeads(text, mentions, comma + 1, last) : [];
  const end = heads.at(-1) ?? -1;
  const isAll = heads.every((one) => mentions.isName(one)) && afterBracket(text, end + 1, last) > last;
  return isAll ? heads : [];
}

/** The head of the phrase that begins at a token, an article before a name left out; -1 where none does, or it possesses what follows. */
function phraseHead(text: TaggedText, mentions: Mentions, start: number, last: number): number {
  const from = text.tags[start] === tag.DT ? start + 1 : start;
  for (let at = start; at <= last && at < start + longest; at++) {
    if (!mentions.isMention(at) || possesses(text, at)) continue;
    const begins = mentions.phraseStart(at);
    if (begins === start || begins === from) return at;
  }
  return -1;
}

/** Whether a phrase is somebody else than the one it is joined to: a name, or as full a noun phrase as that, or as plural. */
function isAnother(text: TaggedText, mentions: Mentions, before: number, start: number, head: number): boolean {
  const {tags, traits} = text;
  if (mentions.isName(head)) {
    if (!mentions.isName(before))
      return isOneOf(full, tags[before] as number) || isOneOf(determiners, tags[mentions.phraseStart(before)] as number);
    // "Fox News Vice President and Washington Managing Editor Bill Sammon" has two offices.
    return ((traits[before] as number) & trait.role) === 0 && !isPartOfBody(text, mentions, before, start, head);
  }
  if (mentions.isName(before)) return tags[start] === tag.PRP$ || tags[head] === tag.NNS;
  if (tags[head] === tag.NNS) return tags[before] === tag.NNS;
  return tags[start] === tag.DT && tags[mentions.phraseStart(before)] === tag.DT;
}

const full = tagSet("NNS", "PRP");
const determiners = tagSet("DT", "PRP$");

/** "Centers for Disease Control and Reform", "the Science and Technology Directorate": words of one body's domain. */
function isPartOfBody(text: TaggedText, mentions: Mentions, before: number, start: number, head: number): boolean {
  const {lowers, tags} = text;
  if (mentions.whoAt(head)?.kind === "person") return false;
  const {first, last} = mentions.phraseAt(before);
  if (first === last) return tags[first - 1] === tag.DT && tags[start] !== tag.DT && mentions.phraseAt(head).first < head;
  if (mentions.phraseAt(head).first < head) return false;
  for (let at = first + 1; at < last; at++) if (domains.has(lowers[at] as string)) return true;
  return false;
}

const domains = new Set(["for", "of", "on"]);

/** "(D-WV)". */
function afterBracket({lowers}: TaggedText, at: number, last: number): number {
  if (lowers[at] !== "(") return at;
  let end = at;
  while (end < last && lowers[end] !== ")") end += 1;
  return lowers[end] === ")" ? end + 1 : at;
}

/** "Ann Lee of Ohio": where a person is from. */
function afterOrigin(text: TaggedText, mentions: Mentions, head: number, at: number, last: number): number {
  if (text.lowers[at] !== "of" || mentions.whoAt(head)?.kind !== "person") return at;
  const place = phraseHead(text, mentions, at + 1, last);
  if (place < 0 || !mentions.isName(place)) return at;
  const next = phraseHead(text, mentions, afterJoint(text, place + 1), last);
  return mentions.whoAt(next)?.kind === "person" ? place + 1 : at;
}

/** Behind ", the mayor of Springfield, and": where the phrase begins that is joined on; -1 where the aside is not closed so. */
function endOfAside(text: TaggedText, comma: number, last: number): number {
  let close = comma + 1;
  while (close < last && text.lowers[close] !== ",") close += 1;
  return close < last && joins(text, close + 1) ? close + 2 : -1;
}
