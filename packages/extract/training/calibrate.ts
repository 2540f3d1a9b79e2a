// How often attributions were right, by the model's score and by rule: what src/attributions/confidence.ts holds.
//   pnpm extract:calibrate -- --gold FILE --weights FILE [--held-out] [--steps 8]
// The gold file is no part of the repository. Right is a content, or one of its pieces, that shares 80 % of its words with people's, any act.
import {readFileSync} from "node:fs";
import {parseArgs} from "node:util";
import {extractWith} from "../src/extractWith.js";
import type {Quote} from "../src/types.js";
import {unpackModel} from "../src/weights/unpackModel.js";
import {readGold, tenth, type GoldQuote} from "./goldQuotes.js";
import {sharesMost} from "./sharesMost.js";

const {values} = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== "--"),
  options: {
    gold: {type: "string"},
    weights: {type: "string", default: "packages/extract/weights/weights.bin"},
    "held-out": {type: "boolean", default: false},
    steps: {type: "string", default: "8"}
  }
});
if (values.gold === undefined)
  throw new Error(
    "missing --gold\n  expected: a file with one annotated text a line\n  received: nothing\n  to do:    pnpm extract:calibrate -- --gold FILE --weights FILE"
  );
const model = unpackModel(readFileSync(values.weights));
const {all, held} = tenth(readGold(values.gold));
const texts = values["held-out"] ? held : all;

type Piece = readonly [start: number, end: number];

/** Where the words of some pieces begin. */
function wordsOf(text: string, pieces: readonly Piece[]): Set<number> {
  const words = new Set<number>();
  for (const [start, end] of pieces)
    for (const match of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) words.add(start + match.index);
  return words;
}

function isRight(text: string, {spans}: Quote, gold: readonly GoldQuote[]): boolean {
  const pieces = spans.content.map(({start, end}): Piece => [start, end]);
  const found = [pieces, ...pieces.map((piece) => [piece])].map((list) => wordsOf(text, list));
  const wanted = gold.flatMap(({content}) => [content, ...content.map((piece) => [piece])]).map((list) => wordsOf(text, list));
  return found.some((words) => wanted.some((others) => sharesMost(words, others)));
}

const scored: {readonly score: number; readonly right: boolean}[] = [];
const byRule = new Map<string, {right: number; all: number}>();
for (const {text, quotes: gold} of texts)
  for (const quote of extractWith(model, text).quotes) {
    const right = isRight(text, quote, gold);
    const {decision} = quote;
    if (decision.by === "model") scored.push({score: decision.score, right});
    else {
      const counts = byRule.get(decision.rule) ?? {right: 0, all: 0};
      byRule.set(decision.rule, {right: counts.right + (right ? 1 : 0), all: counts.all + 1});
    }
  }
scored.sort((a, b) => a.score - b.score);
const steps = Number(values.steps);
process.stdout.write(`${texts.length} texts, ${scored.length} attributions by the model\nfrom score   right     all  share\n`);
for (let step = 0; step < steps; step++) {
  const part = scored.slice(Math.round((step * scored.length) / steps), Math.round(((step + 1) * scored.length) / steps));
  const right = part.filter((one) => one.right).length;
  process.stdout.write(
    `${String(part[0]?.score ?? "-").padStart(10)}${String(right).padStart(8)}${String(part.length).padStart(8)}${(right / part.length).toFixed(2).padStart(7)}\n`
  );
}
for (const [rule, {right, all: count}] of byRule)
  process.stdout.write(`${rule.padEnd(20)}${String(right).padStart(6)}${String(count).padStart(8)}\n`);
