import {describe, expect, it} from "vitest";
import {addStepBonus} from "../../training/stepBonus.js";

const bits = 10;
const bonus = {source: 3, content: 20, begins: -7};
const withBonus = (value: number) => {
  const edges = new Int16Array(16 << bits).fill(value);
  addStepBonus(edges, bits, bonus);
  return edges;
};

describe("addStepBonus", () => {
  it("changes four rows: steps into a source, into a content, and into a content that begins", () => {
    const edges = withBonus(0);
    const rows = Array.from({length: 1 << bits}, (_, row) => [...edges.subarray(row * 16, row * 16 + 16)]).filter((row) =>
      row.some(Boolean)
    );
    // From outside, source, cue and content, in this order, to each of the same.
    const steps = [0, 3, 0, 13, 0, 3, 0, 13, 0, 3, 0, 13, 0, 3, 0, 20];
    expect(rows).toEqual([steps, steps, steps, steps]);
  });

  it("stays within 16 bits", () => {
    expect(Math.max(...withBonus(32_760))).toBe(32_767);
    expect(Math.min(...withBonus(32_760))).toBe(32_760);
  });
});
