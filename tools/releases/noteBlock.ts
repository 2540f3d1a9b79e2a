import {numberText} from "../../docs/releases/movedNumbers.js";
import type {Difference} from "./difference.js";
import {differenceRows} from "./differenceRows.js";
import {listWords} from "./listWords.js";
import {markdownTable} from "./markdownTable.js";

const opening = /^\*\*What the data changed since \d+\.\d+\.\d+\*\*$/mu;

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
  return parts.length === 0 ? "" : [`**What the data changed since ${difference.since}**`, ...parts].join("\n\n");
}

/** A note's text without the block that a command wrote into it: the block reaches to the end. */
export function withoutBlock(text: string): string {
  const at = text.search(opening);
  return (at < 0 ? text : text.slice(0, at)).trimEnd();
}

/** The block that a command wrote into a note; undefined where there is none. */
export function blockOf(text: string): string | undefined {
  const at = text.search(opening);
  return at < 0 ? undefined : text.slice(at).trimEnd();
}
