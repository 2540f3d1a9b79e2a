import {startsLarge} from "../text/letterCase.js";
import {bodies, bodyNames, documents, knownBodies, media, mediaNames, oneWordMedia} from "./words/bodies.js";
import {calendar, nameJoiners, nameSuffixes, notNames, personParticles} from "./words/nameParts.js";
import {humanPlurals, personRoles} from "./words/roles.js";
import {kin, saidHe, saidShe, titles} from "./words/titles.js";

/** What a word may be to the resolver of speakers: one bit each. */
export const trait = {
  title: 1,
  role: 2,
  saidHe: 4,
  saidShe: 8,
  kin: 1 << 4,
  /** A noun for several people, or for several bodies. */
  people: 1 << 5,
  body: 1 << 6,
  bodyName: 1 << 7,
  medium: 1 << 8,
  mediaName: 1 << 9,
  oneWordMedium: 1 << 10,
  document: 1 << 11,
  knownBody: 1 << 12,
  particle: 1 << 13,
  joiner: 1 << 14,
  suffix: 1 << 15,
  notName: 1 << 16,
  calendar: 1 << 17,
  /** Ends a noun phrase's head: prepositions, relative words, conjunctions of clauses. */
  breaks: 1 << 18,
  /** A mark after which an apposition may follow. */
  splits: 1 << 19,
  reports: 1 << 20,
  points: 1 << 21,
  /** Stands between an office and its domain: "of", "to", "for", "at", "from". */
  domain: 1 << 22,
  /** Forms of "be" and "become". */
  copula: 1 << 23,
  large: 1 << 24,
  allLarge: 1 << 25,
  address: 1 << 26,
  possessive: 1 << 27,
  pronoun: 1 << 28,
  /** A title that is a surname as well. */
  surnameToo: 1 << 29,
  /** A noun for several bodies: at the end of a name, "United Nations", it makes one body. */
  bodies: 1 << 30,
  /** "yesterday", "Monday": no part of the noun phrase it follows. */
  time: 1 << 31
} as const;

/** What a word may be the plural of. */
function singularsOf(word: string): string[] {
  if (word.endsWith("men")) return [`${word.slice(0, -3)}man`];
  if (!word.endsWith("s")) return [];
  const singulars = [word.slice(0, -1)];
  if (word.endsWith("ies")) singulars.push(`${word.slice(0, -3)}y`);
  if (/(?:s|x|ch|sh)es$/u.test(word)) singulars.push(word.slice(0, -2));
  return singulars;
}

function buildLexicon(): ReadonlyMap<string, number> {
  const traits = new Map<string, number>();
  const add = (words: Iterable<string>, bits: number) => {
    for (const word of words) traits.set(word, (traits.get(word) ?? 0) | bits);
  };
  const list = (words: string) => words.split(" ");
  add(titles, trait.title);
  add(personRoles, trait.role);
  add(saidHe, trait.saidHe);
  add(saidShe, trait.saidShe);
  add(kin, trait.kin);
  add(bodies, trait.body);
  add(media, trait.medium);
  add(documents, trait.document);
  add(humanPlurals, trait.people);
  add(bodyNames, trait.bodyName);
  add(mediaNames, trait.mediaName);
  add(oneWordMedia, trait.oneWordMedium);
  add(knownBodies, trait.knownBody);
  add(personParticles, trait.particle);
  add(nameJoiners, trait.joiner);
  add(nameSuffixes, trait.suffix);
  add(notNames, trait.notName);
  add(calendar, trait.notName | trait.calendar | trait.time);
  add(
    list(
      "of in at for from on with by who whom whose which that to as about against after before during under over near including than where when while because if speaking told said says"
    ),
    trait.breaks
  );
  add([",", "(", "–", "—", "-", "--", "["], trait.splits);
  add(
    list(
      "said says added adds told wrote writes asked argued explained noted continued replied stated insisted warned recalled tweeted"
    ),
    trait.reports
  );
  add(list("the this that these those his her its their our my"), trait.points);
  add(list("of to for at from"), trait.domain);
  add(list("yesterday today tomorrow tonight"), trait.time);
  add(list("is was are were be been being become became becomes"), trait.copula);
  add(list("mr mrs ms dr prof sir"), trait.address);
  add(["'s", "’s", "'", "’"], trait.possessive);
  add(list("he him his himself she her hers herself they them their themselves it its itself"), trait.pronoun);
  add(
    list("king dean bishop pope prince duke marshal lord major judge chief cook page baker carter miller cardinal knight"),
    trait.surnameToo
  );
  return traits;
}

let lexicon: ReadonlyMap<string, number> | undefined;

/** Traits of a lower-case word, without a full stop at its end. */
export function traitsOf(word: string): number {
  lexicon ??= buildLexicon();
  let bits = lexicon.get(word) ?? 0;
  const isRole = (bits & trait.role) !== 0;
  for (const singular of singularsOf(word)) {
    const one = lexicon.get(singular) ?? 0;
    if ((one & trait.role) !== 0) bits |= trait.people;
    if ((one & (trait.body | trait.medium)) !== 0 && !isRole) bits |= trait.people | trait.bodies;
    if ((one & trait.document) !== 0) bits |= trait.document;
  }
  return bits;
}

const allLetters = /^[\p{Lu}\d.&-]{2,64}$/u;

/** Traits that a word's letters give it. */
export function shapeOf(form: string): number {
  if (!startsLarge(form)) return 0;
  return isAllLarge(form) ? trait.large | trait.allLarge : trait.large;
}

function isAllLarge(form: string): boolean {
  const second = form.charCodeAt(1);
  return (second < 0x61 || second > 0x7a) && allLetters.test(form);
}
