import {logitUnit} from "../src/cues/findCues.js";
import {readText} from "../src/reading.js";
import {confidenceStep, likelyCue} from "../src/roles/labelRoles.js";
import {roleCount} from "../src/roles/role.js";
import {unpackModel} from "../src/weights/unpackModel.js";
import {tagCount} from "../src/tagging/tags.js";
import type {Tables} from "../src/weights/model.js";
import type {GoldText} from "./goldQuotes.js";
import {numbersOf, wideRows} from "../src/weights/buildRows.js";
import {goldLabels, type GoldLabels} from "./goldLabels.js";
import {packModel, rounded} from "./packModel.js";
import {cueBias, cueLogits, trainCues, type CueText} from "./trainCues.js";
import {pathChoices} from "./pathChoices.js";
import {trainRoles, windowRows, type RoleItem, type RoleText} from "./trainRoles.js";
import {trainPaths, type PathChoice} from "./trainPaths.js";
import {trainTagger, type TaggedText} from "./trainTagger.js";

/** Sizes of the tables, as powers of two. Chosen by the log in the model card. */
const sizes = {tagger: 17, cues: 17, unary: 19, edges: 15, paths: 16};
const cueOptions = {bits: sizes.cues, passes: 2, runs: 8, fewestTexts: 3};
const folds = 3;
/** How many choices among paths, each on another shuffle, are averaged. */
const pathRuns = 8;
const leastLogit = -1.8;

export interface TrainingOptions {
  readonly tagged: readonly TaggedText[];
  readonly quotes: readonly GoldText[];
  readonly passes: number;
  /** How many role taggers, each on another shuffle, are averaged. */
  readonly runs: number;
  /** Features that fewer texts have are left out of the role tagger. */
  readonly fewestTexts: number;
  /** Texts of other kinds, from which only the choice among paths is learnt. */
  readonly others: readonly GoldText[];
  readonly log: (line: string) => void;
}

/**
 * By how much a tag must be ahead to be sure while weights are trained. Texts are read with less (`sure` in src/tagging/ownSums.ts), which
 * gives one word in 900 another tag.
 */
const sureWhileTraining = 28_000;

interface LabelledText extends CueText {
  readonly labels: readonly GoldLabels[];
}

/** Trains tagger, cue finder and role tagger, one after the other: each reads what the ones before it find. */
export function trainModel({tagged, quotes, others, passes, runs, fewestTexts, log}: TrainingOptions): Tables {
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
  const labelled = (gold: GoldText): LabelledText => {
    const reading = readText(gold.text, tagWeights, sureWhileTraining);
    const labels = goldLabels(reading, gold.quotes);
    return {reading, labels, heads: new Set(labels.map(({head}) => head))};
  };
  const texts = quotes.map(labelled);

  // The role tagger learns from the cues that a finder proposes for texts it has not seen.
  const isIn = (fold: number) => (_: unknown, place: number) => place % folds === fold;
  const isNotIn = (fold: number) => (_: unknown, place: number) => place % folds !== fold;
  const logits: Map<number, number>[] = [];
  const foldCues = Array.from({length: folds}, (_, fold) => {
    const found = trainCues(texts.filter(isNotIn(fold)), cueOptions);
    texts.forEach((text, place) => {
      if (place % folds === fold) logits[place] = cueLogits(text, found);
    });
    return roundedCues(found);
  });
  const cues = roundedCues(trainCues(texts, cueOptions));
  say(`cues: ${texts.length} texts, ${nonZero(cues)} weights`);
  for (const text of texts) delete text.cached;

  const roleTexts = texts.map((text, place) => roleText(text, logits[place] as Map<number, number>));
  const rows = windowRows(roleTexts, {bits: sizes.unary, edgeBits: sizes.edges, fewestTexts});
  say(`roles: ${rows.size} cues`);
  const roleTables = (from: readonly RoleText[], count: number): Pick<Tables, "unary" | "edges"> => {
    const unary = new Float64Array((1 << sizes.unary) * roleCount);
    const edges = new Float64Array((1 << sizes.edges) * roleCount ** 2);
    for (let run = 1; run <= count; run++) {
      const weights = trainRoles(from, rows, {bits: sizes.unary, edgeBits: sizes.edges, passes, seed: run});
      weights.unary.forEach((weight, i) => (unary[i] = (unary[i] as number) + (16 * weight) / count));
      weights.edges.forEach((weight, i) => (edges[i] = (edges[i] as number) + (16 * weight) / count));
      say(`roles: run ${run} of ${count}, ${from.length} texts`);
    }
    return {
      unary: rounded(Float32Array.from(unary), {least: 88, ratio: 1.3, levels: 22}),
      edges: rounded(Float32Array.from(edges), {least: 96, ratio: 1.3, levels: 22})
    };
  };

  // The choice among paths is learnt from those that a role tagger finds in texts it has not seen.
  const withoutPaths = {tagger, cueBias: cueBias * logitUnit, paths: new Int16Array(1 << sizes.paths)};
  const choices: PathChoice[] = [];
  foldCues.forEach((cuesOfFold, fold) => {
    const tables = {...withoutPaths, cues: cuesOfFold, ...roleTables(roleTexts.filter(isNotIn(fold)), 1)};
    const model = unpackModel(packModel(tables));
    for (const {reading, labels} of texts.filter(isIn(fold))) choices.push(...pathChoices(reading, model, labels));
  });
  const roles = roleTables(roleTexts, runs);
  const model = unpackModel(packModel({...withoutPaths, cues, ...roles}));
  for (const {reading, labels} of others.map(labelled)) choices.push(...pathChoices(reading, model, labels));
  const pathWeights = Array.from({length: pathRuns}, (_, run) =>
    trainPaths(choices, {bits: sizes.paths, passes: 4, fewest: 25, seed: run + 1})
  );
  const paths = rounded(
    Float32Array.from({length: 1 << sizes.paths}, (_, slot) => {
      const sum = pathWeights.reduce((total, weights) => total + (weights[slot] as number), 0);
      return (sum * logitUnit) / pathRuns;
    }),
    {least: 12, ratio: 1.3, levels: 20}
  );
  const tables: Tables = {...withoutPaths, cues, ...roles, paths};
  say(
    `roles: ${nonZero(tables.unary)} and ${nonZero(tables.edges)} weights; paths: ${choices.length} choices, ${nonZero(paths)} weights`
  );
  return tables;
}

function roundedCues(weights: Float32Array): Int16Array {
  return rounded(
    weights.map((weight) => weight * logitUnit),
    {least: 26, ratio: 1.3, levels: 13}
  );
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
