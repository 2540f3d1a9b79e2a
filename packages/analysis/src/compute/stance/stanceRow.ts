import type {Quote, StanceJudgement, StanceSourceType, StanceTargetCode, Voice} from "@onrecord/corpus";

/** One judgement: which side a unit takes on a target. Codes as in the codebook. */
export interface StanceRow {
  readonly article: string;
  /** A quote, or the author's own words in one sentence. */
  readonly unit: string;
  readonly voice: Voice;
  /** Headline and standfirst are counted apart from the body. */
  readonly place: Quote["place"];
  /** null for the author. */
  readonly source: string | null;
  readonly sourceLabel: string;
  readonly sourceType: StanceSourceType;
  readonly target: StanceTargetCode;
  readonly label: StanceJudgement["label"];
  readonly confidence: StanceJudgement["confidence"];
  /** +1: favor means more enforcement. −1: favor means limits on it. 0: no reading on that axis. */
  readonly axis: 1 | -1 | 0;
  /** Words of the unit, whatever number of targets it touches. */
  readonly words: number;
  /** The cue as far as it may be shown. */
  readonly cueWords: readonly string[];
}

/** Whose stances are counted: the author's own voice, or those who are quoted. No figure has both. */
export type StancePanel = "author" | "quoted";

/**
 * The rows of one panel. `place`: `body` unless told; `display` is headline and standfirst.
 *
 * @example
 * ```ts
 * import {stancePanel, stanceRows} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const rows = stanceRows(records, sources);
 * stancePanel(rows, "author").length; // 84
 * stancePanel(rows, "quoted").length; // 182
 * ```
 */
export function stancePanel(
  rows: readonly StanceRow[],
  panel: StancePanel,
  place: "body" | "display" | "all" = "body"
): StanceRow[] {
  return rows.filter((row) => panelOf(row) === panel && (place === "all" || (row.place === "body") === (place === "body")));
}

/** Turns away rows of both panels: a quoted source's stance never counts for the author. */
export function checkOnePanel(rows: readonly StanceRow[]): void {
  const panels = new Set(rows.map(panelOf));
  if (panels.size < 2) return;
  throw new RangeError(
    "Invalid stance rows: expected the author's or the quoted sources', received both. Take one panel with stancePanel first."
  );
}

const panelOf = ({source}: StanceRow): StancePanel => (source === null ? "author" : "quoted");
