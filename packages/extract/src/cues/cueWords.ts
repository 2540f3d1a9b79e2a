import type {Act, CueClass} from "../codes/codes.js";
import {stemOf} from "../words/stems.js";

/** Dictionary forms of cues by class, as the codebook's list has them; a cue that is not here goes without a guess as neutral. */
const classes: Readonly<Record<Exclude<CueClass, "none">, string>> = {
  "neutral-report":
    "say tell add write ask announce describe call reply report respond testify comment speak talk state tweet mention discuss declare quote recall relate recount remark observe refer continue answer post message thank retweet read inform notify email text address shout whisper utter voice express according statement words interview remarks speech tweet letter comment",
  endorsing:
    "note reveal explain show acknowledge clarify confirm highlight remind recognize recognise disclose underscore emphasize emphasise prove demonstrate illustrate point",
  distancing: "claim allege purport profess insist accuse deny dispute dismiss speculate imply allegation accusation claim",
  concession: "admit concede confess apologize apologise relent admission",
  assertive:
    "assert argue maintain contend conclude promise stress vow defend counter agree endorse propose affirm reaffirm reiterate pledge swear assure guarantee predict forecast oppose reject argument assertion promise pledge",
  directive:
    "warn urge demand request order encourage advise recommend caution implore beg criticize criticise blame bar require push seek condemn denounce rebuke attack challenge warning demand request criticism",
  manner:
    "boast lament snap joke bristle quip mock complain cry scoff scream sneer brag exclaim gush muse rant rail praise slam blast rip tout complaint praise",
  cognition:
    "believe think know fear hope suspect feel view consider expect want wish wonder doubt assume understand realize realise see worry regard love like hate prefer need intend plan support embrace resist back decide imagine remember belief view opinion fear hope concern",
  documentary: "find estimate cite indicate unveil outline detail document survey poll project estimate finding"
};

const thoughts =
  "believe think know consider expect view understand realize realise assume suspect doubt see regard imagine remember wonder conclude decide learn recognize recognise belief view opinion thought guess suppose figure deem notice convinced aware sure certain";
const attitudes =
  "fear hope want wish worry love like hate prefer need intend plan support embrace resist back oppose seek feel concern desire favor favour dislike enjoy regret endorse try aim attempt refuse decline agree focus seem appear mock welcome admire respect trust struggle concerned worried eager willing ready happy afraid proud angry disappointed interested committed fear hope concern support opposition willing";
const writings =
  "write tweet post retweet email text read publish letter statement report study poll survey document memo paper book article blog column op-ed editorial lawsuit complaint filing release tweets survey show find indicate estimate ";

const tableOf = <Value>(entries: readonly (readonly [words: string, value: Value])[]) => {
  const table = new Map<string, Value>();
  for (const [words, value] of entries)
    for (const word of words.split(" ")) if (!table.has(stemOf(word))) table.set(stemOf(word), value);
  return table;
};

const classTable = tableOf(Object.entries(classes).map(([name, words]) => [words, name as CueClass]));
const actTable = tableOf<Act>([
  [classes["neutral-report"].replace(/\b(?:write|tweet|post|retweet|email|text|read|letter|statement)\b/gu, ""), "speech"],
  [writings, "writing"],
  [thoughts, "thought"],
  [attitudes, "attitude"]
]);

/** What a cue does besides reporting. `stem` is the cue word's stem; a class that the list does not know is neutral. */
export function cueClassOf(stem: string): CueClass {
  return classTable.get(stem) ?? "neutral-report";
}

/** What the source is said to have done; speech for a cue that the lists do not know. */
export function actOf(stem: string): Act {
  return actTable.get(stem) ?? "speech";
}

const known = new Map(
  Object.values(classes)
    .flatMap((words) => words.split(" "))
    .map((word) => [stemOf(word), word] as const)
    .reverse()
);

/** A lower-case verb or noun without its inflection: by the lists where they know it, else by spelling. */
export function dictionaryForm(lower: string): string {
  const stem = stemOf(lower);
  const listed = known.get(stem);
  if (listed !== undefined) return listed;
  // "announc", "stat": the stem of a verb in -e, which stands with it unless it is a word of one syllable ending in two consonants.
  return stem !== lower && /(?:[aeiou][cgsuvz]|[^aeiou]at|[aeiou]r[cgsv]|l[sv]|nc|[uo]t|bl|tl|ir|ur|id|ud)$/u.test(stem)
    ? `${stem}e`
    : stem;
}
