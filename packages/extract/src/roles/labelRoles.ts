import {logitUnit, type CueCandidates} from "../cues/findCues.js";
import {ClauseEnds} from "../paths/clauseEnds.js";
import type {Path} from "../paths/path.js";
import {PathRanker} from "../paths/pathRanker.js";
import {PlainPaths} from "../paths/plainPaths.js";
import type {Reading} from "../reading.js";
import type {Model} from "../weights/model.js";
import {CueWindow} from "./cueWindow.js";
import {RoleScores, type RoleTables} from "./roleScores.js";
import {RoleSearch} from "./searchRoles.js";

/** A cue with the roles of the tokens around it. */
export interface Labelled {
  readonly cue: number;
  /** The cue finder's score. */
  readonly cueScore: number;
  /** Log odds of these roles against "no attribution here", in units of 1/256. */
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

/** Finds the best roles around each wanted cue. */
export function labelRoles(
  reading: Reading,
  candidates: CueCandidates,
  model: RoleTables & Pick<Model, "paths">,
  wanted: (cue: number, score: number) => boolean = () => true
): Labelled[] {
  const labeller = new Labeller(reading, model, likelyTokens(reading, candidates));
  const {window} = labeller;
  const ranker = new PathRanker(reading, window, model.paths);
  const labelled: Labelled[] = [];
  for (const [i, cue] of candidates.tokens.entries()) {
    const cueScore = candidates.scores[i] as number;
    if (!wanted(cue, cueScore)) continue;
    const {paths, margin} = labeller.paths(cue, cueScore);
    const {roles} = ranker.choose(paths, margin);
    labelled.push({cue, cueScore, margin: ranker.margin, first: window.first, roles: window.tokenRoles(roles)});
  }
  return labelled;
}

/** 1 where a token counts as a cue when others are judged. */
export function likelyTokens({tokens}: Reading, candidates: CueCandidates): Uint8Array {
  const likely = new Uint8Array(tokens.count);
  candidates.tokens.forEach((at, i) => {
    if ((candidates.scores[i] as number) > likelyCue * logitUnit) likely[at] = 1;
  });
  return likely;
}

let search: RoleSearch | undefined;

/** Moves from cue to cue, and finds the paths of each: they hold until any other cue's are found. */
export class Labeller {
  readonly window: CueWindow;
  private readonly scores: RoleScores;
  private readonly search: RoleSearch;
  private readonly ends: ClauseEnds;
  private readonly plain: PlainPaths;

  constructor(reading: Reading, weights: RoleTables, likely: Uint8Array) {
    this.window = new CueWindow(reading, likely);
    this.scores = new RoleScores(reading, weights, this.window);
    // All scores stand in one room, and so do the paths that are found in them.
    this.search = search ??= new RoleSearch(this.scores.node, this.scores.step);
    this.ends = new ClauseEnds(reading, this.window, this.search);
    this.plain = new PlainPaths(reading, this.window, this.search);
  }

  /** The paths of a cue, the best first, and by how much that beats no roles at all. */
  paths(cue: number, cueScore: number): {readonly paths: Path[]; readonly margin: number} {
    const {window, search} = this;
    window.moveTo(cue, confidenceStep(cueScore));
    this.scores.fill();
    const paths = search.paths(window.unitCount, window.own);
    this.ends.addTo(paths);
    this.plain.addTo(paths);
    return {paths, margin: search.margin};
  }
}
