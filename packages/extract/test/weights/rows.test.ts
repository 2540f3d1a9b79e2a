import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {narrowRows, numbersOf, wideRows} from "../../src/weights/buildRows.js";
import {NarrowMemo, WideMemo} from "../../src/weights/memo.js";
import {addFeature, addWideRow, allCodes, placeOf} from "../../src/weights/sparseRows.js";

const rowCount = 128;
const table = (width: number) =>
  fc
    .array(fc.tuple(fc.nat(rowCount * width - 1), fc.constantFrom(-300, -20, -3, 3, 20, 300, 32767)), {maxLength: 200})
    .map((entries) => {
      const full = new Int16Array(rowCount * width);
      for (const [place, number] of entries) full[place] = number;
      return full;
    });
const rowOf = (full: Int16Array, width: number, row: number) => [...full.subarray(row * width, row * width + width)];
const isEmpty = (numbers: readonly number[]) => numbers.every((number) => number === 0);

describe("placeOf", () => {
  it("counts the rows that hold a number, and gives 0 to all others", () => {
    fc.assert(
      fc.property(table(4), (full) => {
        const {index} = narrowRows(numbersOf(full, 4));
        let count = 0;
        for (let row = 0; row < rowCount; row++) expect(placeOf(index, row)).toBe(isEmpty(rowOf(full, 4, row)) ? 0 : ++count);
      })
    );
  });
});

describe("narrowRows", () => {
  it.each([1, 4])("keeps every number of a table of %d columns", (width) => {
    fc.assert(
      fc.property(table(width), (full) => {
        const {index, codes, levels} = narrowRows(numbersOf(full, width));
        for (let row = 0; row < rowCount; row++) {
          const code = codes[placeOf(index, row)] as number;
          const found = Array.from({length: width}, (_, y) => levels[(code >>> (8 * y)) & 255]);
          expect(found).toEqual(rowOf(full, width, row));
        }
      })
    );
  });
});

describe("wideRows", () => {
  it("keeps every number of a table of 26 columns", () => {
    fc.assert(
      fc.property(table(26), (full) => {
        const rows = wideRows(numbersOf(full, 26));
        for (let row = 0; row < rowCount; row++) {
          const sums = new Int32Array(28).fill(1);
          addWideRow(rows, placeOf(rows.index, row), sums, 1);
          expect([...sums]).toEqual([1, ...rowOf(full, 26, row).map((number) => number + 1), 1]);
        }
      })
    );
  });
});

/** Rows added up, with the first column taken off. */
function difference(full: Int16Array, width: number, rows: readonly number[]): number[] {
  const sums = Array.from({length: width}, (_, y) => rows.reduce((sum, row) => sum + (full[row * width + y] as number), 0));
  return sums.slice(1).map((sum) => sum - (sums[0] as number));
}

describe.each([
  ["NarrowMemo", 4],
  ["WideMemo", 16]
] as const)("%s", (name, width) => {
  it("never gives the sum of another key, however many share a slot", () => {
    fc.assert(
      fc.property(table(width), fc.array(fc.nat(500), {maxLength: 60}), (full, keys) => {
        const numbers = numbersOf(full, width);
        const memo = name === "NarrowMemo" ? new NarrowMemo(3) : new WideMemo(3, width);
        const rowsFor = (key: number) => [key % rowCount, (key * 7) % rowCount, (key * 31) % rowCount];
        for (const key of keys) {
          let at = memo.find(key);
          if (at < 0) {
            const features = Int32Array.from(rowsFor(key));
            at =
              memo instanceof NarrowMemo
                ? memo.add(key, narrowRows(numbers), features, 3)
                : memo.add(key, wideRows(numbers), features, 3);
          }
          expect(memo.find(key)).toBe(at);
          expect([...memo.sums.subarray(at + 1, at + width)]).toEqual(difference(full, width, rowsFor(key)));
        }
        memo.clear();
        for (const key of keys) expect(memo.find(key)).toBe(-1);
      })
    );
  });
});

describe("allCodes", () => {
  it("gives the code of every row, 0 for those that are not there", () => {
    fc.assert(
      fc.property(table(1), (full) => {
        const rows = narrowRows(numbersOf(full, 1));
        const codes = allCodes(rows);
        expect([...codes].map((code) => rows.levels[code])).toEqual([...full]);
      })
    );
  });
});

describe("addFeature", () => {
  it("adds the row of a feature, whatever is above the mask", () => {
    fc.assert(
      fc.property(table(26), fc.nat(rowCount - 1), fc.nat(1000), (full, row, above) => {
        const sums = new Int32Array(27);
        addFeature(wideRows(numbersOf(full, 26)), row + above * rowCount, sums, 1);
        expect([...sums]).toEqual([0, ...rowOf(full, 26, row)]);
      })
    );
  });
});
