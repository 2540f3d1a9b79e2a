import {logitUnit, type CueCandidates} from "../cues/findCues.js";
import type {Reading} from "../reading.js";
import type {Model} from "../weights/model.js";
import {rowOf} from "../weights/sparseRows.js";
import {CueWindow, reach} from "./cueWindow.js";
import {
  cue as cueRole,
  fillPairEdges,
  fillPairFeatures,
  fillTokenEdges,
  fillTokenFeatures,
  pairEdgeCount,
  pairFeatureCount,
  tokenEdgeCount,
  tokenFeatureCount
} from "./roleFeatures.js";

/** A cue with the roles of the tokens around it. */
export interface Labelled {
  readonly cue: number;
  /** The cue finder's score. */
  readonly cueScore: number;
  /** By how much the best roles beat "no attribution here". */
  readonly margin: number;
  /** The token that `roles[0]` belongs to. */
  readonly first: number;
  readonly roles: Uint8Array;
}

type RoleTables = Pick<Model, "unary" | "edges">;

/** Candidates above this log odds count as cues when others are judged. */
export const likelyCue = -1;

/** A cue's score as a small number, for the role tagger's features. */
export function confidenceStep(score: number): number {
  return Math.max(0, Math.min(9, Math.floor(score / logitUnit + 3)));
}

const longest = 2 * reach + 1;

/** Finds the best roles around each wanted cue: a first-order Viterbi search with whole numbers, the same on every machine. */
export function labelRoles(
  reading: Reading,
  candidates: CueCandidates,
  weights: RoleTables,
  wanted: (cue: number, score: number) => boolean = () => true
): Labelled[] {
  const likely = new Uint8Array(reading.tokens.count);
  candidates.tokens.forEach((at, i) => {
    if ((candidates.scores[i] as number) > likelyCue * logitUnit) likely[at] = 1;
  });
  const labeller = new Labeller(reading, weights, likely);
  return candidates.tokens.flatMap((at, i) => {
    const score = candidates.scores[i] as number;
    return wanted(at, score) ? [labeller.label(at, score)] : [];
  });
}

class Labeller {
  private readonly reading: Reading;
  private readonly weights: RoleTables;
  private readonly window: CueWindow;
  /** Scores that do not depend on the cue, by token and side, computed when first needed. */
  private readonly tokenScores: Int32Array;
  private readonly tokenSteps: Int32Array;
  private readonly known: Uint8Array;
  private readonly node = new Int32Array(longest * 4);
  private readonly step = new Int32Array(longest * 16);
  private readonly best = new Int32Array(longest * 4);
  private readonly back = new Uint8Array(longest * 4);
  private readonly token = new Int32Array(tokenFeatureCount);
  private readonly pair = new Int32Array(pairFeatureCount);
  private readonly tokenEdge = new Int32Array(tokenEdgeCount);
  private readonly pairEdge = new Int32Array(pairEdgeCount);

  constructor(reading: Reading, weights: RoleTables, likely: Uint8Array) {
    this.reading = reading;
    this.weights = weights;
    this.window = new CueWindow(reading, likely);
    this.tokenScores = new Int32Array(reading.tokens.count * 8);
    this.tokenSteps = new Int32Array(reading.tokens.count * 32);
    this.known = new Uint8Array(reading.tokens.count * 2);
  }

  label(cue: number, cueScore: number): Labelled {
    const {window} = this;
    window.moveTo(cue, confidenceStep(cueScore));
    const length = window.last - window.first;
    for (let k = 0; k < length; k++) this.score(k);
    const roles = new Uint8Array(length);
    const margin = this.search(length, cue - window.first, roles);
    return {cue, cueScore, margin, first: window.first, roles};
  }

