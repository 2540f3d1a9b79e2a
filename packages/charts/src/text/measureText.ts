import {widths} from "./widths.js";

/** Typefaces the charts are set in: Libre Franklin (regular and semi-bold), Newsreader (semi-bold). */
export type Face = keyof typeof widths;

const missing = 620;

/**
 * How wide a line of text is, in pixels, from the typeface's own advance widths; kerning is left out. Characters outside the
 * table count as 0.62 em.
 *
 * @param size - font size in pixels
 */
export function measureText(text: string, face: Face, size: number): number {
  const table: Readonly<Record<string, number>> = widths[face];
  let sum = 0;
  for (const character of text) sum += table[character] ?? missing;
  return (sum / 1000) * size;
}

/** The longest beginning of `text` that fits `width`, cut at a word, with an ellipsis when something was cut. */
export function fitText(text: string, face: Face, size: number, width: number): string {
  if (measureText(text, face, size) <= width) return text;
  const words = text.split(" ");
  while (words.length > 1) {
    words.pop();
    const cut = `${words.join(" ")}…`;
    if (measureText(cut, face, size) <= width) return cut;
  }
  return `${words[0] ?? ""}…`;
}

/** A fallback typeface may be wider than ours: lines are broken this much early. */
const margin = 0.95;

/** Breaks text into lines no wider than `width` where its words allow; a word that is wider stands alone. */
export function wrapText(text: string, face: Face, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u).filter((word) => word !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measureText(longer, face, size) > width * margin) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== "") lines.push(line);
  return lines;
}

/**
 * As `wrapText`, with no more than `most` lines, and no line wider than `width`: the last ends in an ellipsis where something was cut.
 *
 * @param face - the typeface, by which text is measured
 * @param size - of the type, in pixels
 * @param width - of the lines, in pixels
 * @param most - lines at most
 * @example
 * ```ts
 * import {fitLines} from "@onrecord/charts";
 *
 * fitLines("Nobody pays them, and nobody ever will", "sans", 14, 120, 2); // ["Nobody pays", "them, and…"]
 * ```
 */
export function fitLines(text: string, face: Face, size: number, width: number, most: number): string[] {
  const lines = wrapText(text, face, size, width);
  const shown = lines.length <= most ? lines : [...lines.slice(0, most - 1), lines.slice(most - 1).join(" ")];
  return shown.map((line) => fitText(line, face, size, width));
}
