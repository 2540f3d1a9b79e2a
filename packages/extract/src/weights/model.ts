import type {FourRows, NarrowRows, WideRows} from "./sparseRows.js";

/** All that was trained, by hashed features. */
export interface Model {
  /** The tagger: a row has a number for each tag. */
  readonly tagger: WideRows;
  /** The cue finder: one number for each feature of a word, and what to start from. */
  readonly cues: NarrowRows;
  readonly cueBias: number;
  /** The role tagger: four numbers for each feature of a token, sixteen for each feature of a step. */
  readonly unary: FourRows;
  readonly edges: WideRows;
  /** The choice among paths: one number for each feature of a whole path. */
  readonly paths: NarrowRows;
}

/** The same before it is packed: full tables. */
export interface Tables {
  readonly tagger: Int16Array;
  readonly cues: Int16Array;
  readonly cueBias: number;
  readonly unary: Int16Array;
  readonly edges: Int16Array;
  readonly paths: Int16Array;
}