  private score(k: number): void {
    const {window, reading, node, step, tokenScores, tokenSteps, pair, pairEdge} = this;
    const {unary, edges} = this.weights;
    const unaryValues = unary.values;
    const edgeValues = edges.values;
    const at = window.first + k;
    const side = at < window.cue ? 0 : 1;
    if (this.known[at * 2 + side] === 0) this.scoreToken(at, side);
    const own = at * 8 + side * 4;
    let a = tokenScores[own] as number;
    let b = tokenScores[own + 1] as number;
    let c = tokenScores[own + 2] as number;
    let d = tokenScores[own + 3] as number;
    fillPairFeatures(reading, window, at, pair);
    for (let f = 0; f < pairFeatureCount; f++) {
      const row = rowOf(unary, pair[f] as number);
      if (row < 0) continue;
      a += unaryValues[row] as number;
      b += unaryValues[row + 1] as number;
      c += unaryValues[row + 2] as number;
      d += unaryValues[row + 3] as number;
    }
    node[k * 4] = a;
    node[k * 4 + 1] = b;
    node[k * 4 + 2] = c;
    node[k * 4 + 3] = d;
    if (k === 0) return;
    const from = at * 32 + side * 16;
    const to = k * 16;
    fillPairEdges(reading, window, at, pairEdge);
    let count = 0;
    for (let f = 0; f < pairEdgeCount; f++) {
      const row = rowOf(edges, pairEdge[f] as number);
      if (row >= 0) pairEdge[count++] = row;
    }
    // Column by column, so that each sum stays in a register.
    for (let y = 0; y < 16; y++) {
      let sum = tokenSteps[from + y] as number;
      for (let f = 0; f < count; f++) sum += edgeValues[(pairEdge[f] as number) + y] as number;
      step[to + y] = sum;
    }
  }

  /** What a token and the step to it score by themselves on one side of a cue. */
  private scoreToken(at: number, side: number): void {
    const {reading, tokenScores, tokenSteps, token, tokenEdge} = this;
    const {unary, edges} = this.weights;
    const unaryValues = unary.values;
    const edgeValues = edges.values;
    this.known[at * 2 + side] = 1;
    fillTokenFeatures(reading, at, side + 1, token);
    const own = at * 8 + side * 4;
    for (let f = 0; f < tokenFeatureCount; f++) {
      const row = rowOf(unary, token[f] as number);
      if (row < 0) continue;
      for (let y = 0; y < 4; y++) tokenScores[own + y] = (tokenScores[own + y] as number) + (unaryValues[row + y] as number);
    }
    if (at === 0) return;
    fillTokenEdges(reading, at, side + 1, tokenEdge);
    const to = at * 32 + side * 16;
    for (let f = 0; f < tokenEdgeCount; f++) {
      const row = rowOf(edges, tokenEdge[f] as number);
      if (row < 0) continue;
      for (let y = 0; y < 16; y++) tokenSteps[to + y] = (tokenSteps[to + y] as number) + (edgeValues[row + y] as number);
    }
  }

  /** Fills the best roles with the cue in its place, and gives how far they beat none at all. */
  private search(length: number, own: number, roles: Uint8Array): number {
    const {node, step, best, back} = this;
    let nothing = node[0] as number;
    for (let k = 1; k < length; k++) nothing += (node[k * 4] as number) + (step[k * 16] as number);
    for (let y = 0; y < 4; y++) best[y] = own === 0 && y !== cueRole ? impossible : (node[y] as number);
    for (let k = 1; k < length; k++) {
      const before = (k - 1) * 4;
      for (let y = 0; y < 4; y++) {
        const s = k * 16 + y;
        let most = (best[before] as number) + (step[s] as number);
        let from = 0;
        for (let x = 1; x < 4; x++) {
          const score = (best[before + x] as number) + (step[s + x * 4] as number);
          if (score > most) {
            most = score;
            from = x;
          }
        }
        best[k * 4 + y] = k === own && y !== cueRole ? impossible : most + (node[k * 4 + y] as number);
        back[k * 4 + y] = from;
      }
    }
    const end = (length - 1) * 4;
    let role = 0;
    for (let y = 1; y < 4; y++) if ((best[end + y] as number) > (best[end + role] as number)) role = y;
    const score = best[end + role] as number;
    for (let k = length - 1; k >= 0; k--) {
      roles[k] = role;
      role = back[k * 4 + role] as number;
    }
    return score - nothing;
  }
}

/** Lower than any sum of scores, and far from the end of 32 bits. */
const impossible = -1_000_000_000;
