import {type ArticleRecord, type PanelCell, type PanelMark, type PanelRow, type QuotePanels, type Source} from "@onrecord/corpus";
import {affiliations, groupOfAffiliation} from "@onrecord/corpus/codebook";
import type {Attribution} from "../attribution/attributionsIn.js";
import {countedIn} from "../attribution/countedIn.js";
import {countUnits, type CountUnit} from "../attribution/countUnit.js";
import {unionLength, type Words} from "../wordUnion.js";
import {creditOf} from "./creditOf.js";
import {labelsOf} from "./labelsOf.js";
import {titleOf} from "./titleOf.js";

/** What the panels count, and where the records are from. */
export interface QuotePanelsOptions {
  readonly unit: CountUnit;
  /** Speech and writing at this level (DESIGN §3). */
  readonly level: "outermost" | "innermost";
  /** The version of the corpus, for the credit line. */
  readonly version: string;
}

/**
 * For whom the sources speak, article beside article: every counted quote as a mark of its affiliation's bar. The bars have the
 * counts of `shareOf` by affiliation. An enumeration: no interval. Without records, no rows.
 *
 * @returns counts in the unit asked for
 * @example
 * ```ts
 * import {quotePanels} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources, version} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const panels = quotePanels(records, sources, {unit: "quotes", level: "outermost", version});
 * console.log(panels.official, panels.count); // 35 82
 * ```
 */
export function quotePanels(
  records: readonly ArticleRecord[],
  sources: readonly Source[],
  {unit, level, version}: QuotePanelsOptions
): QuotePanels {
  const labelOf = labelsOf(affiliations);
  const counted = countedIn(records, sources, {level, acts: "reported"});
  const officialIn = counted.map((attributions) => attributions.filter(({row}) => row.official));
  const occurring = [...new Set(counted.flat().map(({row}) => row.affiliation))];
  return {
    unit,
    level,
    official: countUnits(unit, officialIn),
    count: countUnits(unit, counted),
    articles: records.map((record, i) => ({
      article: record.article.id,
      title: titleOf(record.article),
      official: countUnits(unit, officialIn.slice(i, i + 1)),
      count: countUnits(unit, counted.slice(i, i + 1))
    })),
    rows: occurring.map((affiliation): PanelRow => {
      const own = counted.map((attributions) => attributions.filter(({row}) => row.affiliation === affiliation));
      return {
        affiliation,
        label: labelOf(affiliation),
        group: groupOfAffiliation[affiliation],
        official: own.flat().some(({row}) => row.official),
        count: countUnits(unit, own),
        words: countUnits("words", own),
        cells: own.map((attributions, i) => cellOf(records[i]?.article.id ?? "", attributions, unit))
      };
    }),
    credit: creditOf(records, version, `${level} speech and writing in the body, ${unit}`)
  };
}

function cellOf(article: string, attributions: readonly Attribution[], unit: CountUnit): PanelCell {
  const marks = marksOf(attributions, unit);
  return {article, count: marks.reduce((sum, {size}) => sum + size, 0), marks};
}

function marksOf(attributions: readonly Attribution[], unit: CountUnit): PanelMark[] {
  const mark = ({row: {quote, source, label}}: Attribution, size: number): PanelMark => ({quote, source, label, size});
  switch (unit) {
    case "quotes":
      return attributions.map((attribution) => mark(attribution, 1));
    case "sources": {
      const first = new Map(attributions.toReversed().map((attribution) => [attribution.row.source, attribution]));
      return attributions
        .filter((attribution) => first.get(attribution.row.source) === attribution)
        .map((attribution) => mark(attribution, 1));
    }
    case "words": {
      const before: Words[] = [];
      return attributions.map((attribution) => {
        const known = unionLength(before);
        before.push(...attribution.content);
        return mark(attribution, unionLength(before) - known);
      });
    }
  }
}
