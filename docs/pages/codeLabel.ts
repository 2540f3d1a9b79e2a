import {codebook} from "@onrecord/corpus/codebook";

const labels = new Map<string, string>(
  codebook.flatMap(({name, entries}) => entries.map(({code, label}) => [`${name}/${code}`, label] as const))
);

/** The codebook's label for a code: the same word on every page. */
export function codeLabel(list: (typeof codebook)[number]["name"], code: string): string {
  const label = labels.get(`${list}/${code}`);
  if (label === undefined)
    throw new RangeError(`unknown code: expected a code of the list ${list}; received ${code}; see the codebook`);
  return label;
}
