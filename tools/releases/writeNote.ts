import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {blockOf, withoutBlock} from "../../docs/releases/changeBlock.js";
import type {Waiting} from "../../docs/releases/notesInWaiting.js";
import type {Difference} from "./difference.js";
import {largest, type Demand} from "./leastBump.js";
import {noteBlock} from "./noteBlock.js";

/**
 * Writes what the data changed into the note that has such a table, or into a new one, with the least bump for each package whose
 * data changed. Returns the note's file, relative to the root; undefined where nothing differs.
 */
export function writeNote(root: string, difference: Difference, asked: readonly Demand[], {notes}: Waiting): string | undefined {
  const block = noteBlock(difference);
  if (block === "") return undefined;
  const held = notes.find(({text}) => blockOf(text) !== undefined);
  const file = join(".changeset", `${held?.id ?? `data-since-${String(difference.since)}`.replaceAll(".", "-")}.md`);
  const path = join(root, file);
  const before = held ? withoutBlock(readFileSync(path, "utf8")) : `${frontMatter(asked)}\n\nThe data changed.`;
  writeFileSync(path, `${before}\n\n${block}\n`);
  return file;
}

/** Numbers move with the packages whose data changed; where no data did, with the statistics. */
function frontMatter(asked: readonly Demand[]): string {
  const changed = new Set(asked.flatMap(({package: owner}) => (owner === null ? [] : [owner])));
  const owners = changed.size > 0 ? [...changed].sort() : ["@onrecord/analysis"];
  const lines = owners.map((owner) => {
    const own = asked.filter(({package: name}) => name === null || name === owner).map(({bump}) => bump);
    return `"${owner}": ${largest(own) ?? "patch"}`;
  });
  return ["---", ...lines, "---"].join("\n");
}
