import {numberText} from "../../docs/releases/movedNumbers.js";
import type {Difference} from "./difference.js";
import {differenceRows} from "./differenceRows.js";
import {largest, type Demand} from "./leastBump.js";
import {listWords} from "./listWords.js";
import {textTable} from "./textTable.js";

/** A difference and what it demands, for a terminal. */
export function differenceText(difference: Difference, asked: readonly Demand[]): string {
  const {since, moved, numbersAdded, numbersRemoved} = difference;
  if (since === null) return firstReleaseText(difference);
  const rows = differenceRows(difference);
  const lists = listWords(difference);
  const uncorrected = difference.tables.flatMap(({rows: counts}) => counts?.uncorrected ?? []);
  const least = largest(asked.map(({bump}) => bump));
  const parts = [
    ...(rows.length > 0
      ? [
          textTable(
            ["table", "rows now", "added", "removed", "changed", "fields"],
            rows.map((row) => [row.table, row.rows, row.added, row.removed, row.changed, row.fields]),
            [1, 2, 3, 4]
          )
        ]
      : []),
    ...(lists.length > 0 ? [lists.join("\n")] : []),
    ...(uncorrected.length > 0 ? [`Changed, and named by no correction: ${uncorrected.join(", ")}`] : []),
    ...(moved.length > 0
      ? [
          `Numbers that moved\n${textTable(
            ["number", "before", "after"],
            moved.map(({id, before, after}) => [id, numberText(before), numberText(after)]),
            [1, 2]
          )}`
        ]
      : []),
    ...(numbersAdded.length > 0 ? [`New numbers: ${numbersAdded.join(", ")}`] : []),
    ...(numbersRemoved.length > 0 ? [`No longer published: ${numbersRemoved.join(", ")}`] : []),
    least === undefined
      ? "The data demand no release."
      : `Least bump: ${least}\n${textTable(
          ["bump", "package", "because"],
          asked.map(({bump, package: owner, reason}) => [bump, owner ?? "any", reason])
        )}`,
    ...(asked.some(({reason}) => /described otherwise|words of its meanings/u.test(reason))
      ? ["A description changed. If what it describes changed too, the bump is major: only a reader can tell."]
      : [])
  ];
  return [`Since ${since}`, ...parts].join("\n\n");
}

function firstReleaseText({tablesAdded, listsAdded, numbersAdded}: Difference): string {
  const rows = tablesAdded.map(({package: owner, table, rows: n}) => [owner, table, n.toLocaleString("en-US")]);
  return [
    "No release yet: all is new.",
    textTable(["package", "table", "rows"], rows, [2]),
    `${String(listsAdded.length)} closed lists, ${String(numbersAdded.length)} published numbers.`
  ].join("\n\n");
}
