/** Tokens from `first` (inclusive) to `last` (exclusive). */
export interface TokenRun {
  readonly first: number;
  readonly last: number;
}

/** An attribution in tokens, before its pieces are cut to the text. */
export interface Attribution {
  /** The head of the cue; -1 for a quotation that stands by itself. */
  readonly head: number;
  readonly content: readonly TokenRun[];
  readonly cue: readonly TokenRun[];
  readonly source: readonly TokenRun[];
  /** Log odds of these roles against "no attribution here", in units of 1/256; 0 for a rule. */
  readonly margin: number;
  /** The name of the rule that found it; null when the model did. */
  readonly rule: string | null;
}
