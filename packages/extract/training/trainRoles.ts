import type {Reading} from "../src/reading.js";
import {CueWindow} from "../src/roles/cueWindow.js";
import {PairPlace} from "../src/roles/pairPlace.js";
import {roleCount} from "../src/roles/role.js";
import {fillAllFeatures} from "../src/roles/allFeatures.js";
import {nodePlaces, placeCount, stepPlaces} from "../src/roles/featurePlaces.js";
import {UnitPlace} from "../src/roles/unitPlace.js";
import {word} from "../src/words/signs.js";
import {keptRows} from "./keptRows.js";
import {TextCounts} from "./textCounts.js";
import {seededRandom, shuffled} from "./random.js";

/** One cue, right or wrong, with the roles around it. */
export interface RoleItem {
  readonly head: number;
  /** A small number that grows with the cue finder's score. */
  readonly confidence: number;
  readonly roles: ReadonlyMap<number, number>;
}

/** A text with all its cues. */
export interface RoleText {
  readonly reading: Reading;
  readonly candidates: Uint8Array;
  readonly items: readonly RoleItem[];
}

export interface RoleWeights {
  readonly mask: number;
  readonly unary: Float32Array;
  readonly edgeMask: number;
  readonly edges: Float32Array;
}

const longest = 330;
const featureCount = nodePlaces.end - nodePlaces.from;
const stepFeatureCount = stepPlaces.end - stepPlaces.from;

/** What a cue's window looks like: for each token the rows of its features, one after the other, and the right role. */
export interface WindowRows {
  readonly length: number;
  readonly unary: Int32Array;
  /** Where the rows of token k begin in `unary`; those of the next token begin where they end. */
  readonly unaryFrom: Int32Array;
  readonly edges: Int32Array;
  readonly edgesFrom: Int32Array;
  readonly gold: Uint8Array;
}

/**
 * The rows of all windows, computed once and kept: about a gigabyte for a thousand articles. Features that fewer than `fewestTexts` texts
 * have are left out: they would be learnt by heart, and take others' rows.
 */
export function windowRows(
  texts: readonly RoleText[],
  {bits, edgeBits, fewestTexts}: {bits: number; edgeBits: number; fewestTexts: number}
): Map<RoleItem, WindowRows> {
  const mask = (1 << bits) - 1;
  const edgeMask = (1 << edgeBits) - 1;
  const counts = new TextCounts();
  const edgeCounts = new TextCounts();
  const all: {item: RoleItem; length: number; unary: Int32Array; edges: Int32Array; gold: Uint8Array}[] = [];
  const numbers = new Map([...new Set(texts.map(({reading}) => reading))].map((reading, number) => [reading, number]));
  for (const {reading, candidates, items} of texts) {
    const text = numbers.get(reading) as number;
    const window = new CueWindow(reading, candidates);
    for (const item of items) {
      window.moveTo(item.head, item.confidence);
      const ids = windowIds(reading, window, item);
      for (const id of ids.unary) counts.add(id, text);
      for (const id of ids.edges) edgeCounts.add(id, text);
      all.push({item, ...ids});
    }
  }
  const rows = new Map<RoleItem, WindowRows>();
  for (const {item, length, unary, edges, gold} of all) {
    const kept = keptRows(unary, featureCount, length, counts, fewestTexts, mask, roleCount);
    const keptEdges = keptRows(edges, stepFeatureCount, length, edgeCounts, fewestTexts, edgeMask, roleCount * roleCount);
    rows.set(item, {length, unary: kept.rows, unaryFrom: kept.from, edges: keptEdges.rows, edgesFrom: keptEdges.from, gold});
  }
  return rows;
}

function windowIds(
  reading: Reading,
  window: CueWindow,
  {roles}: RoleItem
): {length: number; unary: Int32Array; edges: Int32Array; gold: Uint8Array} {
  const {units, unitCount: length} = window;
  const unary = new Int32Array(length * featureCount);
  const edges = new Int32Array(length * stepFeatureCount);
  const gold = new Uint8Array(length);
  const features = new Int32Array(placeCount);
  const unit = new UnitPlace(reading);
  const pair = new PairPlace(reading, window, unit);
  for (let k = 0; k < length; k++) {
    const at = units[k] as number;
    const end = units[k + 1] as number;
    const whole = window.isWhole(k);
    gold[k] = goldRole(reading, roles, at, end);
    unit.moveTo(at, end, whole, at < window.cue ? 1 : 2);
    pair.moveTo(at, end, whole);
    fillAllFeatures(unit, pair, features);
    unary.set(features.subarray(nodePlaces.from, nodePlaces.end), k * featureCount);
    if (k > 0) edges.set(features.subarray(stepPlaces.from, stepPlaces.end), k * stepFeatureCount);
  }
  return {length, unary, edges, gold};
}

/** The role that most words of a unit have. */
function goldRole({tokens, words}: Reading, roles: ReadonlyMap<number, number>, at: number, end: number): number {
  if (end === at + 1) return roles.get(at) ?? 0;
  const counts = [0, 0, 0, 0];
  for (let i = at; i < end; i++)
    if (words.sign[tokens.formOf[i] as number] === word) counts[roles.get(i) ?? 0] = (counts[roles.get(i) ?? 0] as number) + 1;
  return counts.indexOf(Math.max(...counts));
}

