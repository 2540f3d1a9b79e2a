import type {RecordedField} from "../../docs/releases/releaseRecord.js";
import type {FieldDifference} from "./difference.js";

/** How the fields of a table changed as such, their cells apart. */
export interface ComparedFields {
  readonly differences: readonly FieldDifference[];
  /** The name that a field had before; undefined for one that was not there. */
  readonly nameBefore: (field: string) => string | undefined;
}

/** Compares the fields of a table. A field that is gone and one that is new, of one type and with the same cells, are one, renamed. */
export function compareFields(before: readonly RecordedField[], after: readonly RecordedField[]): ComparedFields {
  const was = new Map(before.map((field) => [field.name, field]));
  const gone = new Map(before.filter(({name}) => !after.some((field) => field.name === name)).map((field) => [field.name, field]));
  const renamed = new Map<string, string>();
  const differences = after.flatMap((field): FieldDifference[] => {
    const {name: now, type, required, cells, wording} = field;
    const old = was.get(now);
    if (!old) {
      const source = [...gone.values()].find((candidate) => candidate.cells === cells && candidate.type === type);
      if (!source) return [{what: "added", field: now, required}];
      gone.delete(source.name);
      renamed.set(now, source.name);
      return [{what: "renamed", field: now, was: source.name}];
    }
    return [
      ...(old.type === type ? [] : [{what: "retyped", field: now, was: old.type, is: type} as const]),
      ...(old.required && !required ? [{what: "may be empty", field: now} as const] : []),
      ...(old.wording === wording ? [] : [{what: "described otherwise", field: now} as const])
    ];
  });
  return {
    differences: [...differences, ...[...gone.keys()].map((field) => ({what: "removed", field}) as const)],
    nameBefore: (field) => renamed.get(field) ?? was.get(field)?.name
  };
}
