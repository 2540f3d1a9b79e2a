import type {FurnitureKind} from "../codes/codes.js";
import type {Span} from "../types.js";

/** Whole lines that are on many pages and in no article. */
const patterns: readonly (readonly [kind: FurnitureKind, pattern: RegExp])[] = [
  ["share-bar", /^(?:share|tweet|submit|pin|email|print|facebook|twitter|whatsapp|linkedin|reddit|this|on|[:|\s])+$/iu],
  ["comment-counter", /^(?:\d+ comments?|inline feedbacks|view all comments|leave a comment|\s)+$/iu],
  ["label", /^(?:tags?|filed under|topics?|related(?: stories| articles)?)\s*:/iu],
  ["advertisement", /^advertisement$|\bsubscribe\b|\bspecial deal\b|\bsign up for\b/iu],
  [
    "author-bio",
    /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)+ is an? (?:contributing |staff |senior |political )?(?:writer|reporter|editor|correspondent)\b/u
  ]
];

/** Longer lines are running text, whatever words they hold. */
const longest = 400;

/** What kind of furniture a paragraph looks like; null when it looks like the article. */
export function furnitureKind(text: string, {start, end}: Span): FurnitureKind | null {
  if (end - start > longest) return null;
  const line = text.slice(start, end).trim();
  if (/["“”]/u.test(line)) return null;
  return patterns.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
}
