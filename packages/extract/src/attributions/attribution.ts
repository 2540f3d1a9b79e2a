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
  /** How far the best roles beat "no attribution here", in the model's units; 0 for a rule. */
  readonly margin: number;
  /** The name of the rule that found it; null when the model did. */
  readonly rule: string | null;
}
