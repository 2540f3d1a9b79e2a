import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {packModel, rounded} from "../../training/packModel.js";
import {fourRows, numbersOf, wideRows} from "../../src/weights/buildRows.js";
import {allCodes, type NarrowRows} from "../../src/weights/sparseRows.js";
import {unpackModel} from "../../src/weights/unpackModel.js";

const table = (width: number) =>
  fc.array(fc.tuple(fc.nat(64 * width - 1), fc.constantFrom(-300, -20, -3, 3, 20, 300, 32767)), {maxLength: 80}).map((entries) => {
    const full = new Int16Array(64 * width);
    for (const [place, number] of entries) full[place] = number;
    return full;
  });

const numbersIn = (rows: NarrowRows) => [...allCodes(rows)].map((code) => rows.levels[code]);

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
          expect(model.tagger).toEqual(wideRows(numbersOf(tagger, 26)));
          expect(numbersIn(model.cues)).toEqual([...cues]);
          expect(model.unary).toEqual(fourRows(numbersOf(unary, 4)));
          expect(model.edges).toEqual(wideRows(numbersOf(edges, 16)));
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
