/** Codes written one coder a line, `·` where a coder gave none, as units. */
function unitsOf(...coders: readonly string[]): (string | undefined)[][] {
  const rows = coders.map((line) => line.split(" "));
  const length = Math.max(...rows.map((row) => row.length));
  return Array.from({length}, (_, unit) => rows.map((row) => (row[unit] === "·" ? undefined : row[unit])));
}

const asNumbers = (units: readonly (readonly (string | undefined)[])[]) =>
  units.map((unit) => unit.map((code) => (code === undefined ? undefined : Number(code))));

/** Krippendorff, Computing Krippendorff's Alpha-Reliability, part C. */
export const fourCoders = asNumbers(
  unitsOf("1 2 3 3 2 1 4 1 2 · · ·", "1 2 3 3 2 2 4 1 2 5 · 3", "· 3 3 3 2 3 4 2 2 5 1 ·", "1 2 3 3 2 4 4 1 2 5 1 ·")
);

/** Wikipedia, "Krippendorff's alpha". */
export const threeCoders = asNumbers(
  unitsOf("· · · · · 3 4 1 2 1 1 3 3 · 3", "1 · 2 1 3 3 4 3 · · · · · · ·", "· · 2 1 3 4 4 · 2 1 1 3 3 · 4")
);

/** Krippendorff, parts A and B. */
export const binary = unitsOf("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
export const letters = unitsOf("a a b b d c c c e d d a", "b a b b b c c c e d d d");

/** The units of two coders that a table of their codes stands for: rows are the first coder's. */
export function unitsOfTable(table: readonly (readonly number[])[]): [number, number][] {
  return table.flatMap((row, first) =>
    row.flatMap((times, second) => Array.from({length: times}, (): [number, number] => [first, second]))
  );
}

/** Feinstein and Cicchetti's kind of paradox: much agreement, kappa and alpha below zero. */
export const paradox = unitsOfTable([
  [118, 5],
  [2, 0]
]);
