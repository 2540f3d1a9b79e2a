import {codingNote, stanceAxis, type ArticleRecord, type StanceDot, type StanceDots, type StanceTargetCode} from "@onrecord/corpus";
import {groupOfAffiliation, stanceTargetCodes} from "@onrecord/corpus/codebook";
import {titleOf} from "../drawn/titleOf.js";
import {axisScore} from "./axisSides.js";
import {stancePanel, type StancePanel, type StanceRow} from "./stanceRow.js";

/** What stands beside the judgements on a chart. */
export interface StanceDotsOptions {
  readonly panel: StancePanel;
  /** Targets whose figures are provisional. */
  readonly provisional: ReadonlySet<string>;
  /** The note on agreement that must stand with every figure. */
  readonly agreement: string;
  /** The raw coding that the rows are from; the adjudicated one unless told. */
  readonly coding?: "first" | "second";
  /** Of the corpus that the records are from. */
  readonly version: string;
}

/**
 * Lays out one panel for its chart: per article and target one dot for each judgement, in text order, headline and standfirst marked. A target
 * without a judgement in an article has no row; an article without any has none.
 *
 * @returns the panel's dots, each with the words of its unit
 * @example
 * ```ts
 * import {stanceDots, stanceRows} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources, version} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const dots = stanceDots(records, stanceRows(records, sources), {
 *   panel: "quoted",
 *   provisional: new Set(),
 *   agreement: "agreement not shown here",
 *   version
 * });
 * dots.articles.length; // 5
 * ```
 */
export function stanceDots(
  records: readonly ArticleRecord[],
  rows: readonly StanceRow[],
  {panel, provisional, agreement, coding, version}: StanceDotsOptions
): StanceDots {
  const own = stancePanel(rows, panel, "all");
  const labelOf = new Map<string, string>(stanceTargetCodes.entries.map(({code, label}) => [code, label]));
  const order = Object.keys(stanceAxis);
  const articles = records.flatMap((record) => {
    const {article, appearances} = record;
    const groups = new Map(appearances.map(({source, affiliation}) => [source, groupOfAffiliation[affiliation]]));
    const judged = own.filter((row) => row.article === article.id);
    if (judged.length === 0) return [];
    const targets = [...new Set<StanceTargetCode>(judged.map(({target}) => target))].map((target) => ({
      target,
      label: labelOf.get(target) ?? target,
      provisional: provisional.has(target),
      dots: judged
        .filter((row) => row.target === target)
        .map((row): StanceDot => ({
          unit: row.unit,
          target,
          label: row.label,
          confidence: row.confidence,
          voice: row.voice,
          display: row.place !== "body",
          source: row.source,
          sourceLabel: row.sourceLabel,
          sourceType: row.sourceType,
          group: row.source === null ? null : (groups.get(row.source) ?? null),
          words: row.words,
          cueWords: row.cueWords
        }))
    }));
    return [
      {
        article: article.id,
        title: titleOf(article),
        rows: targets.sort((a, b) => b.dots.length - a.dots.length || order.indexOf(a.target) - order.indexOf(b.target))
      }
    ];
  });
  const body = stancePanel(rows, panel);
  const sided = body.filter(({label}) => label === "favor" || label === "against");
  const [coded] = records.flatMap(({stance}) => (stance ? [stance] : []));
  return {
    panel,
    articles,
    sides: {
      enforcement: sided.filter((row) => axisScore(row) > 0).length,
      limits: sided.filter((row) => axisScore(row) < 0).length,
      off: sided.filter((row) => axisScore(row) === 0).length,
      none: body.length - sided.length
    },
    agreement,
    credit: `Source: On the Record corpus ${version}, ${articles.length} ${articles.length === 1 ? "article" : "articles"}, ${
      coded ? codingNote({codings: coded.codings, quotes: []}) : "not coded yet"
    }${coding === undefined ? "" : `; ${coding} raw coding`}.`
  };
}
