import {tag} from "../tagging/tags.js";
import {trait} from "./lexicon.js";
import type {TaggedText} from "./taggedText.js";

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
}

const {NNP, NN, NNS, JJ, X} = tag;

/** The capitalised names of a text, in order, without overlaps. Linear in the number of tokens. */
export function findNames(text: TaggedText): NameSpan[] {
  const names: NameSpan[] = [];
  const {count, lowers, sentences, paragraphs, traits, tags} = text;
  const headlines = titleCase(text);
  const surelyNames = new Set<string>();
  for (let at = 1; at < count; at++)
    if (
      tags[at] === NNP &&
      has(text, at, trait.large) &&
      sentences[at - 1] === sentences[at] &&
      headlines[paragraphs[at] as number] === 0
    )
      surelyNames.add(lowers[at] as string);
  const known: KnownNames = {surelyNames, headlines};
  let at = 0;
  while (at < count) {
    if (((traits[at] as number) & trait.large) === 0 || !isNamePart(text, at, known)) {
      at += 1;
      continue;
    }
    let end = at;
    let next = at + 1;
    while (next < count && sentences[next] === sentences[at]) {
      if (isNamePart(text, next, known)) {
        end = next;
        next += 1;
        continue;
      }
      if (sentences[next + 1] !== sentences[at] || !isNamePart(text, next + 1, known)) {
        if (next - 1 > end || lowers[next] !== "of" || lowers[next + 1] !== "the" || !joins(text, at, end, "of")) break;
        if (!isNamePart(text, next + 2, known)) break;
        next += 2;
        continue;
      }
      const word = lowers[next] as string;
      if (
        has(text, next, trait.particle) ||
        word === "&" ||
        word === "-" ||
        (has(text, next, trait.joiner) && joins(text, at, end, word))
      )
        next += 1;
      else break;
    }
    splitRun(text, at, end, names);
    at = end + 1;
  }
  return names;
}

const has = ({traits}: TaggedText, at: number, bits: number) => ((traits[at] as number) & bits) !== 0;

function anyHas(text: TaggedText, first: number, last: number, bits: number): boolean {
  for (let at = first; at <= last; at++) if (has(text, at, bits)) return true;
  return false;
}

/** "of" goes on with an organisation's name, never with a person's. */
function joins(text: TaggedText, from: number, to: number, joiner: string): boolean {
  const endsBody = has(text, to, trait.bodyName | trait.bodies);
  if (joiner === "of") return endsBody;
  if (endsBody) return joiner === "for" || joiner === "on";
  return (joiner === "and" || joiner === "for") && anyHas(text, from, to - 1, trait.bodyName);
}

interface KnownNames {
  /** Words that are names inside a sentence of the text, in lower case. */
  readonly surelyNames: ReadonlySet<string>;
  /** By paragraph: 1 where nearly every word is large, so that a large letter tells nothing. */
  readonly headlines: Uint8Array;
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

function isNamePart(text: TaggedText, at: number, {surelyNames, headlines}: KnownNames): boolean {
  const {tags, sentences, paragraphs, traits, lowers} = text;
  const bits = traits[at] as number;
  if ((bits & trait.large) === 0) return false;
  if (headlines[paragraphs[at] as number] === 1) return surelyNames.has(lowers[at] as string) && (bits & trait.notName) === 0;
  const found = tags[at];
  if ((bits & trait.notName) !== 0) return found === NNP && (bits & trait.calendar) === 0 && has(text, at + 1, trait.large);
  if (found === NNP || isAcronym(text, at)) return true;
  const plain = found === NN || found === X;
  if (at > 0 && sentences[at - 1] === sentences[at]) return plain || found === NNS || found === JJ;
  // First in its sentence, and large for that reason alone unless it is a name elsewhere or one goes on.
  if (surelyNames.has(lowers[at] as string)) return (bits & (trait.role | trait.people | trait.document)) === 0;
  return plain && has(text, at + 1, trait.large) && tags[at + 1] === NNP;
}

/** "WHO" and "IT" among small words: a body, whatever the tagger takes the letters for. */
function isAcronym({tags, traits}: TaggedText, at: number): boolean {
  if (tags[at] !== tag.WP && tags[at] !== tag.PRP) return false;
  const shouted = ((traits[at - 1] as number) | (traits[at + 1] as number)) & trait.allLarge;
  return ((traits[at] as number) & trait.allLarge) !== 0 && shouted === 0;
}

/** Takes titles off the front, and tells persons from bodies. */
function splitRun(text: TaggedText, at: number, end: number, names: NameSpan[]): void {
  const {lowers} = text;
  const office = officeBefore(text, at, end);
  if (office > at) {
    splitRun(text, at, office - 1, names);
    names.push({first: office, last: end, from: office, office: lowers[at - 1] === "the" ? at - 3 : at - 2, looks: "person"});
    return;
  }
  let lastTitle = -1;
  for (let i = at; i <= end; i++) {
    if (!has(text, i, trait.title) || (lowers[i] === "general" && i === at)) continue;
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
  if (lastTitle === end || (has(text, end, trait.people) && !has(text, end, trait.bodies))) return;
  let first = Math.max(at, lastTitle + 1);
  while (first < end && (has(text, first, trait.joiner) || lowers[first] === "the")) first += 1;
  names.push({first, last: end, from: at, office: -1, looks: looksLike(text, at, first, end)});
}

function looksLike(text: TaggedText, at: number, first: number, end: number): NameSpan["looks"] {
  const {lowers} = text;
  const size = end - first + 1;
  const the = lowers[at - 1] === "the";
  const allLarge = has(text, end, trait.allLarge);
  if (webAddress.test(lowers[end] as string)) return "news-medium";
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

const webAddress = /\.(?:com|org|net)$/u;

/** "Governor of Washington Chris Lee": where the holder's name begins after the office's domain; -1 otherwise. */
function officeBefore(text: TaggedText, at: number, end: number): number {
  const {lowers} = text;
  const before = lowers[at - 1] === "the" ? at - 2 : at - 1;
  if (!has(text, before, trait.domain) || !has(text, before - 1, trait.role)) return -1;
  let domain = -1;
  for (let i = at; i <= end; i++)
    if (has(text, i, trait.bodyName | trait.knownBody | trait.mediaName | trait.title) || lowers[i] === "states") domain = i;
  const least = has(text, domain, trait.address) ? 1 : 2;
  return domain >= at && end - domain >= least && end - domain <= 3 ? domain + 1 : -1;
}

function hasJoiner(text: TaggedText, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) if (has(text, at, trait.joiner)) return true;
  return false;
}
