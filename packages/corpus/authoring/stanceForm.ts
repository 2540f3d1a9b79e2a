import type {ArticleRecord, Source, Span} from "../src/schema/types.js";
import {stanceUnits} from "../src/stance/stanceUnits.js";
import {overlaps} from "../src/text/spans.js";
import {authorInDrafts} from "./stanceDraft.js";

/** One unit as a coder reads it. Holds words of the text: never committed. */
export interface UnitToLabel {
  readonly unit: string;
  readonly voice: string;
  readonly source: string;
  readonly sourceLabel: string;
  readonly place: string;
  /** The unit's own words; `[…]` where words of others are cut out. */
  readonly words: string;
  /** The words that report it; empty for the author. */
  readonly reportedWith: string;
  /** The sentence or sentences it stands in, whole. */
  readonly inSentences: string;
  /** The two sentences before. */
  readonly before: string;
  readonly paragraph: number;
}

/** The units of one article with their words, in text order: what a coder of stance labels. */
export function stanceForm(record: ArticleRecord, sources: readonly Source[], text: string): UnitToLabel[] {
  const words = ({start, end}: Span) => text.slice(start, end).replace(/\s+/gu, " ").trim();
  return stanceUnits(record).map(({id, voice, source, place, pieces, reporting, context}) => {
    const own = context.filter((sentence) => pieces.some((piece) => overlaps(piece, sentence)));
    const before = context.filter((sentence) => sentence.end <= Math.min(...own.map(({start}) => start)));
    return {
      unit: id,
      voice,
      source: source ?? authorInDrafts,
      sourceLabel: source === null ? "the author" : (sources.find((entry) => entry.id === source)?.label ?? source),
      place,
      words: pieces.map(words).join(" […] "),
      reportedWith: reporting.map(words).join(" […] "),
      inSentences: own.map(words).join(" "),
      before: before.map(words).join(" "),
      paragraph: record.article.paragraphs.findIndex((paragraph) => pieces.some((piece) => overlaps(paragraph, piece))) + 1
    };
  });
}
