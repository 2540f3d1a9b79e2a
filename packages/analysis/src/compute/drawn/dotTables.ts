import type {ArticleRecord, Dot, DotTable, Source} from "@onrecord/corpus";
import {affiliations as affiliationList, cueClasses, groupOfAffiliation, kinds, namings} from "@onrecord/corpus/codebook";
import type {AttributionRow} from "../attribution/attributionRow.js";
import {attributionRows} from "../attribution/attributionRows.js";
import {attributionsIn} from "../attribution/attributionsIn.js";
import {bodyQuotes} from "../attribution/bodyQuotes.js";
import {crossTable} from "../attribution/crossTable.js";
import {creditOf} from "./creditOf.js";
import {labelsOf} from "./labelsOf.js";
import {titleOf} from "./titleOf.js";

/** What stands down and across, and where the records are from. */
export interface DotTableOptions {
  readonly rows: "affiliation" | "article";
  readonly columns: "cueClass" | "naming" | "kind";
  /** The version of the corpus, for the credit line. */
  readonly version: string;
}

const columnsOf = {
  cueClass: {list: cueClasses, heading: "What the reporting word does", name: "cues"},
  naming: {list: namings, heading: "How the source is named", name: "naming"},
  kind: {list: kinds, heading: "Quoted or paraphrased", name: "kinds"}
};
const affiliationLabel = /* @__PURE__ */ labelsOf(affiliationList);
const withCue = "attributions with a reporting word";
const withCueRule = "all acts and levels in the body that have a reporting word";

/**
 * Attributions by two codes, each of them a dot. By cue class, all of the body that have a reporting word; by naming and by kind,
 * the counted quotes. Rows and columns are those of `crossTable`.
 *
 * @returns counts of attributions, each with the ids behind it
 * @example
 * ```ts
 * import {dotTable} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources, version} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const table = dotTable(records, sources, {rows: "affiliation", columns: "kind", version});
 * table.n; // 82
 * table.columns.map(({label, n}) => `${label} ${n}`); // ["direct 14", "mixed 18", "indirect 50"]
 * ```
 */
export function dotTable(
  records: readonly ArticleRecord[],
  sources: readonly Source[],
  {rows: rowKey, columns: columnKey, version}: DotTableOptions
): DotTable {
  const attributions = columnKey === "cueClass" ? cueRows(records, sources) : attributionRows(records, sources);
  const {list, heading, name} = columnsOf[columnKey];
  const labelOf = labelsOf(list);
  const titles = new Map<string, string>(records.map((record) => [record.article.id, titleOf(record.article)]));
  const table = crossTable(attributions, rowKey, columnKey);
  return {
    name: `${name}-by-${rowKey}`,
    unit: columnKey === "cueClass" ? withCue : "counted quotes",
    rowHeading: rowKey === "affiliation" ? "Affiliation" : "Article",
    columnHeading: heading,
    n: table.n,
    columns: table.columns.map(({value, n}) => ({key: value, label: labelOf(value), n})),
    rows: table.rows.map(({value, n}) => ({
      key: value,
      label: rowKey === "affiliation" ? affiliationLabel(value) : (titles.get(value) ?? value),
      section: null,
      n,
      cells: table.columns.map((column) => ({
        column: column.value,
        dots: attributions.filter((row) => row[rowKey] === value && row[columnKey] === column.value).map(dotOf)
      }))
    })),
    credit: creditOf(records, version, columnKey === "cueClass" ? withCueRule : "outermost speech and writing in the body")
  };
}

/**
 * The reporting words that stand for sources of several affiliations, most frequent first, with a row per affiliation.
 *
 * @returns counts of attributions, each with the ids behind it
 * @example
 * ```ts
 * import {sharedCueTable} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources, version} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const [first] = sharedCueTable(records, sources, {version}).rows;
 * console.log(first.section?.label, first.n); // say 7
 * ```
 */
export function sharedCueTable(
  records: readonly ArticleRecord[],
  sources: readonly Source[],
  {version}: Pick<DotTableOptions, "version">
): DotTable {
  const attributions = cueRows(records, sources);
  const classLabel = labelsOf(cueClasses);
  const words = crossTable(attributions, "cueLemma", "cueClass")
    .cells.filter(({n}) => n > 0)
    .map(({row, column, n}) => {
      const own = attributions.filter(({cueLemma, cueClass}) => cueLemma === row && cueClass === column);
      return {lemma: row, cueClass: column, n, own, affiliations: crossTable(own, "affiliation", "cueClass").rows};
    })
    .filter(({affiliations}) => affiliations.length > 1)
    .sort((a, b) => b.n - a.n || (a.lemma < b.lemma ? -1 : 1));
  const n = words.reduce((sum, word) => sum + word.n, 0);
  return {
    name: "same-words",
    unit: withCue,
    rowHeading: "Word and affiliation",
    columnHeading: "Attributions",
    n: attributions.length,
    columns: [{key: "all", label: "all", n}],
    rows: words.flatMap(({lemma, cueClass, own, affiliations}) =>
      affiliations.map(({value, n}) => ({
        key: `${lemma}/${cueClass}/${value}`,
        label: affiliationLabel(value),
        section: {label: lemma, note: classLabel(cueClass)},
        n,
        cells: [{column: "all", dots: own.filter(({affiliation}) => affiliation === value).map(dotOf)}]
      }))
    ),
    credit: creditOf(records, version, withCueRule)
  };
}

/** Those of `cueTable`: of all acts and levels in the body, furniture out. */
function cueRows(records: readonly ArticleRecord[], sources: readonly Source[]): AttributionRow[] {
  return records.flatMap((record) =>
    attributionsIn(record, bodyQuotes(record), sources).flatMap(({row}) => (row.cueLemma === null ? [] : [row]))
  );
}

function dotOf({quote, label, affiliation, kind, act, cueLemma}: AttributionRow): Dot {
  return {
    quote,
    group: groupOfAffiliation[affiliation],
    text: `${label}, ${affiliationLabel(affiliation)}: ${kind} ${act}, ${cueLemma === null ? "no reporting word" : `“${cueLemma}”`}`
  };
}
