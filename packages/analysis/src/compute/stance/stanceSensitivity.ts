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
 * A figure under every coding, and under the adjudicated one without each article in turn: how far it hangs on who coded, and on one
 * article.
 *
 * @param variants - the adjudicated rows first, then those of each raw coding
 */
export function stanceSensitivity(
  variants: readonly StanceVariant[],
  statistic: (rows: readonly StanceRow[]) => number | undefined
): SensitivityValue[] {
  const [adjudicated] = variants;
  const articles = [...new Set(adjudicated?.rows.map(({article}) => article))].sort();
  const left = articles.map((article) => ({
    name: `without ${article}`,
    rows: (adjudicated?.rows ?? []).filter((row) => row.article !== article)
  }));
  return [...variants, ...left].map(({name, rows}) => ({variant: name, n: rows.length, value: statistic(rows)}));
}
