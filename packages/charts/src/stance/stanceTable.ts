import type {StanceDots} from "@onrecord/corpus";
import {creditedCsv} from "../drawing/creditedCsv.js";

/** One judgement per row, as the chart draws it: the chart's table view and its CSV download. */
export interface StanceTableRow {
  readonly panel: string;
  readonly article: string;
  readonly unit: string;
  readonly target: string;
  /** The target in a reader's words. */
  readonly targetLabel: string;
  readonly label: string;
  readonly confidence: string;
  readonly voice: string;
  /** Whether it stands in the headline or standfirst. */
  readonly display: boolean;
  /** null for the author. */
  readonly source: string | null;
  readonly sourceLabel: string;
  readonly sourceType: string;
  /** Words of the unit. */
  readonly words: number;
  /** The cue as far as it may be shown, or empty. */
  readonly cueWords: string;
  /** Whether the target's figures are provisional. */
  readonly provisional: boolean;
}

/**
 * The rows behind the chart: one per judgement, in the order drawn.
 *
 * @returns one object per row, its keys the columns of the CSV
 * @example
 * ```ts
 * import {stanceDots, stanceRows} from "@onrecord/analysis/compute";
 * import {stanceTable} from "@onrecord/charts/stance";
 * import {articles, recordOf, sources, version} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const options = {panel: "author" as const, provisional: new Set<string>(), agreement: "agreement not shown here", version};
 * const data = stanceDots(records, stanceRows(records, sources), options);
 * stanceTable(data).length; // 88
 * ```
 */
export function stanceTable(data: StanceDots): StanceTableRow[] {
  return data.articles.flatMap(({article, rows}) =>
    rows.flatMap(({label: targetLabel, provisional, dots}) =>
      dots.map(({unit, target, label, confidence, voice, display, source, sourceLabel, sourceType, words, cueWords}) => ({
        panel: data.panel,
        article,
        unit,
        target,
        targetLabel,
        label,
        confidence,
        voice,
        display,
        source,
        sourceLabel,
        sourceType,
        words,
        cueWords: cueWords.join(" … "),
        provisional
      }))
    )
  );
}

/**
 * The chart's data as CSV, RFC 4180, with a header; null is an empty field. The last column, `credit`, is the line under the chart.
 *
 * @returns text, lines ended by a line feed
 * @example
 * ```ts
 * import {stanceDots, stanceRows} from "@onrecord/analysis/compute";
 * import {stanceCsv} from "@onrecord/charts/stance";
 * import {articles, recordOf, sources, version} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const options = {panel: "author" as const, provisional: new Set<string>(), agreement: "agreement not shown here", version};
 * const data = stanceDots(records, stanceRows(records, sources), options);
 * stanceCsv(data).split(",").slice(0, 3); // ["panel", "article", "unit"]
 * ```
 */
export function stanceCsv(data: StanceDots): string {
  const columns: (keyof StanceTableRow)[] = [
    "panel",
    "article",
    "unit",
    "target",
    "targetLabel",
    "label",
    "confidence",
    "voice",
    "display",
    "source",
    "sourceLabel",
    "sourceType",
    "words",
    "cueWords",
    "provisional"
  ];
  return creditedCsv(stanceTable(data), columns, data.credit);
}
