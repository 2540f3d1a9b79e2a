import type {TagWeights} from "../tagging/tagTokens.js";

/** Trained weights of the cue finder: one whole number for each of `mask + 1` hashed features. */
export interface CueWeights {
  readonly mask: number;
  readonly weights: Int16Array;
  readonly bias: number;
}

/** Trained weights of the role tagger: four numbers for each feature of a token, sixteen for each feature of a step. */
export interface RoleWeights {
  readonly mask: number;
  readonly unary: Int16Array;
  readonly edgeMask: number;
  readonly edges: Int16Array;
}

/** All that was trained. */
export interface Model {
  readonly tagger: TagWeights;
  readonly cues: CueWeights;
  readonly roles: RoleWeights;
}
