import {isOneOf, tag, verbs} from "../tagging/tags.js";
import {bracketedName, type BracketedName} from "./bracketedName.js";
import {trait} from "./lexicon.js";
import type {TaggedText} from "./taggedText.js";
import {WordsElsewhere} from "./wordsElsewhere.js";

/** A capitalised name in the text. */
export interface NameSpan {
  /** Tokens of the name itself, titles left out. */
  readonly first: number;
  readonly last: number;
  /** The first token of the titles before it; `first` when there are none. */
  readonly from: number;
  /** The head of an office that goes before with its domain, as "secretary" in "secretary of state Ann Lee"; -1 otherwise. */
  readonly office: number;
  /** What the name alone lets us think; `unclear` for a single word that might be anybody's. */
  readonly looks: "person" | "organisation" | "news-medium" | "unclear";
  /** The letters in brackets behind it that stand for it, in lower case. */
  readonly letters?: string;
}

const {NNP, NN, NNS, JJ, X} = tag;

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
    else if (datelineEnd(text, at) > at) at = datelineEnd(text, at);
    else if (!isNamePart(text, at, known)) at += 1;
    else {
      const end = runEnd(text, at, whole?.first ?? count, known);
      splitRun(text, at, end, names, known);
      at = end + 1;
    }
  }
  return names;
}

/** Reads what the text tells of its names before the first is looked for; adds those with their letters in brackets to the list. */
function survey(text: TaggedText, bracketed: BracketedName[]): KnownNames {
  const {count, lowers, sentences, paragraphs, tags} = text;
  const headlines = titleCase(text);
  const surelyNames = new Set<string>();
  const monthNames = new Set<string>();
  for (let at = 1; at < count; at++) {
    if (
      tags[at] === NNP &&
      has(text, at, trait.large) &&
      sentences[at - 1] === sentences[at] &&
      headlines[paragraphs[at] as number] === 0
    )
      surelyNames.add(lowers[at] as string);
    if (has(text, at, trait.calendar) && endsName(text, at)) monthNames.add(lowers[at] as string);
    if (lowers[at] !== "(") continue;
    const name = bracketedName(text, at);
    if (name) bracketed.push(name);
  }
  return {surelyNames, headlines, monthNames, elsewhere: new WordsElsewhere(text)};
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
      (has(text, next, trait.joiner) && joins(text, at, end, next, known))
    )
      next += 1;
    else break;
  }
  return end;
}

const has = ({traits}: TaggedText, at: number, bits: number) => ((traits[at] as number) & bits) !== 0;

function anyHas(text: TaggedText, first: number, last: number, bits: number): boolean {
  for (let at = first; at <= last; at++) if (has(text, at, bits)) return true;
  return false;
}

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

/** The last of the large words that begin at the token. */
function lastLarge(text: TaggedText, at: number): number {
  let last = at;
  while (text.sentences[last + 1] === text.sentences[at] && has(text, last + 1, trait.large)) last += 1;
  return last;
}

interface KnownNames {
  /** Words that are names inside a sentence of the text, in lower case. */
  readonly surelyNames: ReadonlySet<string>;
  /** By paragraph: 1 where nearly every word is large, so that a large letter tells nothing. */
  readonly headlines: Uint8Array;
  /** Months and days that end a name in the text: "Theresa May", "the Baltimore Sun". */
  readonly monthNames: ReadonlySet<string>;
  readonly elsewhere: WordsElsewhere;
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

function isNamePart(text: TaggedText, at: number, {surelyNames, headlines, monthNames, elsewhere}: KnownNames): boolean {
  const {tags, sentences, paragraphs, traits, lowers} = text;
  const bits = traits[at] as number;
  if ((bits & trait.large) === 0) return false;
  if ((bits & trait.calendar) !== 0) return monthNames.has(lowers[at] as string) && !isDate(text, at);
  if (headlines[paragraphs[at] as number] === 1) return surelyNames.has(lowers[at] as string) && (bits & trait.notName) === 0;
  const found = tags[at];
  if ((bits & trait.notName) !== 0) return found === NNP && has(text, at + 1, trait.large);
  if (lowers[at] === "associated" && lowers[at + 1] === "press") return true;
  const isFirst = at === 0 || sentences[at - 1] !== sentences[at];
  if (found === NNP) return !isFirst || !isCommon(text, at, surelyNames, elsewhere);
  if (isAcronym(text, at)) return true;
  const plain = found === NN || found === X;
  if (!isFirst) return plain || found === NNS || found === JJ || isMistagged(text, at);
  // First in its sentence, and large for that reason alone unless it is a name elsewhere or one goes on.
  if (surelyNames.has(lowers[at] as string)) return (bits & (trait.role | trait.people | trait.document)) === 0;
  return plain && has(text, at + 1, trait.large) && tags[at + 1] === NNP;
}

/** Names that are months or days too. */
const asName = new Set(["may", "march", "april", "june", "august", "sun", "jan"]);

/** "Theresa May", "the Baltimore Sun": a month or day that ends a name. */
function endsName(text: TaggedText, at: number): boolean {
  const {lowers, tags, sentences} = text;
  if (!asName.has(lowers[at] as string) || !has(text, at, trait.large) || sentences[at - 1] !== sentences[at]) return false;
  if (tags[at - 1] !== NNP || !has(text, at - 1, trait.large) || has(text, at - 1, trait.notName | trait.title)) return false;
  return !isDate(text, at);
}

const beforeDates = new Set(
  "in since until till last next this that early late mid by during from before after through on of between and".split(" ")
);

function isDate({lowers, tags}: TaggedText, at: number): boolean {
  return tags[at + 1] === tag.CD || beforeDates.has(lowers[at - 1] ?? "");
}

/** What a line asks its reader to do. */
const orders = new Set(["read", "watch", "listen", "click", "see"]);

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
  const {tags, sentences} = text;
  if (has(text, at, closed)) return false;
  if (has(text, at, trait.allLarge)) return isOneOf(verbs, tags[at] as number);
  const isName = (other: number) => sentences[other] === sentences[at] && tags[other] === NNP && has(text, other, trait.large);
  return isName(at + 1) && (isOneOf(verbs, tags[at] as number) || tags[at] === tag.IN || tags[at] === tag.RB);
}

