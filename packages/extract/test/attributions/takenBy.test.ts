import {expect, it} from "vitest";
import {takenBy} from "../../src/attributions/takenBy.js";

it("marks the tokens of contents and cues, and not those of sources", () => {
  const run = (first: number, last: number) => [{first, last}];
  const one = {head: 2, content: run(3, 5), cue: run(2, 3), source: run(0, 1), margin: 0, rule: null};
  expect([...takenBy(6, [one])]).toEqual([0, 0, 1, 1, 1, 0]);
  expect([...takenBy(2, [])]).toEqual([0, 0]);
});
