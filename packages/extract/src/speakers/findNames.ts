import type {TaggedText} from "./taggedText.js";
import {bodies, bodyNames, knownBodies, mediaNames} from "./words/bodies.js";
import {nameJoiners, nameSuffixes, notNames, personParticles} from "./words/nameParts.js";
import {personRoles} from "./words/roles.js";
import {titles} from "./words/titles.js";

/** A capitalised name in the text. */
export interface NameSpan {
  /** Tokens of the name itself, titles left out. */
  readonly first: number;
  readonly last: number;
  /** The first token of the titles before it; `first` when there are none. */
  readonly from: number;
  /** What the name alone lets us think; `unclear` for a single word that might be anybody's. */
  readonly looks: "person" | "organisation" | "news-medium" | "unclear";
}

const lower = (word: string) => word.toLowerCase();
const bare = (word: string) => {
  const low = lower(word);
  return low.endsWith(".") ? low.slice(0, -1) : low;
};
const beginsLarge = /^\p{Lu}/u;
const allLarge = /^[\p{Lu}\d.&-]{2,}$/u;

/** The capitalised names of a text, in order, without overlaps. Linear in the number of tokens. */
export function findNames(text: TaggedText): NameSpan[] {
  const names: NameSpan[] = [];
  const {words, sentences} = text;
  let at = 0;
  while (at < words.length) {
    if (!isNamePart(text, at)) {
      at += 1;
      continue;
    }
    let end = at;
    let next = at + 1;
    while (next < words.length && sentences[next] === sentences[at]) {
      if (isNamePart(text, next)) {
        end = next;
        next += 1;
        continue;
      }
      const word = lower(words[next] ?? "");
      const follows = isNamePart(text, next + 1) && sentences[next + 1] === sentences[at];
      if (
        follows &&
        (personParticles.has(word) || word === "&" || word === "-" || (word === "." && (words[end] ?? "").length === 1))
      )
        next += 1;
      else if (follows && nameJoiners.has(word) && joins(text, at, end, word)) next += 1;
      else if (word === "the" && follows && nameJoiners.has(lower(words[next - 1] ?? "")) && next - 1 > end) next += 1;
      else break;
    }
    splitRun(text, at, end, names);
    at = end + 1;
  }
  return names;
}

/** "of" goes on with an organisation's name, never with a person's. */
function joins({words}: TaggedText, from: number, to: number, joiner: string): boolean {
  const last = lower(words[to] ?? "");
  if (joiner === "of") return bodyNames.has(last) || last === "university" || last === "bank";
  if (joiner === "and" || joiner === "for" || joiner === "on") {
    if (bodyNames.has(last)) return joiner !== "and";
    for (let i = from; i <= to; i++) if (bodyNames.has(lower(words[i] ?? ""))) return joiner !== "on" && i < to;
  }
  return false;
}

function isNamePart({words, tags, sentences}: TaggedText, at: number): boolean {
  const word = words[at];
  if (word === undefined || !beginsLarge.test(word)) return false;
  const tag = tags[at] ?? "";
  if (word.length === 1 && lower(word) === "i") return false;
  if (notNames.has(bare(word))) return tag === "NNP" && !isCalendar(bare(word)) && beginsLarge.test(words[at + 1] ?? "");
  if (tag.startsWith("NNP")) return true;
  if (at > 0 && sentences[at - 1] === sentences[at]) return tag === "NN" || tag === "NNS" || tag === "JJ" || tag === "FW";
  // First in its sentence, and large for that reason alone unless a name goes on.
  return (tag === "NN" || tag === "FW") && beginsLarge.test(words[at + 1] ?? "") && (tags[at + 1] ?? "").startsWith("NNP");
}

const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|thanksgiving)$/u;
const isCalendar = (word: string) => calendar.test(word);

/** Takes titles off the front, and tells persons from bodies. */
function splitRun(text: TaggedText, at: number, end: number, names: NameSpan[]): void {
  const {words} = text;
  const office = officeBefore(text, at, end);
  if (office > at) {
    splitRun(text, at, office - 1, names);
    names.push({first: office, last: end, from: office, looks: "person"});
    return;
  }
  let lastTitle = -1;
  let isBody = false;
  let isMedium = false;
  for (let i = at; i <= end; i++) {
    const word = bare(words[i] ?? "");
    if (titles.has(word) && !(word === "general" && i === at)) lastTitle = i;
    else if (bodyNames.has(word)) isBody = true;
    if (mediaNames.has(word)) isMedium = true;
  }
  if (lastTitle === end) {
    // An office without a name, "the Prime Minister": a nominal, unless a body's name goes before.
    return;
  }
  let first = lastTitle >= at ? lastTitle + 1 : at;
  while (first < end && ["to", "of", "the", "for", "and"].includes(lower(words[first] ?? ""))) first += 1;
  const size = end - first + 1;
  const titled = first > at || personRoles.has(bare(words[at - 1] ?? ""));
  if (lastTitle >= 0) {
    isBody = false;
    isMedium = false;
    for (let i = first; i <= end; i++) {
      if (bodyNames.has(bare(words[i] ?? ""))) isBody = true;
    }
  }
  const before = lower(words[at - 1] ?? "");
  const only = words[end] ?? "";
  let looks: NameSpan["looks"];
  if (titled && !isBody) looks = "person";
  else if (isMedium && (before === "the" || size > 1 || allLarge.test(only) || knownMedium(only))) looks = "news-medium";
  else if (isBody || hasJoiner(words, first, end) || bodies.has(before) || hasPlace(text, first, end)) looks = "organisation";
  else if (size === 1) looks = allLarge.test(only) || knownBodies.has(lower(only)) || before === "the" ? "organisation" : "unclear";
  else if (before === "the" || (allLarge.test(only) && !nameSuffixes.has(bare(only)))) looks = "organisation";
  else looks = size <= 4 ? "person" : "unclear";
  names.push({first, last: end, from: at, looks});
}

/** "Governor of Washington Chris Lee": where the holder's name begins after the office's domain; -1 otherwise. */
function officeBefore({lowers}: TaggedText, at: number, end: number): number {
  let before = at - 1;
  if (lowers[before] === "the") before -= 1;
  const preposition = lowers[before] ?? "";
  if (!["of", "to", "for", "at"].includes(preposition) || !personRoles.has(bare(lowers[before - 1] ?? ""))) return -1;
  let domain = -1;
  for (let i = at; i <= end; i++) {
    const word = lowers[i] ?? "";
    if (bodyNames.has(word) || knownBodies.has(word) || mediaNames.has(word) || word === "states" || titles.has(bare(word)))
      domain = i;
  }
  const least = address.test(lowers[domain] ?? "") ? 1 : 2;
  return domain >= at && end - domain >= least && end - domain <= 3 ? domain + 1 : -1;
}

const address = /^(?:mr|mrs|ms|dr|prof|sir)\.?$/u;

const knownMedium = (word: string) =>
  /^(?:Reuters|Bloomberg|Politico|POLITICO|Breitbart|Yonhap|Xinhua|Wikinews|Univision|Vox|Axios)$/u.test(word);

function hasPlace({lowers}: TaggedText, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (knownBodies.has(lowers[i] ?? "")) return first < last;
  return false;
}

function hasJoiner(words: readonly string[], first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) {
    const word = lower(words[i] ?? "");
    if (word === "of" || word === "&" || word === "and" || word === "for") return true;
  }
  return false;
}
