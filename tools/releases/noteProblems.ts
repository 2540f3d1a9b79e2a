import {blockOf} from "../../docs/releases/changeBlock.js";
import type {Waiting} from "../../docs/releases/notesInWaiting.js";
import {fourParts} from "../launch/fourParts.mjs";
import type {Difference} from "./difference.js";
import {largest, suffices, type Demand} from "./leastBump.js";
import {noteBlock} from "./noteBlock.js";

/**
 * Where the release notes in waiting fall short of what changed: no note for a package whose data changed, a bump smaller than the
 * difference demands, a table of moved numbers that is missing or of another day; before the first release, a package without a note.
 */
export function noteProblems(
  difference: Difference,
  asked: readonly Demand[],
  {notes, releases}: Waiting,
  publicNames: readonly string[]
): string[] {
  const noted = new Set(notes.flatMap(({bumps}) => bumps.map(({name}) => name)));
  if (difference.since === null)
    return publicNames.filter((name) => !noted.has(name)).map((name) => missingNote(name, "its first release", "minor"));
  const least = largest(asked.map(({bump}) => bump));
  if (least === undefined) return [];
  const changed = [...new Set(asked.flatMap(({package: owner}) => (owner === null ? [] : [owner])))];
  const missing = changed
    .filter((name) => !noted.has(name))
    .map((name) => {
      const own = asked.filter(({package: owner}) => owner === name);
      return missingNote(name, own.map(({reason}) => reason).join("; "), largest(own.map(({bump}) => bump)) ?? least);
    });
  const given = largest(releases.map(({bump}) => bump));
  const reasons = asked
    .filter(({bump}) => bump === least)
    .map(({package: owner, reason}) => `${owner ?? "published numbers"}: ${reason}`);
  const small =
    given === undefined || !suffices(given, least)
      ? [
          fourParts({
            failed: `unsupported bump: the data changed more than the notes in waiting say`,
            expected: `a note with at least ${least}: ${reasons.join("; ")}`,
            received: given === undefined ? "no note" : `${given}, from ${notes.map(({id}) => `.changeset/${id}.md`).join(", ")}`,
            remedy:
              given === undefined
                ? "npm run data:diff -- --write, then say in the note that it names what changed for the reader"
                : `write ${least} in the note that tells of the change`
          })
        ]
      : [];
  return [...missing, ...small, ...blockProblems(difference, notes)];
}

function blockProblems(difference: Difference, notes: Waiting["notes"]): string[] {
  const block = noteBlock(difference);
  const [found, ...more] = notes.flatMap(({id, text}) => {
    const written = blockOf(text);
    return written === undefined ? [] : [{id, written}];
  });
  if (found?.written === block && more.length === 0) return [];
  return [
    fourParts({
      failed: found ? `outdated table of what changed in .changeset/${found.id}.md` : "missing table of what changed",
      expected: `one note with the difference to ${String(difference.since)} as it is now`,
      received: more.length > 0 ? `${String(more.length + 1)} notes with one` : found ? "another table" : "none",
      remedy: "npm run data:diff -- --write"
    })
  ];
}

const missingNote = (name: string, why: string, bump: string) =>
  fourParts({
    failed: `missing release note for ${name}`,
    expected: `a note in .changeset that names ${name}: ${why}`,
    received: "no note that names it",
    remedy: `npx changeset, choose ${name} and ${bump}, and say what changed for the person who uses it`
  });
