import {tag} from "../tagging/tags.js";
import type {BracketedName} from "./bracketedName.js";
import {survey, type KnownNames} from "./knownNames.js";
import {trait} from "./lexicon.js";
import {isNamePart} from "./namePart.js";
import type {NameSpan} from "./nameSpan.js";
import {joinedWords} from "./words/bodies.js";
import {splitRun} from "./splitName.js";
import {anyHas, has, type TaggedText} from "./taggedText.js";

/** The capitalised names of a text, in order, without overlaps. Linear in the number of tokens. */
export function findNames(text: TaggedText): NameSpan[] {
  const names: NameSpan[] = [];
  const {count, traits} = text;
  const bracketed: BracketedName[] = [];
  const known = survey(text, bracketed);
  let at = 0;
  let next = 0;
  while (at < count) {
    while (next < bracketed.length && (bracketed[next] as BracketedName).first < at) next += 1;
    const whole = bracketed[next];
    if (whole?.first === at) {
      const {first, last, letters} = whole;
      const looks = anyHas(text, first, last, trait.mediaName) ? "news-medium" : "organisation";
      names.push({first, last, from: first, office: -1, looks, letters});
      at = last + 1;
    } else if (((traits[at] as number) & trait.large) === 0) at += 1;
    else {
      const start = datelineEnd(text, at);
      if (start > at) at = start;
      else if (!isNamePart(text, at, known)) at += 1;
      else {
        const end = runEnd(text, at, whole?.first ?? count, known);
        splitRun(text, at, end, names, known);
        at = end + 1;
      }
    }
  }
  return names;
}

/** "WASHINGTON, D.C. — The …": the token after the dash, where a place in large letters opens the paragraph; else the token itself. */
function datelineEnd(text: TaggedText, at: number): number {
  const {lowers, paragraphs, tags} = text;
  const opens = at === 0 || paragraphs[at - 1] !== paragraphs[at];
  if (!opens || !has(text, at, trait.allLarge) || (lowers[at] as string).length < 4) return at;
  for (let i = at + 1; i < at + 8 && paragraphs[i + 1] === paragraphs[at]; i++) {
    if (dashes.has(lowers[i] as string)) return has(text, i + 1, trait.large) ? i + 1 : at;
    if (!has(text, i, trait.large) && tags[i] !== tag.PUNCT) return at;
  }
  return at;
}

const dashes = new Set(["—", "–", "-", "--"]);

/** The last token of the name that begins at the token: its words, and what joins them. It ends before `limit`. */
function runEnd(text: TaggedText, at: number, limit: number, known: KnownNames): number {
  const {lowers, sentences} = text;
  const sentence = sentences[at];
  let end = at;
  let next = at + 1;
  while (next < limit && sentences[next] === sentence) {
    if (isNamePart(text, next, known)) {
      end = next;
      next += 1;
      continue;
    }
    if (next + 1 >= limit || sentences[next + 1] !== sentence) break;
    const nickname = nicknameEnd(text, next, limit);
    if (nickname > next && isNamePart(text, nickname, known)) {
      next = nickname;
      continue;
    }
    if (isOffice(text, end, next)) {
      end = next + 1;
      next += 2;
      continue;
    }
    if (!isNamePart(text, next + 1, known)) {
      if (next - 1 > end || lowers[next] !== "of" || lowers[next + 1] !== "the" || !joins(text, at, end, next, known)) break;
      if (next + 2 >= limit || !isNamePart(text, next + 2, known)) break;
      next += 2;
      continue;
    }
    const word = lowers[next] as string;
    if (
      has(text, next, trait.particle) ||
      word === "&" ||
      word === "-" ||
      (has(text, next, trait.joiner) && joins(text, at, end, next, known)) ||
      isWithinBody(text, end, next)
    )
      next += 1;
    else break;
  }
  return end;
}

/** `Robert "Bobby" Kane`: the token after the mark that closes a nickname, where one opens at the token; else the token itself. */
function nicknameEnd(text: TaggedText, at: number, limit: number): number {
  const {quoted} = text;
  if (quoted[at] !== opening) return at;
  for (let i = at + 1; i < limit && i <= at + 4; i++) {
    if (quoted[i] === closing) return i > at + 1 && i + 1 < limit ? i + 1 : at;
    if (!has(text, i, trait.large)) return at;
  }
  return at;
}

/** As `quoteState` counts them. */
const opening = 2;
const closing = 3;

/** "Sheriff's Office", "Bishops' Conference": a body by those who run it, in large words. */
function isOffice(text: TaggedText, end: number, possessive: number): boolean {
  if (possessive !== end + 1 || !has(text, possessive, trait.possessive)) return false;
  return (
    has(text, end, trait.role | trait.people) && has(text, possessive + 1, trait.large) && has(text, possessive + 1, trait.bodyName)
  );
}

/** "of" goes on with an organisation's name, never with a person's. `at`: the word that joins what goes before it with what follows. */
function joins(text: TaggedText, from: number, to: number, at: number, known: KnownNames): boolean {
  const joiner = text.lowers[at];
  const endsBody = has(text, to, trait.bodyName | trait.bodies);
  if (joiner === "of") return endsBody;
  if (endsBody) return joiner === "for" || joiner === "on";
  if (joiner === "for") return anyHas(text, from, to - 1, trait.bodyName);
  if (joiner !== "and") return false;
  const last = lastLarge(text, at + 1);
  const endsInBody = has(text, last, trait.bodyName | trait.bodies);
  const isName = () => known.elsewhere.standsAlone(last) && !known.elsewhere.isSmall(text.lowers[last] as string);
  if (anyHas(text, from, to - 1, trait.bodyName)) return endsInBody || !isName();
  // "the Search and Rescue Agency": a word that is no name by itself.
  return from === to && endsInBody && known.elsewhere.isSmall(text.lowers[from] as string);
}

/** "Customs and Border Protection": the "and", or the comma, is known to stand within a body's name. */
function isWithinBody({lowers}: TaggedText, before: number, at: number): boolean {
  const word = lowers[at];
  return (
    at === before + 1 &&
    (word === "and" || word === ",") &&
    joinedWords.has(`${lowers[before] as string} ${lowers[at + 1] as string}`)
  );
}

/** The last of the large words that begin at the token. */
function lastLarge(text: TaggedText, at: number): number {
  let last = at;
  while (text.sentences[last + 1] === text.sentences[at] && has(text, last + 1, trait.large)) last += 1;
  return last;
}
