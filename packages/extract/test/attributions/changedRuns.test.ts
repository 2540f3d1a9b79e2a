import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Attribution, TokenRun} from "../../src/attributions/attribution.js";
import {changedRuns, runFrom, withChangedContent} from "../../src/attributions/changedRuns.js";

const run = fc.tuple(fc.nat(50), fc.nat(50)).map(([first, length]): TokenRun => ({first, last: first + length}));

/** Takes every third run away, makes every other third one shorter, and keeps the rest. */
const change = (one: TokenRun): TokenRun | undefined => {
  if (one.first % 3 === 0) return undefined;
  return one.first % 3 === 1 ? {first: one.first, last: one.first} : one;
};

describe("changedRuns", () => {
  it("gives what mapping and filtering would", () => {
    fc.assert(
      fc.property(fc.array(run), (runs) => {
        expect(changedRuns(runs, change)).toEqual(runs.map(change).filter((one) => one !== undefined));
      })
    );
  });

  it("gives the very same list where nothing changes, and leaves the given one as it is", () => {
    fc.assert(
      fc.property(fc.array(run), (runs) => {
        const before = structuredClone(runs);
        expect(changedRuns(runs, (one) => one)).toBe(runs);
        changedRuns(runs, change);
        expect(runs).toEqual(before);
      })
    );
  });
});

describe("withChangedContent", () => {
  const attribution: Attribution = {head: 3, content: [{first: 4, last: 8}], cue: [], source: [], margin: 0, rule: null};

  it("changes the content and nothing else", () => {
    expect(withChangedContent(attribution, () => ({first: 5, last: 8}))).toEqual({...attribution, content: [{first: 5, last: 8}]});
  });

  it("never leaves a content empty: the attribution stays as it was", () => {
    expect(withChangedContent(attribution, () => undefined)).toBe(attribution);
    expect(withChangedContent(attribution, (one) => one)).toBe(attribution);
  });
});

describe("runFrom", () => {
  it("gives the same run where both ends stay, a new one else", () => {
    const one: TokenRun = {first: 1, last: 4};
    expect(runFrom(one, 1, 4)).toBe(one);
    expect(runFrom(one, 2, 4)).toEqual({first: 2, last: 4});
  });
});
