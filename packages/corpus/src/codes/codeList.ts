/** One entry of a closed list: the code as it stands in records and columns, a reader's label, and what it means. */
export interface CodeEntry<Code extends string> {
  readonly code: Code;
  readonly label: string;
  readonly definition: string;
}

/** A closed list of codes, exported as data: the schema, the types, the JSON Schema and the codebook page read this. */
export interface CodeList<Code extends string> {
  readonly name: string;
  readonly question: string;
  readonly entries: readonly CodeEntry<Code>[];
  readonly codes: readonly [Code, ...Code[]];
}

/**
 * Makes a closed list from `{code: [label, definition]}`, keeping the codes as literal types. Marked, so that a bundle keeps only the lists
 * it uses.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function codeList<Code extends string>(
  name: string,
  question: string,
  table: Readonly<Record<Code, readonly [label: string, definition: string]>>
): CodeList<Code> {
  const codes = Object.keys(table) as Code[];
  const [first, ...rest] = codes;
  if (first === undefined)
    throw new RangeError(`invalid code list "${name}": expected at least one code, received none; add a code`);
  return {
    name,
    question,
    codes: [first, ...rest],
    entries: codes.map((code) => ({code, label: table[code][0], definition: table[code][1]}))
  };
}
