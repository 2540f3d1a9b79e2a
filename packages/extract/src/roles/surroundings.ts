import type {Subjects} from "../cues/subjects.js";

/** What the features of a token beside a cue read of the cue and of all that lies between. */
export interface Surroundings {
  readonly cue: number;
  /** The first token of the window; the counts and parts below are by distance from it. */
  readonly first: number;
  readonly stem: number;
  readonly cueTag: number;
  readonly context: number;
  readonly confidence: number;
  readonly nextWord: number;
  readonly neighbours: number;
  readonly subjects: Readonly<Subjects>;
  /** What lies between a token and the cue: `commasIn` and the like read it. */
  readonly counts: Int32Array;
  /** Which candidate of the cue's subject a token belongs to: 0 none; last token of the phrase odd, other tokens even. */
  readonly parts: Uint8Array;
  readonly regionBefore: number;
  readonly regionAfter: number;
  readonly candidates: Uint8Array;
  readonly prefixes: Int32Array;
  readonly stepPrefixes: Int32Array;
}
