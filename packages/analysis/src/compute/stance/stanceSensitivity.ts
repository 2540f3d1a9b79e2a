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
  readonly value: number | undefined;
}

/**
 * A figure as adjudicated, under each raw coding, and as adjudicated without each article in turn: how far it hangs on who coded, and
 * on one article.
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
