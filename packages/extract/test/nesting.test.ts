import {describe, expect, it} from "vitest";
import {nestingOf} from "../src/nesting.js";

const list = (...contents: [number, number][][]) =>
  contents.map((pieces) => ({content: pieces.map(([start, end]) => ({start, end})), cue: []}));

describe("nestingOf", () => {
  it("gives the innermost attribution that holds another's content", () => {
    expect(nestingOf(list([[0, 50]], [[10, 40]], [[20, 30]], [[60, 70]]))).toEqual([-1, 0, 1, -1]);
  });

  it("takes pieces that only overlap, or lie beside each other, for no nesting", () => {
    expect(nestingOf(list([[0, 20]], [[10, 30]], [[30, 40]]))).toEqual([-1, -1, -1]);
  });

  it("looks at every piece of the outer content", () => {
    expect(
      nestingOf(
        list(
          [
            [0, 10],
            [20, 60]
          ],
          [[30, 40]]
        )
      )
    ).toEqual([-1, 0]);
  });
});
