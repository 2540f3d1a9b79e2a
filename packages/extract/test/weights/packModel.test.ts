import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {packModel, rounded} from "../../training/packModel.js";
import {addWideRow, allCodes, placeOf, type FourRows, type NarrowRows, type WideRows} from "../../src/weights/sparseRows.js";
import {unpackModel} from "../../src/weights/unpackModel.js";

const table = (width: number) =>
  fc.array(fc.tuple(fc.nat(64 * width - 1), fc.constantFrom(-300, -20, -3, 3, 20, 300, 32767)), {maxLength: 80}).map((entries) => {
    const full = new Int16Array(64 * width);
    for (const [place, number] of entries) full[place] = number;
    return full;
  });

const numbersIn = (rows: NarrowRows) => [...allCodes(rows)].map((code) => rows.levels[code]);
const numbersInFour = ({mask, index, codes, levels}: FourRows) =>
  Array.from({length: 4 * (mask + 1)}, (_, i) => levels[codes[placeOf(index, i >> 2) * 4 + (i & 3)] as number]);
const numbersInWide = (rows: WideRows) =>
  Array.from({length: rows.mask + 1}, (_, row) => {
    const sums = new Int32Array(rows.width);
    addWideRow(rows, placeOf(rows.index, row), sums, 0);
    return [...sums];
  }).flat();

describe("a weights file", () => {
  it("gives back every weight that was packed", () => {
    fc.assert(
      fc.property(
        table(26),
        table(1),
        table(4),
        table(16),
        table(1),
        fc.integer({min: -32768, max: 32767}),
        (tagger, cues, unary, edges, paths, cueBias) => {
          const model = unpackModel(packModel({tagger, cues, cueBias, unary, edges, paths}));
          expect(model.cueBias).toBe(cueBias);
          expect(numbersInWide(model.tagger)).toEqual([...tagger]);
          expect(numbersIn(model.cues)).toEqual([...cues]);
          expect(numbersInFour(model.unary)).toEqual([...unary]);
          expect(numbersInWide(model.edges)).toEqual([...edges]);
          expect(numbersIn(model.paths)).toEqual([...paths]);
        }
      )
    );
  });

  it("is refused when it is something else", () => {
    expect(() => unpackModel(new Uint8Array(40))).toThrow(/invalid weights: expected .* received .*; build the package again/u);
  });
});

describe("rounded", () => {
  it("keeps weights to the nearest step of its scale, and drops those below the least", () => {
    const scale = {least: 10, ratio: 2, levels: 3};
    expect([...rounded([0, 6, 8, 13, 15, -21, 500], scale)]).toEqual([0, 0, 10, 10, 20, -20, 40]);
  });
});
