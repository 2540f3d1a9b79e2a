import fc from "fast-check";
import {expect, it} from "vitest";
import {mostOf, ranked, ranksOf} from "../../src/tagging/ranks.js";
import {tagCount} from "../../src/tagging/tags.js";

const sums = fc.array(fc.integer({min: -9, max: 9}), {minLength: tagCount, maxLength: tagCount});

it("ranks the tags with most by their sums, of equal ones the first", () => {
  fc.assert(
    fc.property(sums, fc.nat(5), (numbers, before) => {
      const column = Int32Array.from([...Array.from({length: before}, () => 99), ...numbers, 99]);
      const order = numbers.map((_, t) => t).sort((a, b) => numbers[b]! - numbers[a]! || a - b);
      const ranks = ranksOf(column, before);
      expect(Array.from({length: ranked}, (_, place) => (ranks >>> (5 * place)) & 31)).toEqual(order.slice(0, ranked));
      expect(mostOf(column, before)).toBe(Math.max(...numbers));
    })
  );
});
