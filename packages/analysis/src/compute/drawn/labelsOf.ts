import type {CodeEntry} from "@onrecord/corpus/codebook";

/** A reader's label for a code of a closed list; what is not in the list stands for itself. */
export function labelsOf(list: {readonly entries: readonly CodeEntry<string>[]}): (code: string) => string {
  const labels = new Map(list.entries.map(({code, label}) => [code, label]));
  return (code) => labels.get(code) ?? code;
}
