import {describe, expect, it} from "vitest";
import {seededGenerator} from "../../../src/compute/index.js";

const draw = (seed: number, times = 3) => {
  const random = seededGenerator(seed);
  return Array.from({length: times}, () => random());
};

describe("seededGenerator", () => {
  it("gives the published sequence of d3-random for seed 42", () => {
    expect(draw(42)).toEqual([0.2523451747838408, 0.08812504541128874, 0.5772811982315034]);
  });

  it("repeats itself for a seed, also below 1, and differs for another", () => {
    expect(draw(0.5)).toEqual(draw(0.5));
    expect(draw(0.5)).not.toEqual(draw(0.25));
    expect(draw(-42)).toEqual(draw(42));
  });

  it("draws from 0 to 1, evenly", () => {
    const drawn = draw(7, 20_000);
    expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(Math.abs(drawn.reduce((sum, value) => sum + value, 0) / drawn.length - 0.5)).toBeLessThan(0.01);
  });

  it("turns away a seed that is no finite number", () => {
    expect(() => seededGenerator(NaN)).toThrow("Invalid seed: expected a finite number, received NaN.");
  });
});
