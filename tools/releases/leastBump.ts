import type {Bump} from "../../docs/releases/notesInWaiting.js";
import type {Difference, FieldDifference, TableDifference} from "./difference.js";

/** Why a release must be at least so large. */
export interface Demand {
  readonly bump: Bump;
  /** The package whose data changed; null for published numbers, which follow from all of them. */
  readonly package: string | null;
  readonly reason: string;
}

const order: readonly Bump[] = ["patch", "minor", "major"];

/** Whether `given` is as large as `asked`. */
export const suffices = (given: Bump, asked: Bump): boolean => order.indexOf(given) >= order.indexOf(asked);

/** The largest of the bumps; undefined of none. */
export const largest = (bumps: readonly Bump[]): Bump | undefined =>
  bumps.reduce<Bump | undefined>((most, bump) => (most !== undefined && suffices(most, bump) ? most : bump), undefined);

const corpus = "@onrecord/corpus";

/** What a difference demands of the next release, by the rules of `.changeset/README.md`. Before the first release nothing is demanded. */
export function demands(difference: Difference): Demand[] {
  if (difference.since === null) return [];
  const {canonicalisers, tablesAdded, tablesRemoved, tables, listsAdded, listsRemoved, lists, moved, numbersRemoved} = difference;
  const of = (bump: Bump, owner: string | null, reason: string): Demand => ({bump, package: owner, reason});
  return [
    ...(canonicalisers
      ? [of("major", corpus, `canonicaliser ${canonicalisers.before.join(", ")} became ${canonicalisers.after.join(", ")}`)]
      : []),
    ...tablesRemoved.map(({package: owner, table}) => of("major", owner, `table ${table} removed`)),
    ...tablesAdded.map(({package: owner, table}) => of("minor", owner, `table ${table} added`)),
    ...tables.flatMap(tableDemands),
    ...listsRemoved.map((list) => of("major", ownerOf(list), `closed list ${list} removed`)),
    ...listsAdded.map((list) => of("minor", ownerOf(list), `closed list ${list} added`)),
    ...lists.map(({list, added, removed}) =>
      added.length + removed.length > 0
        ? of("major", ownerOf(list), `closed list ${list}: ${codesText(added, removed)}`)
        : of("patch", ownerOf(list), `closed list ${list}: words of its meanings changed`)
    ),
    ...(moved.length > 0 ? [of("minor", null, count(moved.length, "published number") + " moved")] : []),
    ...(numbersRemoved.length > 0
      ? [of("minor", null, count(numbersRemoved.length, "published number") + " no longer published")]
      : [])
  ];
}

function tableDemands({package: owner, table, keyChanged, rowsBefore, rowsAfter, rows, fields}: TableDifference): Demand[] {
  const of = (bump: Bump, reason: string): Demand => ({bump, package: owner, reason: `${table}${reason}`});
  const grown = rows ? rows.added > 0 : rowsAfter > rowsBefore;
  const shrunk = rows ? rows.removed > 0 : rowsAfter < rowsBefore;
  return [
    ...(keyChanged ? [of("major", ": another key")] : []),
    ...(rows && rows.lostIds > 0 ? [of("major", `: ${count(rows.lostIds, "id")} gone without a tombstone`)] : []),
    ...(grown ? [of("minor", ": rows added")] : []),
    ...(shrunk ? [of("patch", ": rows removed")] : []),
    ...fields.map((field) => of(fieldBump(field), `.${fieldText(field)}`))
  ];
}

function fieldBump({what}: FieldDifference): Bump {
  switch (what) {
    case "removed":
    case "renamed":
    case "retyped":
    case "may be empty":
      return "major";
    case "added":
      return "minor";
    case "described otherwise":
    case "changed":
      return "patch";
  }
}

function fieldText(difference: FieldDifference): string {
  switch (difference.what) {
    case "renamed":
      return `${difference.was} renamed ${difference.field}`;
    case "retyped":
      return `${difference.field}: ${difference.was} became ${difference.is}`;
    case "may be empty":
      return `${difference.field} may now be empty`;
    default:
      return `${difference.field} ${difference.what}`;
  }
}

/** Lists are named by the codebook, which is the corpus's, or by the package of their table. */
const ownerOf = (list: string) => (list.startsWith("codebook: ") ? corpus : `@onrecord/${list.slice(0, list.indexOf(":"))}`);

const codesText = (added: readonly string[], removed: readonly string[]) =>
  [
    ...(added.length > 0 ? [`${added.join(", ")} added`] : []),
    ...(removed.length > 0 ? [`${removed.join(", ")} removed`] : [])
  ].join("; ");

const count = (n: number, noun: string) => `${n.toLocaleString("en-US")} ${noun}${n === 1 ? "" : "s"}`;
