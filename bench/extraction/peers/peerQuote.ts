/** Half-open UTF-16 offsets. */
export type Piece = readonly [start: number, end: number];

/** An attribution in the form that the scorer reads. */
export interface PeerQuote {
  readonly content: readonly Piece[];
  readonly cue: readonly Piece[];
  readonly source: readonly Piece[];
  /** The resolved speaker's name, where there is one. */
  readonly entity?: string;
  /** `person`, `organization` or `abstract`, as GUM says it. */
  readonly sourceKind?: string;
}

/** An extractor under comparison. */
export type Extractor = (text: string) => PeerQuote[];
