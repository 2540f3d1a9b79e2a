// Trains the weights that tell whom a pronoun means, on GUM's coreference: tsx training/speakers/train.ts --data FOLDER
// GUM's news are never trained on: what is printed for them is a measurement.
import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {pronounFeatures} from "../../src/speakers/pronounFeatures.js";
import {linesOf} from "../linesOf.js";
import {pronounExamples, type FormedExample, type GumText} from "./pronounExamples.js";
import {rankPronouns} from "./rankPronouns.js";

const {values} = parseArgs({options: {data: {type: "string"}}});
if (values.data === undefined)
  throw new Error(
    "missing option --data\n  expected: the folder with gum-news.jsonl, gum-other.jsonl and gum/*.conllu\n  received: nothing\n  to do:    pass --data FOLDER"
  );
const folder = values.data;

type Pieces = readonly (readonly [number, number])[];
interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly {readonly content: Pieces; readonly cue: Pieces; readonly source: Pieces}[];
}

const spans = (pieces: Pieces) => pieces.map(([start, end]) => ({start, end}));

function read(name: string): (GumText & {readonly id: string})[] {
  return linesOf<GoldLine>(join(folder, `${name}.jsonl`)).map(({id, text, quotes}) => ({
    id,
    text,
    conllu: readFileSync(join(folder, "gum", `${id}.conllu`), "utf8"),
    speeches: quotes.map(({content, cue, source}) => ({content: spans(content), cue: spans(cue), source: spans(source)}))
  }));
}

// Conversation and video blogs speak of those present: their pronouns are not a newspaper's.
const training = read("gum-other")
  .filter(({id}) => !/_(?:conversation|vlog)_/u.test(id))
  .flatMap(pronounExamples);
const held = read("gum-news").flatMap(pronounExamples);

const groups = {he: ["he", "she"], they: ["they"], it: ["it"]};
const weights: Record<string, number[]> = {};
for (const [group, forms] of Object.entries(groups)) {
  const mine = ({form}: FormedExample) => forms.includes(form);
  const ranked = rankPronouns(training.filter(mine), pronounFeatures.length);
  weights[group] = ranked;
  const best = ({candidates, right}: FormedExample) => {
    const scores = candidates.map((one) => one.reduce((sum, feature) => sum + (ranked[feature] ?? 0), 0));
    return right[scores.indexOf(Math.max(...scores))] === true;
  };
  for (const [name, list] of Object.entries({training, news: held})) {
    const all = list.filter(mine);
    console.log(`${group}, ${name}: ${all.filter(best).length} right of ${all.length}`);
  }
}
writeFileSync(
  new URL("../../src/speakers/pronounWeights.ts", import.meta.url),
  `/** How each of \`pronounFeatures\` speaks for or against somebody. Written by training/speakers/train.ts, from GUM's coreference. */
// prettier-ignore
export const pronounWeights: Readonly<Record<"he" | "they" | "it", readonly number[]>> = {
${Object.entries(weights)
  .map(([group, list]) => `  ${group}: [${list.join(", ")}]`)
  .join(",\n")}
};
`
);
