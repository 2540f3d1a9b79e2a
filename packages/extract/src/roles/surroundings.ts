import type {Subjects} from "../cues/subjects.js";

/** What the features of a token beside a cue read of the cue and of all that lies between. */
export interface Surroundings {
  readonly cue: number;
  /** The first token of the window; the counts below are by distance from it. */
  readonly first: number;
  readonly stem: number;
  readonly cueTag: number;
  readonly context: number;
  readonly confidence: number;
  readonly nextWord: number;
  readonly neighbours: number;
  readonly subjects: Readonly<Subjects>;
  readonly commas: Uint8Array;
  readonly verbs: Uint8Array;
  readonly cues: Uint8Array;
  readonly marks: Uint8Array;
  readonly thats: Uint8Array;
  readonly clauses: Uint8Array;
  readonly regionBefore: number;
  readonly regionAfter: number;
  readonly candidates: Uint8Array;
  readonly leftPrefixes: Int32Array;
  readonly rightPrefixes: Int32Array;
  readonly ownPrefixes: Int32Array;
  readonly edgePrefixes: Int32Array;
}
