import {blockOpening} from "../../docs/releases/changeBlock.js";
import {numberText} from "../../docs/releases/movedNumbers.js";
import type {Difference} from "./difference.js";
import {differenceRows} from "./differenceRows.js";
import {listWords} from "./listWords.js";
import {markdownTable} from "./markdownTable.js";

/** What a release note says of the data, as Markdown: tables, closed lists, numbers that moved. Empty where nothing differs. */
export function noteBlock(difference: Difference): string {
  if (difference.since === null) return "";
  const rows = differenceRows(difference);
  const lists = listWords(difference);
  const {moved, numbersAdded, numbersRemoved} = difference;
  const parts = [
    ...(rows.length > 0
      ? [
          markdownTable(
            ["table", "rows now", "added", "removed", "changed", "fields"],
            rows.map((row) => [row.table, row.rows, row.added, row.removed, row.changed, row.fields])
          )
        ]
      : []),
    ...(lists.length > 0 ? [lists.map((line) => `- ${line}`).join("\n")] : []),
    ...(moved.length > 0
      ? [
          "**Numbers that moved**",
          markdownTable(
            ["number", "before", "after"],
            moved.map(({id, before, after}) => [id, numberText(before), numberText(after)])
          )
        ]
      : []),
    ...(numbersAdded.length > 0 ? [`New numbers: ${numbersAdded.join(", ")}.`] : []),
    ...(numbersRemoved.length > 0 ? [`No longer published: ${numbersRemoved.join(", ")}.`] : [])
  ];
  return parts.length === 0 ? "" : [blockOpening(difference.since), ...parts].join("\n\n");
}