/** Scores of each role at each token, and of each step. */
function windowScores(features: WindowRows, weights: RoleWeights, node: Float64Array, step: Float64Array): void {
  const {unary, edges} = weights;
  for (let k = 0; k < features.length; k++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let f = features.unaryFrom[k] as number; f < (features.unaryFrom[k + 1] as number); f++) {
      const row = features.unary[f] as number;
      a += unary[row] as number;
      b += unary[row + 1] as number;
      c += unary[row + 2] as number;
      d += unary[row + 3] as number;
    }
    node[k * 4] = a;
    node[k * 4 + 1] = b;
    node[k * 4 + 2] = c;
    node[k * 4 + 3] = d;
    if (k === 0) continue;
    step.fill(0, k * 16, k * 16 + 16);
    for (let f = features.edgesFrom[k] as number; f < (features.edgesFrom[k + 1] as number); f++) {
      const row = features.edges[f] as number;
      for (let y = 0; y < 16; y++) step[k * 16 + y] = (step[k * 16 + y] as number) + (edges[row + y] as number);
    }
  }
}

/**
 * An averaged structured perceptron: decodes each cue's window, and where the best roles are not the right ones moves the weights
 * from these to those.
 */
export function trainRoles(
  texts: readonly RoleText[],
  rows: ReadonlyMap<RoleItem, WindowRows>,
  options: {bits: number; edgeBits: number; passes: number; seed: number}
): RoleWeights {
  const {bits, edgeBits, passes, seed} = options;
  const mask = (1 << bits) - 1;
  const edgeMask = (1 << edgeBits) - 1;
  const unary = new Float32Array((1 << bits) * roleCount);
  const edges = new Float32Array((1 << edgeBits) * 16);
  const unaryTotals = new Float64Array(unary.length);
  const edgeTotals = new Float64Array(edges.length);
  const weights = {mask, unary, edgeMask, edges};
  const node = new Float64Array(longest * 4);
  const step = new Float64Array(longest * 16);
  const best = new Float64Array(longest * 4);
  const back = new Int8Array(longest * 4);
  const found = new Int8Array(longest);
  const random = seededRandom(seed);
  let time = 1;
  for (let pass = 0; pass < passes; pass++) {
    for (const text of shuffled(texts, random)) {
      for (const item of text.items) {
        time += 1;
        const features = rows.get(item) as WindowRows;
        const {length} = features;
        windowScores(features, weights, node, step);
        bestRoles(length, node, step, best, back, found);
        let before = 0;
        let foundBefore = 0;
        for (let k = 0; k < length; k++) {
          const gold = features.gold[k] as number;
          const guess = found[k] as number;
          if (gold !== guess) {
            for (let f = features.unaryFrom[k] as number; f < (features.unaryFrom[k + 1] as number); f++) {
              const row = features.unary[f] as number;
              unary[row + gold] = (unary[row + gold] as number) + 1;
              unaryTotals[row + gold] = (unaryTotals[row + gold] as number) + time;
              unary[row + guess] = (unary[row + guess] as number) - 1;
              unaryTotals[row + guess] = (unaryTotals[row + guess] as number) - time;
            }
          }
          if (k > 0 && (gold !== guess || before !== foundBefore))
            for (let f = features.edgesFrom[k] as number; f < (features.edgesFrom[k + 1] as number); f++) {
              const row = features.edges[f] as number;
              const toGold = row + before * 4 + gold;
              const toGuess = row + foundBefore * 4 + guess;
              edges[toGold] = (edges[toGold] as number) + 1;
              edgeTotals[toGold] = (edgeTotals[toGold] as number) + time;
              edges[toGuess] = (edges[toGuess] as number) - 1;
              edgeTotals[toGuess] = (edgeTotals[toGuess] as number) - time;
            }
          before = gold;
          foundBefore = guess;
        }
      }
    }
  }
  return averaged(weights, unaryTotals, edgeTotals, time);
}

function averaged(weights: RoleWeights, unaryTotals: Float64Array, edgeTotals: Float64Array, time: number): RoleWeights {
  return {
    ...weights,
    unary: weights.unary.map((weight, i) => weight - (unaryTotals[i] as number) / time),
    edges: weights.edges.map((weight, i) => weight - (edgeTotals[i] as number) / time)
  };
}

/** The roles with the highest sum of scores (Viterbi); gives that sum. */
export function bestRoles(
  length: number,
  node: Float64Array,
  step: Float64Array,
  best: Float64Array,
  back: Int8Array,
  found: Int8Array
): number {
  for (let y = 0; y < 4; y++) best[y] = node[y] as number;
  for (let k = 1; k < length; k++)
    for (let y = 0; y < 4; y++) {
      let most = -Infinity;
      let from = 0;
      for (let x = 0; x < 4; x++) {
        const score = (best[(k - 1) * 4 + x] as number) + (step[k * 16 + x * 4 + y] as number);
        if (score > most) {
          most = score;
          from = x;
        }
      }
      best[k * 4 + y] = most + (node[k * 4 + y] as number);
      back[k * 4 + y] = from;
    }
  let y = 0;
  const end = (length - 1) * 4;
  for (let z = 1; z < 4; z++) if ((best[end + z] as number) > (best[end + y] as number)) y = z;
  const score = best[end + y] as number;
  for (let k = length - 1; k >= 0; k--) {
    found[k] = y;
    y = back[k * 4 + y] as number;
  }
  return score;
}
