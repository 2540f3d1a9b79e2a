import type {Nominal} from "./nominal.js";
import type {Somebody} from "./somebody.js";
import type {TaggedText} from "./taggedText.js";

/** Who makes laws, by singular; "lawmakers" and "legislators" are all of them. */
const lawmakers = new Set(
  "sen sens senator senators rep reps representative representatives congressman congresswoman congressmen congresswomen lawmaker legislator mp msp assemblyman assemblywoman delegate".split(
    " "
  )
);
const anyLawmakers = new Set(["lawmakers", "legislators"]);

/** Nouns for persons who do something together, and for bodies, whatever they are. */
const anyPersons = new Set(["pair", "duo", "two"]);
const anyBodies = new Set([
  "agencies",
  "companies",
  "organizations",
  "organisations",
  "groups",
  "bodies",
  "firms",
  "countries",
  "institutions"
]);

/**
 * Whether "the senators", "the lawmakers", "the two agencies" may mean those who were named together last: a role of one of them, or a word
 * for whatever they all are, with their number where it gives one. "The lawmakers" of a letter are often more than those who are named, so
 * that they must have spoken together.
 */
export function mayMeanJoint(
  {lowers}: TaggedText,
  {first, head, noun, definite}: Nominal,
  members: readonly Somebody[],
  haveSpoken: boolean
): boolean {
  if (!definite) return false;
  for (let at = first; at < head; at++) {
    const count = counts.get(lowers[at] as string);
    if (count !== undefined && count !== members.length) return false;
    // "the Republican senators", "the local agencies" are others, or more.
    if (count === undefined && !plainly.has(lowers[at] as string)) return false;
  }
  const isPersons = members.every(({kind}) => kind === "person");
  if (isPersons) {
    const hasRole = (test: (role: string) => boolean) => members.some(({roles}) => roles.some(test));
    if (haveSpoken && anyLawmakers.has(noun) && hasRole((role) => lawmakers.has(role))) return true;
    return (members.length === 2 && anyPersons.has(noun)) || hasRole((role) => severalOf(role) === noun);
  }
  return (
    haveSpoken &&
    anyBodies.has(noun) &&
    members.every(({kind}) => kind === "organisation" || kind === "unclear" || kind === "news-medium")
  );
}

const plainly = new Set(["the", "these", "both", "all", "of"]);
const counts: ReadonlyMap<string, number> = new Map([
  ["both", 2],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["2", 2],
  ["3", 3]
]);
const short: ReadonlyMap<string, string> = new Map([
  ["sen", "senators"],
  ["sens", "senators"],
  ["rep", "representatives"],
  ["reps", "representatives"],
  ["gov", "governors"],
  ["prof", "professors"],
  ["congressman", "congressmen"],
  ["congresswoman", "congresswomen"]
]);

/** What several with a role are called, in lower case: "senators" for "Sen." and "Sens." */
export function severalOf(role: string): string {
  return short.get(role) ?? (role.endsWith("s") ? role : `${role}s`);
}
