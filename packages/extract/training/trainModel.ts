import {logitUnit} from "../src/cues/findCues.js";
import {readText} from "../src/reading.js";
import {confidenceStep, likelyCue} from "../src/roles/labelRoles.js";
import {tagCount} from "../src/tagging/tags.js";
import type {Tables} from "../src/weights/model.js";
import type {GoldText} from "./goldQuotes.js";
import {numbersOf, wideRows} from "../src/weights/buildRows.js";
import {goldLabels, type GoldLabels} from "./goldLabels.js";
import {rounded} from "./packModel.js";
import {cueBias, cueLogits, trainCues, type CueText} from "./trainCues.js";
import {addStepBonus, stepBonus} from "./stepBonus.js";
import {trainRoles, windowRows, type RoleItem, type RoleText} from "./trainRoles.js";
import {trainTagger, type TaggedText} from "./trainTagger.js";

/** Sizes of the tables, as powers of two, and the steps that weights are rounded to. Chosen by the log in the model card. */
const sizes = {tagger: 17, cues: 20, unary: 20, edges: 17};
const folds = 3;
const leastLogit = -2.5;

export interface TrainingOptions {
  readonly tagged: readonly TaggedText[];
  readonly quotes: readonly GoldText[];
  readonly passes: number;
  /** How many role taggers, each on another shuffle, are averaged. */
  readonly runs: number;
  /** Features that fewer texts have are left out of the role tagger. */
  readonly fewestTexts: number;
  readonly log: (line: string) => void;
}

interface LabelledText extends CueText {
  readonly labels: readonly GoldLabels[];
}

/** Trains tagger, cue finder and role tagger, one after the other: each reads what the ones before it find. */
export function trainModel({tagged, quotes, passes, runs, fewestTexts, log}: TrainingOptions): Tables {
  const begun = performance.now();
  const say = (line: string) => {
    log(`${((performance.now() - begun) / 1000).toFixed(0)} s  ${line}`);
  };
  const tagger = rounded(
    trainTagger(tagged, sizes.tagger, 6, 1).map((weight) => weight * 1500),
    {least: 200, ratio: 1.4, levels: 16}
  );
  const tagWeights = wideRows(numbersOf(tagger, tagCount));
  say(`tagger: ${tagged.length} texts, ${nonZero(tagger)} weights`);
  // A text that is given twice counts twice, and is read once.
  const known = new Map(
    [...new Set(quotes)].map((gold): [GoldText, LabelledText] => {
      const reading = readText(gold.text, tagWeights);
      const labels = goldLabels(reading, gold.quotes);
      return [gold, {reading, labels, heads: new Set(labels.map(({head}) => head))}];
    })
  );
  const texts = quotes.map((gold) => known.get(gold) as LabelledText);

  // The role tagger learns from the cues that a finder proposes for texts it has not seen.
  const logits = new Map<LabelledText, Map<number, number>>();
  const places = new Map([...known.values()].map((text, i) => [text, i]));
  const foldOf = (text: LabelledText) => (places.get(text) as number) % folds;
  for (let fold = 0; fold < folds; fold++) {
    const others = trainCues(
      texts.filter((text) => foldOf(text) !== fold),
      20,
      4,
      1
    );
    for (const text of known.values()) if (foldOf(text) === fold) logits.set(text, cueLogits(text, others));
  }
  const cues = rounded(
    trainCues(texts, sizes.cues, 4, 1).map((weight) => weight * logitUnit),
    {least: 26, ratio: 1.3, levels: 13}
  );
  say(`cues: ${texts.length} texts, ${nonZero(cues)} weights`);
  for (const text of texts) delete text.cached;

  const roleTexts = texts.map((text) => roleText(text, logits.get(text) ?? new Map<number, number>()));
  const rows = windowRows(roleTexts, {bits: sizes.unary, edgeBits: sizes.edges, fewestTexts});
  say(`roles: ${rows.size} cues`);
  const unary = new Float64Array((1 << sizes.unary) * 4);
  const edges = new Float64Array((1 << sizes.edges) * 16);
  for (let run = 1; run <= runs; run++) {
    const weights = trainRoles(roleTexts, rows, {bits: sizes.unary, edgeBits: sizes.edges, passes, seed: run}, (pass) => {
      say(`roles: run ${run} of ${runs}, pass ${pass + 1} of ${passes}`);
    });
    weights.unary.forEach((weight, i) => (unary[i] = (unary[i] as number) + (16 * weight) / runs));
    weights.edges.forEach((weight, i) => (edges[i] = (edges[i] as number) + (16 * weight) / runs));
  }
  const tables: Tables = {
    tagger,
    cues,
    cueBias: cueBias * logitUnit,
    unary: rounded(Float32Array.from(unary), {least: 88, ratio: 1.3, levels: 22}),
    edges: rounded(Float32Array.from(edges), {least: 96, ratio: 1.3, levels: 22})
  };
  addStepBonus(tables.edges, sizes.edges, stepBonus);
  say(`roles: ${nonZero(tables.unary)} and ${nonZero(tables.edges)} weights`);
  return tables;
}

function roleText({reading, labels}: LabelledText, logits: ReadonlyMap<number, number>): RoleText {
  const candidates = new Uint8Array(reading.tokens.count);
  for (const [at, logit] of logits) if (logit > likelyCue) candidates[at] = 1;
  const byHead = new Map<number, ReadonlyMap<number, number>>();
  for (const {head, roles} of labels) if (!byHead.has(head)) byHead.set(head, roles);
  const nothing = new Map<number, number>();
  const items: RoleItem[] = [...byHead].map(([head, roles]) => ({
    head,
    confidence: confidenceStep((logits.get(head) ?? -3) * logitUnit),
    roles
  }));
  for (const [at, logit] of logits)
    if (logit > leastLogit && !byHead.has(at))
      items.push({head: at, confidence: confidenceStep(logit * logitUnit), roles: nothing});
  return {reading, candidates, items: items.sort((a, b) => a.head - b.head)};
}

function nonZero(table: Int16Array): number {
  return table.reduce((sum, weight) => sum + (weight === 0 ? 0 : 1), 0);
}
