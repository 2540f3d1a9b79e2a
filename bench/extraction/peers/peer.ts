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

/** The peers, in the order of the table, with the packages that each needs on disk. */
export const peers = {
  ours: ["@onrecord/extract"],
  "regular expression": [],
  "quote-parser": ["quote-parser"],
  compromise: ["compromise"],
  "wink-nlp + rules": ["wink-nlp", "wink-eng-lite-web-model"]
} as const satisfies Record<string, readonly string[]>;
export type PeerName = keyof typeof peers;
export const peerNames = Object.keys(peers) as PeerName[];

/** Loads one peer and nothing of the others. */
export async function loadPeer(name: PeerName): Promise<Extractor> {
  switch (name) {
    case "ours":
      return (await import("./ours.js")).extractor;
    case "regular expression":
      return (await import("./regularExpression.js")).extractor;
    case "quote-parser":
      return (await import("./quoteParser.js")).extractor;
    case "compromise":
      return (await import("./compromise.js")).extractor;
    case "wink-nlp + rules":
      return (await import("./winkRules.js")).extractor;
  }
}
