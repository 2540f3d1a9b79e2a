import {expect, it} from "vitest";
import {holdsQuoted} from "../../src/attributions/holdsQuoted.js";

it("finds a token in marks anywhere in a run, and none in the tokens around it", () => {
  const quoteState = Uint8Array.from([0, 2, 1, 3, 0, 0]);
  const runs = [
    [0, 1, false],
    [0, 2, true],
    [2, 3, true],
    [3, 5, true],
    [4, 6, false],
    [2, 2, false]
  ] as const;
  for (const [first, last, held] of runs) expect(holdsQuoted({quoteState}, {first, last})).toBe(held);
});
