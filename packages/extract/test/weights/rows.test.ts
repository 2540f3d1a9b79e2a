import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {fourRows, narrowRows, numbersOf, wideRows} from "../../src/weights/buildRows.js";
import {addPairs, addPairsOfEach, pairedRows, type PairedRows} from "../../src/weights/pairedRows.js";
import {asSecond, firstOf, secondOf} from "../../src/weights/pairedNumbers.js";
import {
  addFeature,
  addFourRows,
  addWideRow,
  addWideRows,
  allCodes,
  placeOf,
  sumOfCodes,
  sumOfRows
} from "../../src/weights/sparseRows.js";

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
        const {index} = fourRows(numbersOf(full, 4));
        let count = 0;
        for (let row = 0; row < rowCount; row++) expect(placeOf(index, row)).toBe(isEmpty(rowOf(full, 4, row)) ? 0 : ++count);
      })
    );
  });
});

describe("narrowRows", () => {
  it("keeps every number of a table of one column", () => {
    fc.assert(
      fc.property(table(1), (full) => {
        const {index, codes, levels} = narrowRows(numbersOf(full, 1));
        for (let row = 0; row < rowCount; row++) expect(levels[codes[placeOf(index, row)] as number]).toBe(full[row]);
      })
    );
  });
});

describe("fourRows", () => {
  it("keeps every number of a table of four columns", () => {
    fc.assert(
      fc.property(table(4), (full) => {
        const {index, codes, levels} = fourRows(numbersOf(full, 4));
        for (let row = 0; row < rowCount; row++) {
          const at = placeOf(index, row) * 4;
          expect([0, 1, 2, 3].map((column) => levels[codes[at + column] as number])).toEqual(rowOf(full, 4, row));
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

/** Rows added up, column by column. */
function sumOf(full: Int16Array, width: number, rows: readonly number[]): number[] {
  return Array.from({length: width}, (_, y) => rows.reduce((sum, row) => sum + (full[row * width + y] as number), 0));
}

const pairsOf = (numbers: readonly number[]) => Float64Array.from(numbers, (number) => number + number * asSecond);
const numbersIn = (pairs: Float64Array) => [...pairs].flatMap((pair) => [firstOf(pair, secondOf(pair)), secondOf(pair)]);
const rowList = fc.array(fc.nat(rowCount - 1), {maxLength: 40});

describe("sums of rows", () => {
  it("of four numbers are added in pairs to what was there", () => {
    fc.assert(
      fc.property(table(4), rowList, (full, rows) => {
        const sums = pairsOf(new Array<number>(6).fill(7));
        addFourRows(fourRows(numbersOf(full, 4)), Int32Array.from([5, ...rows]), 1, rows.length + 1, sums, 1);
        expect(numbersIn(sums)).toEqual([7, 7, ...sumOf(full, 4, rows).map((number) => number + 7), 7, 7, 7, 7, 7, 7]);
      })
    );
  });

  it("of four numbers written out in pairs are the same", () => {
    fc.assert(
      fc.property(table(4), rowList, (full, rows) => {
        const paired = pairedRows(fourRows(numbersOf(full, 4)));
        const sums = pairsOf([7, 7, 7, 7]);
        addPairs(paired as PairedRows, Int32Array.from([5, ...rows]), 1, rows.length + 1, sums, 1);
        expect(numbersIn(sums)).toEqual([7, 7, ...sumOf(full, 4, rows).map((number) => number + 7), 7, 7]);
      })
    );
  });

  it("of many features each are the same, all in one go", () => {
    fc.assert(
      fc.property(table(4), fc.array(fc.tuple(fc.nat(rowCount - 1), fc.nat(rowCount - 1)), {maxLength: 20}), (full, units) => {
        const paired = pairedRows(fourRows(numbersOf(full, 4)));
        const sums = pairsOf(new Array<number>(2 * units.length + 2).fill(7));
        addPairsOfEach(paired as PairedRows, Int32Array.from(units.flat()), 2, units.length, sums);
        expect(numbersIn(sums)).toEqual([...units.flatMap((rows) => sumOf(full, 4, rows)), 0, 0, 0, 0].map((number) => number + 7));
      })
    );
  });

  it("are not written out when two bytes cannot tell them apart", () => {
    // The empty row, and behind it as many different ones.
    const different = (count: number) => ({
      mask: 2 ** 17 - 1,
      index: Int32Array.from({length: 2 ** 13}, (_, i) =>
        i % 2 === 1 ? Math.min(count, (i - 1) * 16) : i * 16 < count ? -1 >>> Math.max(0, 32 + i * 16 - count) : 0
      ),
      levels: new Int16Array(256),
      codes: Uint8Array.from({length: 4 * (count + 1)}, (_, i) => ((i >> 2) >> (8 * (i & 3))) & 255)
    });
    expect(pairedRows(different(2 ** 16))).toBeUndefined();
    expect(pairedRows(different(2 ** 16 - 1))?.pairs).toHaveLength(2 ** 17);
  });

  it("of one number are what the rows add up to", () => {
    fc.assert(
      fc.property(table(1), rowList, (full, rows) => {
        const features = Int32Array.from([5, ...rows, 7]);
        expect([sumOfRows(narrowRows(numbersOf(full, 1)), features, 1, rows.length + 1)]).toEqual(sumOf(full, 1, rows));
      })
    );
  });

  it("of many numbers are added to what was there", () => {
    fc.assert(
      fc.property(table(16), rowList, (full, rows) => {
        const sums = new Int32Array(16).fill(1);
        addWideRows(wideRows(numbersOf(full, 16)), Int32Array.from(rows), rows.length, sums, 0);
        expect([...sums]).toEqual(sumOf(full, 16, rows).map((number) => number + 1));
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

describe("sumOfCodes", () => {
  it("gives what the rows of one number add up to", () => {
    fc.assert(
      fc.property(table(1), rowList, (full, rows) => {
        const narrow = narrowRows(numbersOf(full, 1));
        const features = Int32Array.from([5, ...rows, 7]);
        expect([sumOfCodes(allCodes(narrow), narrow.levels, features, 1, rows.length + 1)]).toEqual(sumOf(full, 1, rows));
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
