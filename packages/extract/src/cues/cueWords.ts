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
  "believe think know consider expect view understand realize realise assume suspect doubt see regard imagine remember wonder decide learn recognize recognise belief view opinion thought guess suppose figure deem notice convinced aware sure certain conviction expectation";
const writings =
  "write tweet post retweet email text read publish letter statement report study poll survey document memo paper book article blog column op-ed editorial lawsuit complaint filing release show find indicate estimate outline detail cite list file print editorialize";
const sayings =
  ": say tell add announce describe call reply report respond testify comment speak talk state mention discuss declare quote recall relate recount remark observe refer continue answer message thank explain inform notify address shout whisper utter voice express according words interview remarks speech " +
  "accuse acknowledge admit advise affirm agree allege apologize apologise argue ask assert assure blast boast caution challenge charge claim clarify complain concede conclude condemn confess confirm contend counter criticize criticise cry decry demand denounce deny disclose dismiss dispute echo emphasize emphasise exclaim highlight hint insist interject joke lament muse note object offer order plead pledge point praise preach predict proclaim promise propose quip reaffirm reassure recite recommend reiterate remind repeat request retort reveal scoff scream speculate stress suggest swear tout underscore urge vow warn yell slam rip rail brag snap blame label dub characterize characterise press invite chant pray hail greet congratulate defend mock ridicule chide scold rebuke insinuate imply maintain opine posit theorize signal purport profess bristle gush rant sneer warning promise pledge claim allegation accusation assertion argument question complaint criticism comment remark admission announcement vow attack brief lecture counsel guarantee implore beg lie cheer toast sing";

/** With more words it begins anew. */
const mostKept = 4096;
const kept = new Map<string, string>();

/** The stem without a silent e, which irregular forms keep. Texts ask for the same words again and again. */
function keyOf(word: string): string {
  let key = kept.get(word);
  if (key === undefined) {
    if (kept.size === mostKept) kept.clear();
    key = stemOf(word).replace(/e$/u, "");
    kept.set(word, key);
  }
  return key;
}

const tableOf = <Value>(entries: readonly (readonly [words: string, value: Value])[]) => {
  const table = new Map<string, Value>();
  for (const [words, value] of entries)
    for (const word of words.split(" ")) if (!table.has(keyOf(word))) table.set(keyOf(word), value);
  return table;
};

const classTable = tableOf(Object.entries(classes).map(([name, words]) => [words, name as CueClass]));
const actTable = tableOf<Act>([
  [writings, "writing"],
  [thoughts, "thought"],
  [sayings, "speech"]
]);

/** What a cue does besides reporting. `word` in any form, lower case; a class that the list does not know is neutral. */
export function cueClassOf(word: string): CueClass {
  return classTable.get(keyOf(word)) ?? "neutral-report";
}

/** What the source is said to have done. Cues that report are a closed class; one that the lists do not know is an attitude. */
export function actOf(word: string): Act {
  return actTable.get(keyOf(word)) ?? "attitude";
}

/** Whether a word, in any form, lower case, tells of speech or writing. */
export function tellsOfWords(word: string): boolean {
  const act = actOf(word);
  return act === "speech" || act === "writing";
}

/** Whether the lists have a word, in any form, lower case. */
export function isListed(word: string): boolean {
  const key = keyOf(word);
  return classTable.has(key) || actTable.has(key);
}

const known = new Map(
  Object.values(classes)
    .flatMap((words) => words.split(" "))
    .map((word) => [keyOf(word), word] as const)
    .reverse()
);

/** Words of the other lists, and verbs that no list has and that spelling gets wrong. */
const others = new Map(
  `${sayings} ${writings} ${thoughts} decline invite share care compare convince ignore explore free fine examine determine combine`
    .split(" ")
    .map((word) => [keyOf(word), word])
);
const irregular = new Map(
  "shown:show ran:run sang:sing sung:sing taught:teach met:meet led:lead fed:feed sent:send drew:draw drawn:draw broke:break broken:break chose:choose chosen:choose fought:fight brought:bring bought:buy built:build lost:lose won:win sat:sit stood:stand paid:pay grew:grow fell:fall threw:throw rose:rise drove:drive got:get forgot:forget forgave:forgive overheard:overhear foresaw:foresee withdrew:withdraw struck:strike stuck:stick rang:ring wept:weep spat:spit"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string])
);

/** A lower-case verb or noun without its inflection: by the lists where they know it, else by spelling. */
export function dictionaryForm(lower: string): string {
  const stem = stemOf(lower);
  const listed = known.get(keyOf(lower)) ?? irregular.get(lower) ?? others.get(keyOf(lower));
  if (listed !== undefined) return listed;
  if (!/(?:s|ed|ing)$/u.test(lower)) return lower === `${stem}e` ? lower : stem;
  // "announc", "stat": the stem of a verb in -e, which stands with it unless it is a word of one syllable ending in two consonants.
  return stem !== lower && /(?:[aeiou][cgsuvz]|[^aeiou]at|[aeiou]r[cgsv]|l[sv]|nc|[uo]t|bl|tl|ir|ur|id|ud)$/u.test(stem)
    ? `${stem}e`
    : stem;
}
