import type {Extractor} from "./peerQuote.js";

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
