import {type furnitureKinds} from "../src/codes/index.js";
import type {Span} from "../src/schema/types.js";

type FurnitureKind = (typeof furnitureKinds.codes)[number];

/** Whole lines that are on many pages and in no article. Proposals: a coder decides. */
const patterns: readonly (readonly [kind: FurnitureKind, pattern: RegExp])[] = [
  ["share-bar", /^(?:share|tweet|submit|pin|email|print|facebook|twitter|whatsapp|this|:|\s)+$/iu],
  ["comment-counter", /^(?:\d+ comments?|inline feedbacks|view all comments|leave a comment|\s)+$/iu],
  ["label", /^(?:tags?|filed under|topics?)\s*:/iu],
  ["advertisement", /\bsubscribe\b|\bspecial deal\b|\bsign up for\b/iu],
  [
    "author-bio",
    /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)+ is an? (?:contributing |staff |senior )?(?:writer|reporter|editor|correspondent)/u
  ]
];

/** What kind of furniture a paragraph looks like; undefined when it looks like the article. */
export function guessFurniture(text: string, paragraph: Span): FurnitureKind | undefined {
  const line = text.slice(paragraph.start, paragraph.end).trim();
  return patterns.find(([, pattern]) => pattern.test(line))?.[0];
}
