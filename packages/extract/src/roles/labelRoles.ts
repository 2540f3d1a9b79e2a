import {logitUnit, type CueCandidates} from "../cues/findCues.js";
import type {Reading} from "../reading.js";
import type {RoleTables} from "./roleScores.js";
import {CueWindow, reach} from "./cueWindow.js";
import {cue as cueRole} from "./roleFeatures.js";
import {RoleScores} from "./roleScores.js";

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
  private readonly window: CueWindow;
  private readonly scores: RoleScores;
  private readonly best = new Int32Array(longest * 4);
  private readonly back = new Uint8Array(longest * 4);

  constructor(reading: Reading, weights: RoleTables, likely: Uint8Array) {
    this.window = new CueWindow(reading, likely);
    this.scores = new RoleScores(reading, weights, this.window);
  }

  label(cue: number, cueScore: number): Labelled {
    const {window} = this;
    window.moveTo(cue, confidenceStep(cueScore));
    const length = window.last - window.first;
    this.scores.fill(length);
    const roles = new Uint8Array(length);
    const margin = this.search(length, cue - window.first, roles);
    return {cue, cueScore, margin, first: window.first, roles};
  }

  /** Fills the best roles with the cue in its place, and gives how far they beat none at all. */
  private search(length: number, own: number, roles: Uint8Array): number {
    const {best, back} = this;
    const {node, step} = this.scores;
    let nothing = node[0] as number;
    for (let y = 0; y < 4; y++) best[y] = own === 0 && y !== cueRole ? impossible : (node[y] as number);
    for (let k = 1; k < length; k++) {
      const to = k * 4;
      const s = k * 16;
      nothing += (node[to] as number) + (step[s] as number);
      const a = best[to - 4] as number;
      const b = best[to - 3] as number;
      const c = best[to - 2] as number;
      const d = best[to - 1] as number;
      for (let y = 0; y < 4; y++) {
        let most = a + (step[s + y] as number);
        let from = 0;
        const second = b + (step[s + 4 + y] as number);
        if (second > most) {
          most = second;
          from = 1;
        }
        const third = c + (step[s + 8 + y] as number);
        if (third > most) {
          most = third;
          from = 2;
        }
        const fourth = d + (step[s + 12 + y] as number);
        if (fourth > most) {
          most = fourth;
          from = 3;
        }
        best[to + y] = k === own && y !== cueRole ? impossible : most + (node[to + y] as number);
        back[to + y] = from;
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
