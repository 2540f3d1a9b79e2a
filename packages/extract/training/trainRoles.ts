import type {Reading} from "../src/reading.js";
import {CueWindow} from "../src/roles/cueWindow.js";
import {
  fillPairEdges,
  fillPairFeatures,
  fillTokenEdges,
  fillTokenFeatures,
  pairEdgeCount,
  pairFeatureCount,
  roleCount,
  tokenEdgeCount,
  tokenFeatureCount
} from "../src/roles/roleFeatures.js";
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

const unaryCount = tokenFeatureCount + pairFeatureCount;
const edgeCount = tokenEdgeCount + pairEdgeCount;
const longest = 330;

/** The hashed features of every token and step of a window. */
export class WindowFeatures {
  readonly unary = new Int32Array(longest * unaryCount);
  readonly edges = new Int32Array(longest * edgeCount);
  private readonly buffers = [tokenFeatureCount, pairFeatureCount, tokenEdgeCount, pairEdgeCount].map((n) => new Int32Array(n)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array
  ];

  fill(reading: Reading, window: CueWindow, mask: number, edgeMask: number): number {
    const [token, pair, tokenEdge, pairEdge] = this.buffers;
    const length = window.last - window.first;
    for (let k = 0; k < length; k++) {
      const at = window.first + k;
      const side = at < window.cue ? 1 : 2;
      fillTokenFeatures(reading, at, side, token);
      fillPairFeatures(reading, window, at, pair);
      let to = k * unaryCount;
      for (const id of token) this.unary[to++] = (id & mask) * roleCount;
      for (const id of pair) this.unary[to++] = (id & mask) * roleCount;
      if (k === 0) continue;
      fillTokenEdges(reading, at, side, tokenEdge);
      fillPairEdges(reading, window, at, pairEdge);
      to = k * edgeCount;
      for (const id of tokenEdge) this.edges[to++] = (id & edgeMask) * 16;
      for (const id of pairEdge) this.edges[to++] = (id & edgeMask) * 16;
    }
    return length;
  }
}

/** Scores of each role at each token, and of each step. */
export function windowScores(
  features: WindowFeatures,
  length: number,
  weights: RoleWeights,
  node: Float64Array,
  step: Float64Array
): void {
  const {unary, edges} = weights;
  for (let k = 0; k < length; k++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let f = k * unaryCount; f < (k + 1) * unaryCount; f++) {
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
    for (let f = k * edgeCount; f < (k + 1) * edgeCount; f++) {
      const row = features.edges[f] as number;
      for (let y = 0; y < 16; y++) step[k * 16 + y] = (step[k * 16 + y] as number) + (edges[row + y] as number);
    }
  }
}

/**
 * An averaged structured perceptron: decodes each cue's window, and where the best roles are not the right ones moves the weights
 * from these to those. `margin` is added to the score of every wrong role, so that right ones must win clearly.
 */
export function trainRoles(
  texts: readonly RoleText[],
  options: {bits: number; edgeBits: number; passes: number; seed: number; margin: number},
  afterPass?: (pass: number) => void
): RoleWeights {
  const {bits, edgeBits, passes, seed, margin} = options;
  const mask = (1 << bits) - 1;
  const edgeMask = (1 << edgeBits) - 1;
  const unary = new Float32Array((1 << bits) * roleCount);
  const edges = new Float32Array((1 << edgeBits) * 16);
  const unaryTotals = new Float64Array(unary.length);
  const edgeTotals = new Float64Array(edges.length);
  const weights = {mask, unary, edgeMask, edges};
  const features = new WindowFeatures();
  const node = new Float64Array(longest * 4);
  const step = new Float64Array(longest * 16);
  const best = new Float64Array(longest * 4);
  const back = new Int8Array(longest * 4);
  const found = new Int8Array(longest);
  const random = seededRandom(seed);
  let time = 1;
  for (let pass = 0; pass < passes; pass++) {
    for (const text of shuffled(texts, random)) {
      const window = new CueWindow(text.reading, text.candidates);
      for (const item of text.items) {
        time += 1;
        window.moveTo(item.head, item.confidence);
        const length = features.fill(text.reading, window, mask, edgeMask);
        windowScores(features, length, weights, node, step);
        for (let k = 0; k < length; k++) {
          const gold = item.roles.get(window.first + k) ?? 0;
          for (let y = 0; y < 4; y++) if (y !== gold) node[k * 4 + y] = (node[k * 4 + y] as number) + margin;
        }
        bestRoles(length, node, step, best, back, found);
        let before = 0;
        let foundBefore = 0;
        for (let k = 0; k < length; k++) {
          const gold = item.roles.get(window.first + k) ?? 0;
          const guess = found[k] as number;
          if (gold !== guess)
            for (let f = k * unaryCount; f < (k + 1) * unaryCount; f++) {
              const row = features.unary[f] as number;
              unary[row + gold] = (unary[row + gold] as number) + 1;
              unaryTotals[row + gold] = (unaryTotals[row + gold] as number) + time;
              unary[row + guess] = (unary[row + guess] as number) - 1;
              unaryTotals[row + guess] = (unaryTotals[row + guess] as number) - time;
            }
          if (k > 0 && (gold !== guess || before !== foundBefore))
            for (let f = k * edgeCount; f < (k + 1) * edgeCount; f++) {
              const row = features.edges[f] as number;
              const right = row + before * 4 + gold;
              const wrong = row + foundBefore * 4 + guess;
              edges[right] = (edges[right] as number) + 1;
              edgeTotals[right] = (edgeTotals[right] as number) + time;
              edges[wrong] = (edges[wrong] as number) - 1;
              edgeTotals[wrong] = (edgeTotals[wrong] as number) - time;
            }
          before = gold;
          foundBefore = guess;
        }
      }
    }
    afterPass?.(pass);
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
