import {movedNumbers} from "../../docs/releases/movedNumbers.js";
import {compareVersions, type RecordedTable, type ReleaseRecord} from "../../docs/releases/releaseRecord.js";
import type {BuiltData, BuiltTable} from "./builtData.js";
import {compareFields} from "./compareFields.js";
import {compareRows, type ComparedRows} from "./compareRows.js";
import tableFacts from "./data/tables.json" with {type: "json"};
import type {Described} from "./describeBuild.js";
import type {Difference, ListDifference, TableDifference} from "./difference.js";
import {keyText, rowMarks, type TableMarks} from "./rowMarks.js";

/** A release to compare with. */
export interface Compared {
  readonly record: ReleaseRecord;
  /** The marks of its tables, in its order; undefined for releases before the last, of which none are kept. */
  readonly marks: readonly TableMarks[] | undefined;
}

const nothing: Omit<ReleaseRecord, "version" | "date"> = {canonicalisers: [], tables: [], lists: {}, numbers: {}};
/** Its records carry their corrections; tables made by an importer are corrected where they are made. */
const correctedPackage = "@onrecord/corpus";
const lastingIds: Readonly<Record<string, readonly string[]>> = tableFacts.lastingIds;

/** How a build differs from a release; from nothing at all before the first. */
export function compareReleases(before: Compared | undefined, built: BuiltData, {record: after}: Described): Difference {
  const record = before?.record ?? nothing;
  const find = (tables: readonly RecordedTable[], {package: owner, name}: RecordedTable) =>
    tables.find((table) => table.package === owner && table.name === name);
  const named = ({package: owner, name, rows}: RecordedTable) => ({package: owner, table: name, rows});
  const canonicalisersMoved =
    before !== undefined && JSON.stringify(record.canonicalisers) !== JSON.stringify(after.canonicalisers);
  return {
    since: before?.record.version ?? null,
    canonicalisers: canonicalisersMoved ? {before: record.canonicalisers, after: after.canonicalisers} : undefined,
    tablesAdded: after.tables.filter((table) => !find(record.tables, table)).map(named),
    tablesRemoved: record.tables.filter((table) => !find(after.tables, table)).map(named),
    tables: after.tables.flatMap((table, i) => {
      const was = find(record.tables, table);
      const rows = built.tables[i];
      if (!was || !rows) return [];
      const marks = before?.marks?.[record.tables.indexOf(was)];
      const difference = compareTables(was, table, marks, rows, since(built, before?.record.version));
      return difference ? [difference] : [];
    }),
    listsAdded: Object.keys(after.lists).filter((list) => !(list in record.lists)),
    listsRemoved: Object.keys(record.lists).filter((list) => !(list in after.lists)),
    lists: compareLists(record.lists, after.lists),
    moved: movedNumbers(record.numbers, after.numbers),
    numbersAdded: Object.keys(after.numbers).filter((id) => !(id in record.numbers)),
    numbersRemoved: Object.keys(record.numbers).filter((id) => !(id in after.numbers))
  };
}

/** What the records say of their own changes. */
interface Since {
  readonly withdrawn: readonly string[];
  /** Records that a correction names which is not older than the release. */
  readonly corrected: readonly string[];
}

const since = ({withdrawn, corrections}: BuiltData, version = "0.0.0"): Since => ({
  withdrawn,
  corrected: corrections.filter((correction) => compareVersions(correction.version, version) > 0).map(({record}) => record)
});

function uncorrectedIds({key, rows}: BuiltTable, {hasChanged}: ComparedRows, corrected: readonly string[]): string[] {
  return rows.flatMap((row) => {
    const values = key.map((column) => row[column]);
    const id = values.map(String).join("/");
    const named = corrected.some((record) => record === id || record.startsWith(`${id}/`));
    return hasChanged(keyText(values)) && !named ? [id] : [];
  });
}

function compareTables(
  was: RecordedTable,
  is: RecordedTable,
  marksBefore: TableMarks | undefined,
  built: BuiltTable,
  {withdrawn, corrected}: Since
): TableDifference | undefined {
  const {differences, nameBefore} = compareFields(was.fields, is.fields);
  const keyChanged = JSON.stringify(was.key) !== JSON.stringify(is.key.map((column) => nameBefore(column) ?? column));
  // With another key no row can be followed.
  const compared =
    marksBefore && !keyChanged ? compareRows(marksBefore, rowMarks(built, marksBefore.grouped), nameBefore) : undefined;
  const oldCells = new Map(was.fields.map(({name, cells}) => [name, cells]));
  const differ = is.fields.filter(({name, cells}) => {
    const old = oldCells.get(nameBefore(name) ?? "");
    return old !== undefined && old !== cells && !is.key.includes(name);
  });
  const steady = compared ? compared.added + compared.removed === 0 : was.rows === is.rows;
  const changed = differ.flatMap(({name}) => {
    const rows = compared?.byField.get(name);
    // The cells as a whole differ for sure; a byte a cell can miss it.
    if (rows === undefined && !steady) return [];
    return [{what: "changed", field: name, rows: compared ? (rows ?? 1) : undefined} as const];
  });
  const fields = [...differences, ...changed];
  const same = fields.length === 0 && !keyChanged && was.rows === is.rows && (compared ? steady : true);
  if (same && (compared !== undefined || differ.length === 0)) return undefined;
  const lasting = lastingIds[is.package]?.includes(is.name) ?? false;
  return {
    package: is.package,
    table: is.name,
    rowsBefore: was.rows,
    rowsAfter: is.rows,
    keyChanged,
    rows: compared && {
      added: compared.added,
      removed: compared.removed,
      lostIds: lasting ? Math.max(0, compared.removed - compared.removedAmong(withdrawn)) : 0,
      uncorrected: lasting && is.package === correctedPackage ? uncorrectedIds(built, compared, corrected) : [],
      changed: Math.max(compared.changed, steady && changed.length > 0 ? 1 : 0),
      untold: compared.untold,
      atLeast: compared.atLeast
    },
    fields
  };
}

function compareLists(before: ReleaseRecord["lists"], after: ReleaseRecord["lists"]): ListDifference[] {
  return Object.entries(after).flatMap(([list, codes]) => {
    const was = before[list];
    if (!was) return [];
    const difference = {
      list,
      added: Object.keys(codes).filter((code) => !(code in was)),
      removed: Object.keys(was).filter((code) => !(code in codes)),
      describedOtherwise: Object.keys(codes).filter((code) => code in was && was[code] !== codes[code])
    };
    const same = difference.added.length + difference.removed.length + difference.describedOtherwise.length === 0;
    return same ? [] : [difference];
  });
}
