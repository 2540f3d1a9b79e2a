import {dotTable, sharedCueTable} from "@onrecord/analysis/compute";
import {articles, recordOf, sources, version, type DotTable} from "@onrecord/corpus";

const columns = ["cueClass", "naming", "kind"] as const;
const rows = ["affiliation", "article"] as const;

/** The dots of "How they are introduced": the shared words, then each pair of codes under every choice of the page. */
export function dotTableSet(): DotTable[] {
  const records = articles.map(({id}) => recordOf(id));
  return [
    sharedCueTable(records, sources, {version}),
    ...columns.flatMap((column) => rows.map((row) => dotTable(records, sources, {rows: row, columns: column, version})))
  ];
}
