import type {Span} from "../types.js";
import type {FormQuote, MarkedRegion} from "./formQuote.js";
import {isSpeakerLabel} from "./speakerLabel.js";

interface Labelled {
  readonly paragraph: number;
  readonly label: Span;
  readonly content: Span;
  readonly name: string;
}

/** As much of a paragraph as a label may take, in UTF-16 code units. */
const longestLabel = 140;

const labelled = /^\s*((?:\p{Lu}[^\s:]*|\(\()(?:[ \u{A0}][^\s:]+){0,6}):[ \u{A0}]+(?=\S)/u;

/**
 * Turns of a transcript, `NAME: words`, to the next label. It takes two speakers who take turns, or one label three times: a single
 * "Update: …" is no script. Turns in quotation marks are left to the other forms.
 */
export function findScript(text: string, paragraphs: readonly Span[], within: readonly (readonly MarkedRegion[])[]): FormQuote[] {
  const turns: Labelled[] = [];
  paragraphs.forEach(({start, end}, paragraph) => {
    const line = text.slice(start, Math.min(end, start + longestLabel));
    if (!line.includes(":")) return;
    const match = labelled.exec(line);
    const name = match?.[1];
    if (!match || name === undefined) return;
    const from = start + match[0].indexOf(name);
    const label = {start: from, end: from + name.length};
    const content = {start: start + match[0].length, end};
    if ((within[paragraph] as readonly MarkedRegion[]).some((region) => region.start === content.start)) return;
    if (isSpeakerLabel(text, label, 5)) turns.push({paragraph, label, content, name: name.toUpperCase()});
  });
  if (!isScript(turns, paragraphs.length)) return [];
  return turns.map(({label, content, paragraph}, index) => {
    const next = turns[index + 1]?.paragraph ?? paragraph + 1;
    const pieces = [content, ...paragraphs.slice(paragraph + 1, next).map(({start, end}) => ({start, end}))];
    return {form: "script", content: pieces, quoted: [], source: label};
  });
}

/** Labels on a third of the paragraphs between the first and the last, by two who alternate or by one again and again. */
function isScript(turns: readonly Labelled[], paragraphs: number): boolean {
  const [first] = turns;
  const last = turns.at(-1);
  if (!first || !last || turns.length < 2 || paragraphs < 2) return false;
  const counts = new Map<string, number>();
  for (const {name} of turns) counts.set(name, (counts.get(name) ?? 0) + 1);
  const repeated =
    [...counts.values()].some((count) => count >= 3) || [...counts.values()].filter((count) => count >= 2).length >= 2;
  const shouted =
    counts.size >= 2 &&
    turns.every(({name}, index) => name !== turns[index - 1]?.name) &&
    turns.length >= 3 &&
    [...counts.values()].some((count) => count >= 2);
  return (repeated || shouted) && turns.length * 3 >= last.paragraph - first.paragraph + 1;
}
