import {stanceAxis, stanceSourceTypeOf} from "@onrecord/corpus";
import type {StanceRow} from "./stanceRow.js";

/** How many judgements have each label. */
export interface LabelCounts {
  /** Judgements with this label. */
  readonly favor: number;
  /** Judgements with this label. */
  readonly against: number;
  /** Judgements with this label. */
  readonly neutral: number;
  /** Judgements with this label. */
  readonly unclear: number;
  /** All four together. */
  readonly n: number;
}

/** Fields that stance can be counted by. */
export const stanceKeys = ["article", "target", "sourceType", "place", "voice"] as const;
/** One of `stanceKeys`. */
export type StanceKey = (typeof stanceKeys)[number];

/** The counts of one group; a field that was not counted by is null. */
export type StanceCount = Readonly<Record<StanceKey, string | null>> & LabelCounts;

/**
 * How many of some judgements have each label.
 *
 * @returns counts of judgements
 * @example
 * ```ts
 * import {labelCounts, stanceRows} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * labelCounts(stanceRows(records, sources)); // {favor: 70, against: 101, neutral: 105, unclear: 2, n: 278}
 * ```
 */
export function labelCounts(rows: readonly StanceRow[]): LabelCounts {
  const of = (label: StanceRow["label"]) => rows.filter((row) => row.label === label).length;
  return {favor: of("favor"), against: of("against"), neutral: of("neutral"), unclear: of("unclear"), n: rows.length};
}

/**
 * Stance judgements counted by some of their fields, always as counts: targets and source types in the order of the codebook, others
 * in that of their characters. Groups without a judgement have no row.
 *
 * @returns counts of judgements; fields that are not asked for are null
 * @example
 * ```ts
 * import {stanceCounts, stanceRows} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const [first] = stanceCounts(stanceRows(records, sources), ["target"]);
 * console.log(first.target, first.favor, first.against, first.n); // ice 19 15 46
 * ```
 */
export function stanceCounts(rows: readonly StanceRow[], by: readonly StanceKey[]): StanceCount[] {
  const groups = new Map<string, StanceRow[]>();
  for (const row of rows) {
    const key = JSON.stringify(by.map((field) => row[field]));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()]
    .flatMap((group) => group.slice(0, 1).map((first) => ({first, group})))
    .sort((a, b) => by.reduce((order, field) => order || compare(field, a.first[field], b.first[field]), 0))
    .map(({first, group}) => {
      const value = (field: StanceKey) => (by.includes(field) ? first[field] : null);
      return {
        article: value("article"),
        target: value("target"),
        sourceType: value("sourceType"),
        place: value("place"),
        voice: value("voice"),
        ...labelCounts(group)
      };
    });
}

const orders: Partial<Record<StanceKey, readonly string[]>> = {
  target: /* @__PURE__ */ Object.keys(stanceAxis),
  sourceType: /* @__PURE__ */ ["author"].concat(/* @__PURE__ */ Array.from(new Set(Object.values(stanceSourceTypeOf)))),
  place: ["headline", "standfirst", "body"]
};

function compare(field: StanceKey, a: string, b: string): number {
  const order = orders[field];
  if (order) return order.indexOf(a) - order.indexOf(b);
  return Number(a > b) - Number(a < b);
}
