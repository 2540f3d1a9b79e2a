// Trains the weights: pnpm extract:train -- --data FOLDER [--held-out] [--tenth 0] [--out FILE] [--passes 8] [--runs 4] [--fewest-texts 2].
// The data are no part of the repository. `--tenth`: which of each ten articles of PolNeAR is held out, counted from 0.
// `--fewest-texts`: features that fewer texts have are left out of the role tagger.
import {writeFileSync} from "node:fs";
import path from "node:path";
import {parseArgs} from "node:util";
import {readConlluTexts} from "./readConllu.js";
import {readGold, tenth} from "./goldQuotes.js";
import {packModel} from "./packModel.js";
import {trainModel} from "./trainModel.js";

const {values} = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== "--"),
  options: {
    data: {type: "string"},
    out: {type: "string", default: "packages/extract/weights/weights.bin"},
    "held-out": {type: "boolean", default: false},
    tenth: {type: "string", default: "0"},
    passes: {type: "string", default: "8"},
    runs: {type: "string", default: "4"},
    "fewest-texts": {type: "string", default: "2"}
  }
});
if (values.data === undefined)
  throw new Error(
    "missing --data\n  expected: a folder with polnear-train.jsonl, gum-news.jsonl, gum-other.jsonl and gum/*.conllu\n  received: nothing\n  to do:    pnpm extract:train -- --data FOLDER"
  );
const data = values.data;
const heldOut = values["held-out"];
const polnear = tenth(readGold(path.join(data, "polnear-train.jsonl")), Number(values.tenth));
const news = readGold(path.join(data, "gum-news.jsonl"));
const other = readGold(path.join(data, "gum-other.jsonl"));
const tagged = readConlluTexts(path.join(data, "gum"), [...news, ...other]).filter(
  ({id}) => !heldOut || !id.startsWith("GUM_news")
);
const model = trainModel({
  tagged,
  quotes: heldOut ? polnear.others : [...polnear.all, ...news],
  others: other,
  passes: Number(values.passes),
  runs: Number(values.runs),
  fewestTexts: Number(values["fewest-texts"]),
  log: (line) => {
    process.stdout.write(`${line}\n`);
  }
});
const bytes = packModel(model);
writeFileSync(values.out, bytes);
process.stdout.write(`${values.out}: ${bytes.length} bytes\n`);