const closed =
  trait.breaks | trait.joiner | trait.particle | trait.pronoun | trait.copula | trait.points | trait.time | trait.reports;

/** "WHO" and "IT" among small words: a body, whatever the tagger takes the letters for. */
function isAcronym({tags, traits}: TaggedText, at: number): boolean {
  if (tags[at] !== tag.WP && tags[at] !== tag.PRP) return false;
  const shouted = ((traits[at - 1] as number) | (traits[at + 1] as number)) & trait.allLarge;
  return ((traits[at] as number) & trait.allLarge) !== 0 && shouted === 0;
}

/** What stands before a ship's name. */
const vessels = new Set(["mv", "uss", "hms", "hmcs", "hmas", "rms"]);

/** Takes titles off the front, and tells persons from bodies. Ships, whose names are often a person's, are left out. */
function splitRun(text: TaggedText, at: number, end: number, names: NameSpan[], known: KnownNames): void {
  const {lowers} = text;
  if (has(text, at, trait.allLarge) && vessels.has(lowers[at] as string)) return;
  const office = officeBefore(text, at, end, known);
  if (office > at) {
    splitRun(text, at, office - 1, names, known);
    names.push({first: office, last: end, from: office, office: lowers[at - 1] === "the" ? at - 3 : at - 2, looks: "person"});
    return;
  }
  let lastTitle = -1;
  for (let i = at; i <= end; i++) {
    if (!has(text, i, trait.title) || (lowers[i] === "general" && i === at)) continue;
    // "House of Representatives", "Sheriff's Office".
    if ((lowers[i - 1] === "of" && i > at) || (i < end && has(text, i + 1, trait.possessive))) continue;
    // "Charlie King": a surname, where a first name goes before it.
    if (
      i === end &&
      i > at &&
      has(text, i, trait.surnameToo) &&
      lastTitle < i - 1 &&
      !has(text, i - 1, trait.bodyName | trait.knownBody)
    )
      break;
    lastTitle = i;
  }
  if (lastTitle < at && end - at >= 2 && has(text, at, trait.role)) lastTitle = at;
  // An office without a name, "the Prime Minister", or a group, "House Republicans": a noun phrase and no name.
  const isGroup = has(text, end, trait.people) && !has(text, end, trait.bodies) && (lowers[end] !== "police" || end === at);
  if (lastTitle === end || isGroup) return;
  let first = Math.max(at, lastTitle + 1);
  while (first < end && (has(text, first, trait.joiner) || lowers[first] === "the")) first += 1;
  names.push({first, last: end, from: at, office: -1, looks: looksLike(text, at, first, end)});
}

function looksLike(text: TaggedText, at: number, first: number, end: number): NameSpan["looks"] {
  const {lowers} = text;
  const size = end - first + 1;
  const the = lowers[at - 1] === "the";
  const allLarge = has(text, end, trait.allLarge);
  if (webAddress.test(lowers[end] as string) || (allLarge && televised.test(lowers[end] as string))) return "news-medium";
  const isBody = anyHas(text, first, end, trait.bodyName) || (size > 1 && has(text, end, trait.bodies));
  if ((first > at || has(text, at - 1, trait.role)) && !isBody) return "person";
  if (
    first === at &&
    anyHas(text, at, end, trait.mediaName) &&
    (the || size > 1 || allLarge || has(text, end, trait.oneWordMedium))
  )
    return "news-medium";
  if (isBody || has(text, at - 1, trait.body) || hasJoiner(text, first, end)) return "organisation";
  if (size === 1) return allLarge || the || has(text, end, trait.knownBody) ? "organisation" : "unclear";
  if (anyHas(text, first, end, trait.knownBody) || the || (allLarge && !has(text, end, trait.suffix))) return "organisation";
  return size <= 4 ? "person" : "unclear";
}

const televised = /^tv|tv\d*$/u;
const webAddress = /\.(?:com|org|net)$/u;

/**
 * "Governor of Washington Chris Lee", "senator from Vermont Bernie Sanders": where the holder's name begins after the office's domain; -1
 * otherwise. A domain that no list has, or a surname by itself, must stand alone elsewhere.
 */
function officeBefore(text: TaggedText, at: number, end: number, {elsewhere}: KnownNames): number {
  const {lowers} = text;
  const before = lowers[at - 1] === "the" ? at - 2 : at - 1;
  if (!has(text, before, trait.domain) || !has(text, before - 1, trait.role)) return -1;
  let domain = -1;
  for (let i = at; i <= end; i++)
    if (has(text, i, trait.bodyName | trait.knownBody | trait.mediaName | trait.title) || lowers[i] === "states") domain = i;
  if (domain < at) return end - at >= 2 && end - at <= 4 && elsewhere.standsAlone(end) ? end - 1 : -1;
  const size = end - domain;
  if (has(text, domain + 1, trait.joiner)) return -1;
  const isNamed = size > 1 || (size === 1 && (has(text, domain, trait.address) || elsewhere.standsAlone(end)));
  return isNamed && size <= 3 ? domain + 1 : -1;
}

function hasJoiner(text: TaggedText, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) if (has(text, at, trait.joiner)) return true;
  return false;
}
