import {allCodes, type NarrowRows} from "../weights/sparseRows.js";

/** From so many texts on, a table's codes are written out. */
const fewTexts = 16;

const kept = new WeakMap<NarrowRows, {texts: number; codes: Uint8Array | undefined}>();

/**
 * The codes of every row of a table of one column, a byte each. They take long to write and are read fast, so they are there only for
 * those who read many texts: nothing in the first ones.
 */
export function cueCodes(rows: NarrowRows): Uint8Array | undefined {
  let held = kept.get(rows);
  if (!held) kept.set(rows, (held = {texts: 0, codes: undefined}));
  held.texts += 1;
  if (held.texts > fewTexts) held.codes ??= allCodes(rows);
  return held.codes;
}
