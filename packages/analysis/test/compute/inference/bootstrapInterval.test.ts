import {describe, expect, it} from "vitest";
import {bootstrapInterval, clusterBootstrapInterval} from "../../../src/compute/index.js";
import {replicateInterval} from "../../../src/compute/inference/replicateInterval.js";
import {expectWithin} from "./within.js";

const mean = (sample: readonly number[]) => sample.reduce((sum, value) => sum + value, 0) / sample.length;
const few = [1, 2, 4] as const;

describe("bootstrapInterval", () => {
  it("summarises all 27 resamples of 1, 2, 4 to the published mean 7/3 and standard deviation .720082", () => {
    const all = few.flatMap((a) => few.flatMap((b) => few.map((c) => mean([a, b, c]))));
    const exact = replicateInterval(all, 0.95);
    expect(exact).toMatchObject({replicates: 27, undefinedReplicates: 0});
    if (exact.lower === undefined) throw new Error(exact.reason);
    expectWithin(exact.mean, 7 / 3, 1e-12);
    expectWithin(exact.standardDeviation, 0.720082);
  });

  it("comes near them by drawing", () => {
    const drawn = bootstrapInterval(few, mean, {replicates: 20_000});
    if (drawn.lower === undefined) throw new Error(drawn.reason);
    expectWithin(drawn.mean, 7 / 3, 0.02);
    expectWithin(drawn.standardDeviation, 0.720082, 0.02);
  });

  it("says how it was drawn, 2,000 times from seed 42 at 95 % unless told", () => {
    expect(bootstrapInterval(few, mean)).toMatchObject({replicates: 2000, undefinedReplicates: 0, seed: 42, level: 0.95});
  });

  it("repeats itself for a seed, and differs for another", () => {
    const units = Array.from({length: 30}, (_, i) => i * i);
    expect(bootstrapInterval(units, mean, {seed: 1})).toEqual(bootstrapInterval(units, mean, {seed: 1}));
    expect(bootstrapInterval(units, mean, {seed: 1}).lower).not.toBe(bootstrapInterval(units, mean, {seed: 2}).lower);
  });

  it("scales and shifts with the statistic", () => {
    const {lower = NaN, upper = NaN} = bootstrapInterval(few, mean);
    const scaled = bootstrapInterval(few, (sample) => 3 * mean(sample) - 1);
    expectWithin(scaled.lower, 3 * lower - 1, 1e-12);
    expectWithin(scaled.upper, 3 * upper - 1, 1e-12);
  });

  it("leaves out the replicates without an answer, and counts them", () => {
    const drawn = bootstrapInterval([0, 1], (sample) => (sample.includes(1) ? mean(sample) : undefined), {replicates: 4000});
    expect(drawn.lower).toBe(0.5);
    expect(drawn.upper).toBe(1);
    expect(drawn.undefinedReplicates / drawn.replicates).toBeCloseTo(0.25, 1);
  });

  it("has no interval of fewer than two units, without replicates, or without any answer, and says why", () => {
    const none = {lower: undefined, upper: undefined, level: 0.95, seed: 42};
    for (const units of [[], [1]])
      expect(bootstrapInterval(units, mean)).toEqual({
        ...none,
        reason: "fewer than two units to draw from",
        replicates: 0,
        undefinedReplicates: 0
      });
    expect(bootstrapInterval(few, mean, {replicates: 0})).toMatchObject({...none, reason: "no replicate was asked for"});
    expect(bootstrapInterval(few, () => undefined, {replicates: 10})).toEqual({
      ...none,
      reason: "the statistic is undefined in every replicate",
      replicates: 10,
      undefinedReplicates: 10
    });
  });

  it("turns away a statistic that is not finite, and options out of range", () => {
    expect(() => bootstrapInterval(few, () => NaN)).toThrow(
      "Invalid statistic: expected a finite number or undefined, received NaN."
    );
    expect(() => bootstrapInterval(few, mean, {replicates: 1.5})).toThrow("Invalid replicates");
    expect(() => bootstrapInterval(few, mean, {level: 2})).toThrow("Invalid level");
    expect(() => bootstrapInterval(few, mean, {seed: Infinity})).toThrow("Invalid seed");
  });
});

describe("clusterBootstrapInterval", () => {
  const units = ["a", "b", "c"].flatMap((article, i) => Array.from({length: 5}, () => ({article, value: few[i] ?? 0})));
  const meanValue = (sample: readonly {readonly value: number}[]) => mean(sample.map(({value}) => value));
  const article = (unit: {readonly article: string}) => unit.article;

  it("draws whole clusters: five equal units an article vary as one", () => {
    const drawn = clusterBootstrapInterval(units, article, meanValue, {replicates: 20_000});
    if (drawn.lower === undefined) throw new Error(drawn.reason);
    expectWithin(drawn.standardDeviation, 0.720082, 0.02);
    const single = bootstrapInterval(units, meanValue, {replicates: 20_000});
    if (single.lower === undefined) throw new Error(single.reason);
    expectWithin(single.standardDeviation, 0.720082 / Math.sqrt(5), 0.02);
  });

  it("is the bootstrap over units where each is a cluster of its own", () => {
    expect(clusterBootstrapInterval(few, String, mean)).toEqual(bootstrapInterval(few, mean));
  });

  it("is unmoved by the names of clusters", () => {
    expect(clusterBootstrapInterval(units, (unit) => `article ${article(unit)}`, meanValue)).toEqual(
      clusterBootstrapInterval(units, article, meanValue)
    );
  });

  it("has no interval of one cluster, however many units it has", () => {
    expect(clusterBootstrapInterval(units, () => "one", meanValue)).toMatchObject({
      lower: undefined,
      reason: "fewer than two clusters to draw from"
    });
  });

  it("counts replicates without an answer", () => {
    const drawn = clusterBootstrapInterval(units, article, (sample) =>
      sample.some((unit) => unit.article === "a") ? 1 : undefined
    );
    expect(drawn.undefinedReplicates / drawn.replicates).toBeCloseTo((2 / 3) ** 3, 1);
  });
});
