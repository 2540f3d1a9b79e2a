import type {Span} from "../src/schema/types.js";
import {contains, overlaps} from "../src/text/spans.js";

const doubleMarks = /[“"]([^“”"\n]+)[”"]/gu;
const singleMarks = /(?<![\p{L}\p{N}])‘([^‘\n]+?)’(?![\p{L}\p{N}])/gu;
const straightSingleMarks = /(?<![\p{L}\p{N}])'([^'\n]+)'(?![\p{L}\p{N}])/gu;

/** The insides of all pairs of marks in the text: double, single and straight single ones; apostrophes are left alone. */
export function markedRegions(text: string): Span[] {
  const regions: Span[] = [];
  for (const marks of [doubleMarks, singleMarks, straightSingleMarks])
    for (const match of text.matchAll(marks)) {
      const start = match.index + 1;
      regions.push({start, end: start + match[0].length - 2});
    }
  return regions.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * The pieces of a content that stand in marks: a piece that fills its marks is quoted whole; otherwise the marked regions
 * inside it, without those listed as non-quotations and without marks inside marks.
 */
export function quotedPieces(text: string, content: readonly Span[], block: boolean, nonQuotations: readonly Span[]): Span[] {
  if (block) return [...content];
  const regions = markedRegions(text);
  return content.flatMap((piece) => {
    if (regions.some((region) => contains(region, piece))) return [piece];
    const inside = regions.filter((region) => contains(piece, region) && !nonQuotations.some((other) => overlaps(other, region)));
    return inside.filter((region) => !inside.some((other) => other !== region && contains(other, region)));
  });
}
