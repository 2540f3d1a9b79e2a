import type {KnownNames} from "./knownNames.js";
import {trait} from "./lexicon.js";
import type {NameSpan} from "./nameSpan.js";
import {anyHas, has, type TaggedText} from "./taggedText.js";

/** What stands before a ship's name. */
const vessels = new Set(["mv", "uss", "hms", "hmcs", "hmas", "rms"]);

/** Takes titles off the front, and tells persons from bodies. Ships, whose names are often a person's, are left out. */
export function splitRun(text: TaggedText, at: number, end: number, names: NameSpan[], known: KnownNames): void {
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
