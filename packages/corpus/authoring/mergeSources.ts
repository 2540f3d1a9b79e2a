import type {Source} from "../src/schema/types.js";
import type {Draft} from "./draft.js";
import type {DraftReader} from "./draftReader.js";

/** All sources with those of a draft among them, and the id that each of the draft's keys got. */
export interface MergedSources {
  readonly sources: readonly Source[];
  readonly sourceIds: ReadonlyMap<string, string>;
}

/** A source of the draft is a known one when it names its id, or else has the same label and kind; otherwise it gets the next id. */
export function mergeSources(draft: Draft, known: readonly Source[], reader: DraftReader): MergedSources {
  const sourceIds = new Map<string, string>();
  let last = Math.max(0, ...known.map(({id}) => Number(id.slice(1))));
  for (const entry of draft.sources) {
    reader.checkUnique(sourceIds, entry.key);
    const same = known.find(({id, label, kind}) =>
      entry.id === undefined ? label === entry.label && kind === entry.kind : id === entry.id
    );
    sourceIds.set(entry.key, same ? same.id : `s${String(++last).padStart(3, "0")}`);
  }
  const sources = new Map(known.map((source) => [source.id, source]));
  for (const entry of draft.sources) {
    const id = reader.idOf(sourceIds, entry.key, entry.key);
    const voice = entry.voice === null ? null : reader.idOf(sourceIds, entry.voice, entry.key);
    sources.set(id, {id, kind: entry.kind, label: entry.label, voice});
  }
  return {sources: [...sources.values()], sourceIds};
}
