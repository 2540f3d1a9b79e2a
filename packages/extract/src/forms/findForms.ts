import {isSpace} from "../text/characters.js";
import type {Span} from "../types.js";
import type {Form, FormQuote, MarkedRegion} from "./formQuote.js";
import {findScript} from "./findScript.js";
import {isSpeakerLabel} from "./speakerLabel.js";

/**
 * Attributions whose speaker is named by the layout, as in press releases and transcripts: `"…" - Name`, `Name: "…"`, `From Name:` and a
 * quotation, a name as a heading, `NAME: …`. In text order; paragraphs are read once.
 */
export function findForms(text: string, paragraphs: readonly Span[], regions: readonly MarkedRegion[]): FormQuote[] {
  const within = regionsByParagraph(paragraphs, regions);
  const found: FormQuote[] = [];
  paragraphs.forEach((paragraph, index) => {
    const mine = within[index] as MarkedRegion[];
    const dashed = nameAfterDash(text, paragraph, mine, within[index - 1] ?? [], paragraphs[index - 1]);
    if (dashed) found.push(dashed);
    const [first] = mine;
    if (first) {
      const before = nameBeforeColon(text, paragraph, first, mine);
      if (before) found.push(before);
    }
    const heading = headingOver(text, paragraphs, within, index);
    if (heading) found.push(heading);
  });
  found.push(...findScript(text, paragraphs, within));
  return found.sort((a, b) => startOf(a) - startOf(b));
}

function regionsByParagraph(paragraphs: readonly Span[], regions: readonly MarkedRegion[]): MarkedRegion[][] {
  const within: MarkedRegion[][] = paragraphs.map(() => []);
  let at = 0;
  for (const region of regions) {
    if (region.depth > 0) continue;
    while (at < paragraphs.length && (paragraphs[at] as Span).end <= region.start) at += 1;
    (within[at] as MarkedRegion[]).push(region);
  }
  return within;
}

const startOf = ({content}: FormQuote) => (content[0] as Span).start;
const leading = (line: string) => line.length - line.replace(/^[\s•*-]+/u, "").length;
const inner = ({innerStart, innerEnd}: MarkedRegion): Span => ({start: innerStart, end: innerEnd});

function quoteOf(form: Form, pieces: readonly MarkedRegion[], source: Span): FormQuote {
  const content = pieces.map(inner);
  return {form, content, quoted: content, source};
}

/** `"…" - Name, title` in one paragraph, or a paragraph `- Name` under a quotation. */
function nameAfterDash(
  text: string,
  {start, end}: Span,
  mine: readonly MarkedRegion[],
  above: readonly MarkedRegion[],
  paragraphAbove: Span | undefined
): FormQuote | undefined {
  const last = mine.at(-1);
  const from = last ? last.end : start;
  let mark = from;
  while (mark < end && isSpace(text, mark)) mark += 1;
  if (!"-–—―".includes(text.charAt(mark))) return undefined;
  const dash = /^\s*(?:-{1,2}|[–—―])\s*/u.exec(text.slice(from, Math.min(end, from + 8)));
  if (!dash) return undefined;
  const source = withoutStop(text, trimmed(text, {start: from + dash[0].length, end}));
  if (!isSpeakerLabel(text, source, 8)) return undefined;
  if (last) return startsWithMark(text, start, mine[0]) ? quoteOf("quotation-dash-name", mine, source) : undefined;
  const ends = above.at(-1);
  if (!paragraphAbove || !ends || text.slice(ends.end, paragraphAbove.end).trim() !== "") return undefined;
  return startsWithMark(text, paragraphAbove.start, above[0]) ? quoteOf("quotation-dash-name", above, source) : undefined;
}

function startsWithMark(text: string, start: number, region: MarkedRegion | undefined): boolean {
  return (
    region !== undefined && /^[\s•*-]*$/u.test(text.slice(start, Math.min(region.start, start + 40))) && region.start - start < 40
  );
}

/** `Name: "…"`, when the quotation is all that follows. */
function nameBeforeColon(
  text: string,
  {start, end}: Span,
  first: MarkedRegion,
  mine: readonly MarkedRegion[]
): FormQuote | undefined {
  const colon = start + text.slice(start, first.start).trimEnd().length - 1;
  if (colon <= start || text[colon] !== ":" || colon - start > 120) return undefined;
  const bullet = leading(text.slice(start, colon));
  const from = /^From\s+/u.exec(text.slice(start + bullet, colon));
  const source = {start: start + bullet + (from?.[0].length ?? 0), end: colon};
  const rest = text.slice((mine.at(-1) as MarkedRegion).end, end);
  if (!/^[\s.,;)]*$/u.test(rest.slice(0, 200)) || rest.length > 200 || !isSpeakerLabel(text, source, 8)) return undefined;
  return quoteOf(from ? "from-name-colon" : "name-colon-quotation", mine, source);
}

/** A paragraph `From Name:`, `Name:` or only a name, and under it paragraphs that are wholly quoted. */
function headingOver(
  text: string,
  paragraphs: readonly Span[],
  within: readonly (readonly MarkedRegion[])[],
  index: number
): FormQuote | undefined {
  const {start, end} = paragraphs[index] as Span;
  if (end - start > 160 || (within[index] as readonly MarkedRegion[]).length > 0) return undefined;
  // Most lines stand over no quotation: they need no closer look.
  const under = paragraphs[index + 1];
  if (!under || !isWhollyQuoted(text, under, within[index + 1] as readonly MarkedRegion[])) return undefined;
  const line = text.slice(start, end).trimEnd();
  const from = /^\s*(?:Statement\s+)?(?:From|from|by|By)\s+/u.exec(line);
  const colon = line.endsWith(":");
  const source = trimmed(text, {start: start + (from?.[0].length ?? 0), end: start + line.length - (colon ? 1 : 0)});
  if (!isSpeakerLabel(text, source, from || colon ? 10 : 5) || (!colon && index === 0)) return undefined;
  const pieces: MarkedRegion[] = [];
  for (
    let below = index + 1;
    below < paragraphs.length && isWhollyQuoted(text, paragraphs[below] as Span, within[below] as readonly MarkedRegion[]);
    below++
  ) {
    pieces.push(...(within[below] as readonly MarkedRegion[]));
    // Without a colon, one quotation belongs to the name above it; the next may be another's.
    if (!colon) break;
    if (/[”"]\s*$/u.test(text.slice((paragraphs[below] as Span).start, (paragraphs[below] as Span).end))) break;
  }
  if (pieces.length === 0) return undefined;
  return quoteOf(from && colon ? "from-name-colon" : "name-heading", pieces, source);
}

function isWhollyQuoted(text: string, {start, end}: Span, mine: readonly MarkedRegion[]): boolean {
  const [first] = mine;
  const last = mine.at(-1);
  return (
    mine.length === 1 &&
    first !== undefined &&
    last !== undefined &&
    text.slice(start, first.start).trim() === "" &&
    text.slice(last.end, end).trim() === ""
  );
}

/** Without a full stop at the end that is no initial's or suffix's. */
function withoutStop(text: string, {start, end}: Span): Span {
  const ends = text.slice(Math.max(start, end - 3), end);
  return {start, end: ends.endsWith(".") && !/(?:^|\P{L})\p{Lu}\.$|[JS]r\.$/u.test(ends) ? end - 1 : end};
}

/** Without white space at the ends. */
function trimmed(text: string, {start, end}: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from += 1;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  return {start: from, end: to};
}
