// Scores the extractor: pnpm extract:evaluate -- --gold FILE --scorer FOLDER [--weights FILE] [--held-out] [--tenth 0] [--unit segment|quote]
//   [--scope speech|all] [--acts speech,writing] [--tiers core] [--nested]. Scorer and gold files are no part of the repository.
// With the annotators' own spans, whether the name is right: pnpm extract:evaluate -- --given --gold FILE --scorer FOLDER.
// On the invented articles of this repository: pnpm extract:evaluate -- --invented [--weights FILE].
// On 137 openly licensed articles, whose texts are no part of it: pnpm extract:evaluate -- --free-news FILE [--weights FILE].
// Or on the corpus's own articles, where their texts are at hand: pnpm extract:evaluate -- --articles [--texts FOLDER] [--weights FILE].
import {existsSync, readFileSync} from "node:fs";
import path from "node:path";
import {pathToFileURL} from "node:url";
import {parseArgs} from "node:util";
import type {Act, Tier} from "../src/codes/codes.js";
import {extractWith} from "../src/extractWith.js";
import type {Source, Span} from "../src/types.js";
import {unpackModel} from "../src/weights/unpackModel.js";
import {evaluateArticles} from "./articles/evaluateArticles.js";
import {evaluateFreeNews} from "./freeNews/evaluateFreeNews.js";
import {evaluateInvented} from "./invented/evaluateInvented.js";
import {readGold, tenth, type GoldText} from "./goldQuotes.js";
import {sourceForms, speakersOfGiven, type GivenQuote} from "./speakers/givenSpans.js";

interface Rate {
  readonly p: number;
  readonly r: number;
  readonly f: number;
  readonly gold: number;
  readonly pred: number;
}

interface Scorer {
  scoreDocs(gold: readonly unknown[], predicted: readonly unknown[], unit: string, scope: string): unknown[];
  summarise(perText: readonly unknown[]): Record<string, Rate>;
  sameName(one: string, other: string): boolean;
  bootstrap(perText: readonly unknown[], rounds: number, seed: number): Record<string, readonly [number, number]>;
}

const {values} = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== "--"),
  options: {
    gold: {type: "string"},
    scorer: {type: "string"},
    weights: {type: "string", default: "packages/extract/weights/weights.bin"},
    "held-out": {type: "boolean", default: false},
    tenth: {type: "string", default: "0"},
    unit: {type: "string", default: "segment"},
    scope: {type: "string", default: "speech"},
    acts: {type: "string"},
    tiers: {type: "string"},
    articles: {type: "boolean", default: false},
    given: {type: "boolean", default: false},
    nested: {type: "boolean", default: false},
    invented: {type: "boolean", default: false},
    "free-news": {type: "string"},
    texts: {type: "string", default: process.env["ONRECORD_TEXTS"] ?? "../shared/seeds"},
    rounds: {type: "string", default: "1000"}
  }
});
if (values.invented) {
  process.stdout.write(
    evaluateInvented(unpackModel(readFileSync(values.weights)), "packages/extract/training/invented/articles.jsonl", {
      nested: values.nested
    })
  );
  process.exit();
}
if (values["free-news"] !== undefined) {
  const annotations = "packages/extract/training/freeNews/annotations.jsonl";
  process.stdout.write(
    evaluateFreeNews(unpackModel(readFileSync(values.weights)), annotations, values["free-news"], {nested: values.nested})
  );
  process.exit();
}
if (values.articles) {
  process.stdout.write(
    existsSync(values.texts)
      ? evaluateArticles(unpackModel(readFileSync(values.weights)), "packages/corpus/data/articles", values.texts)
      : `not measured: the article texts are not at hand in ${values.texts}; set ONRECORD_TEXTS to their folder\n`
  );
  process.exit();
}
if (values.gold === undefined || values.scorer === undefined)
  throw new Error(
    `missing --${values.gold === undefined ? "gold" : "scorer"}\n  expected: a file with one annotated text a line, and the folder of score.mjs\n  received: nothing\n  to do:    pnpm extract:evaluate -- --gold FILE --scorer FOLDER`
  );
const scorer = (await import(pathToFileURL(path.resolve(values.scorer, "score.mjs")).href)) as Scorer;
const model = unpackModel(readFileSync(values.weights));
const all = readGold(values.gold);
const texts = values["held-out"] ? tenth(all, Number(values.tenth)).held : all;
const acts = values.acts?.split(",") as Act[] | undefined;
const tiers = values.tiers?.split(",") as Tier[] | undefined;
/** GUM's words for the kinds of sources. */
const kinds: Readonly<Record<Source["kind"], string>> = {
  person: "person",
  unnamed: "person",
  collective: "person",
  organisation: "organization",
  "news-medium": "organization",
  document: "abstract"
};

function predict({id, text}: GoldText): unknown {
  const {quotes, sources} = extractWith(model, text, {nested: values.nested, ...(acts && {acts}), ...(tiers && {tiers})});
  const byId = new Map(sources.map((source) => [source.id, source]));
  return {
    id,
    quotes: quotes.map(({spans, source}) => {
      const who = source === null ? undefined : byId.get(source);
      return {
        content: pairs(spans.content),
        cue: pairs(spans.cue),
        source: pairs(spans.sourceFull),
        ...(who && {sourceKind: kinds[who.kind]}),
        // "Researchers" is no name.
        ...(who && (who.naming === "named" || /\p{Lu}/u.test(who.label.slice(1))) && {entity: who.label})
      };
    })
  };
}

function pairs(spans: readonly Span[]): (readonly [number, number])[] {
  return spans.map(({start, end}) => [start, end]);
}

if (values.given) {
  const given = texts.flatMap((text) => speakersOfGiven(model, text));
  const isRight = ({gold, entity}: GivenQuote) => gold.entityNames?.some((name) => scorer.sameName(name, entity)) ?? false;
  for (const form of ["all with a name", ...sourceForms]) {
    const mine = given.filter((quote) => form === "all with a name" || quote.form === form);
    process.stdout.write(`${form.padEnd(20)}${mine.filter(isRight).length} right of ${mine.length}\n`);
  }
  process.exit();
}
const before = process.cpuUsage();
const predicted = texts.map(predict);
const {user, system} = process.cpuUsage(before);
const counts = scorer.scoreDocs(texts, predicted, values.unit, values.scope);
const rates = scorer.summarise(counts);
const intervals = scorer.bootstrap(counts, Number(values.rounds), 1);
const percent = (share: number) => (share * 100).toFixed(1).padStart(6);
process.stdout.write(
  `${texts.length} texts, ${values.unit}, scope ${values.scope}, ${((user + system) / 1000 / texts.length).toFixed(1)} ms of processor time a text\n` +
    "measure                            P     R     F   gold   found  95 % of F\n"
);
for (const [name, {p, r, f, gold, pred}] of Object.entries(rates)) {
  if (!/^(?:content\.(?:exact|ov80|ov30|ggt\d\d)|e2e|given)/u.test(name) || name.includes("macro")) continue;
  const range = intervals[name];
  process.stdout.write(
    `${name.padEnd(30)}${percent(p)}${percent(r)}${percent(f)}${String(gold).padStart(7)}${String(pred).padStart(8)}${range ? `  [${percent(range[0]).trim()}, ${percent(range[1]).trim()}]` : ""}\n`
  );
}
