import fc from "fast-check";
import {expect, it} from "vitest";
import {asSecond, firstOf, secondOf} from "../../src/weights/pairedNumbers.js";

const number = fc.integer({min: -300_000, max: 300_000});

it("gives back both sums of any pairs that were added up", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), {maxLength: 100}), (pairs) => {
      const sum = pairs.reduce((all, [first, second]) => all + first + second * asSecond, 0);
      const second = secondOf(sum);
      expect(second).toBe(pairs.reduce((all, pair) => all + pair[1], 0));
      expect(firstOf(sum, second)).toBe(pairs.reduce((all, pair) => all + pair[0], 0));
    })
  );
});
