import type {StanceRow} from "./stanceRow.js";

/** One way of reading the same articles. */
export interface StanceVariant {
  readonly name: string;
  readonly rows: readonly StanceRow[];
}

/** A statistic of one variant. */
export interface SensitivityValue {
  readonly variant: string;
  /** Judgements it is of. */
  readonly n: number;
  /** The figure, in the statistic's own unit; undefined where it has no answer. */
  readonly value: number | undefined;
}

/**
 * A figure as adjudicated, under each raw coding, and as adjudicated without each article in turn: how far it hangs on who coded, and
 * on one article.
 *
 * @returns values in the statistic's own unit; `n` counts judgements
 * @missing `value` is `undefined` where the statistic has no answer
 * @example
 * ```ts
 * import {netOf, stanceRows, stanceSensitivity} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const values = stanceSensitivity(stanceRows(records, sources), [], netOf);
 * values.length; // 6
 * values[0].value; // -0.1115
 * ```
 */
export function stanceSensitivity(
  adjudicated: readonly StanceRow[],
  raw: readonly StanceVariant[],
  statistic: (rows: readonly StanceRow[]) => number | undefined
): SensitivityValue[] {
  const articles = [...new Set(adjudicated.map(({article}) => article))].sort();
  const left = articles.map((article) => ({
    name: `without ${article}`,
    rows: adjudicated.filter((row) => row.article !== article)
  }));
  return [{name: "adjudicated", rows: adjudicated}, ...raw, ...left].map(({name, rows}) => ({
    variant: name,
    n: rows.length,
    value: statistic(rows)
  }));
}
