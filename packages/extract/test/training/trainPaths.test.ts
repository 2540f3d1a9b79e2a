import {describe, expect, it} from "vitest";
import {TextCounts} from "../../training/textCounts.js";
import {trainPaths, type PathChoice} from "../../training/trainPaths.js";

const options = {bits: 8, passes: 20, fewest: 1, seed: 1};
const choice = (none: number[], paths: number[][], worth: number[]): PathChoice => ({
  none: Int32Array.from(none),
  paths: paths.map((path) => Int32Array.from(path)),
  worth
});
const repeated = (one: PathChoice) => Array.from({length: 50}, () => one);

describe("trainPaths", () => {
  it("learns which path is worth more, and when none is worth anything", () => {
    const weights = trainPaths(
      [
        ...repeated(
          choice(
            [1],
            [
              [2, 3],
              [2, 4]
            ],
            [0, 1]
          )
        ),
        ...repeated(choice([5], [[2, 6]], [0]))
      ],
      options
    );
    const of = (feature: number) => weights[feature] as number;
    expect(of(2) + of(4)).toBeGreaterThan(of(2) + of(3) + 1);
    expect(of(2) + of(4)).toBeGreaterThan(of(1) + 1);
    expect(of(5)).toBeGreaterThan(of(2) + of(6) + 1);
  });

  it("does not choose among paths of the same worth", () => {
    const weights = trainPaths(repeated(choice([1], [[3], [4]], [1, 1])), options);
    expect(weights[3]).toBeCloseTo(weights[4] as number, 5);
    expect(weights[3]).toBeGreaterThan(weights[1] as number);
  });

  it("leaves out features that too few choices have", () => {
    const weights = trainPaths([...repeated(choice([1], [[2]], [1])), choice([9], [[7]], [1])], {...options, fewest: 2});
    expect([weights[9], weights[7]]).toEqual([0, 0]);
    expect(weights[2]).toBeGreaterThan(0);
  });

  it("gives the same weights each time", () => {
    const choices = repeated(choice([1], [[2], [3]], [1, 0]));
    expect(trainPaths(choices, options)).toEqual(trainPaths(choices, options));
  });
});

describe("TextCounts", () => {
  it("counts a feature once for each text", () => {
    const counts = new TextCounts();
    for (const text of [0, 0, 1, 2, 2]) counts.add(77, text);
    expect(counts.of(77)).toBe(3);
    expect(counts.of(78)).toBe(0);
  });
});
