import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {unionLength, wordUnion, wordsOutside} from "../../src/compute/wordUnion.js";

const ranges = fc.array(fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b)})));

describe("wordUnion", () => {
  it("merges what overlaps or touches, sorts, and drops empty ranges", () => {
    expect(
      wordUnion([
        {start: 5, end: 7},
        {start: 0, end: 2},
        {start: 2, end: 3},
        {start: 9, end: 9},
        {start: 6, end: 8}
      ])
    ).toEqual([
      {start: 0, end: 3},
      {start: 5, end: 8}
    ]);
    expect(wordUnion([])).toEqual([]);
  });

  it("counts each word once, as a set does, whatever the order", () => {
    fc.assert(
      fc.property(ranges, (list) => {
        const words = new Set(list.flatMap(({start, end}) => Array.from({length: end - start}, (_, i) => start + i)));
        expect(unionLength(list)).toBe(words.size);
        expect(wordUnion([...list].reverse())).toEqual(wordUnion(list));
      })
    );
  });

  it("and what lies outside add up to the whole", () => {
    fc.assert(
      fc.property(ranges, (list) => {
        const whole = {start: 10, end: 50};
        const inside = list.map(({start, end}) => ({start: Math.max(start, 10), end: Math.min(end, 50)}));
        expect(unionLength(wordsOutside(whole, list)) + unionLength(inside)).toBe(40);
      })
    );
  });
});
