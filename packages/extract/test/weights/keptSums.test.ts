import fc from "fast-check";
import {expect, it} from "vitest";
import {KeptSums} from "../../src/weights/keptSums.js";

const width = 27;
const integers = (length: number) => new Int32Array(length);
const shorts = (length: number) => new Int16Array(length);
/** Rows of 27 integers and a key are 128 bytes apart, 2 ** 16 of them in 8 MB, and at most two in three are taken. */
const most = Math.floor((2 ** 16 * 2) / 3);

it("finds the sums of a key where they were put, however many there are, and begins anew when they are too many", () => {
  const kept = new KeptSums(width, integers);
  expect(kept.find(0)).toBe(-1);
  const keys = Array.from({length: most}, (_, i) => i * 7);
  const free = keys.map((key) => {
    const at = kept.add(key);
    const isFree = kept.sums.subarray(at, at + width).every((number) => number === 0);
    kept.sums.fill(key, at, at + width);
    return isFree;
  });
  expect(free).not.toContain(false);
  expect(keys.filter((key) => kept.sums[kept.find(key)] !== key || kept.sums[kept.find(key) + width - 1] !== key)).toEqual([]);
  expect(kept.find(1)).toBe(-1);
  const again = kept.add(1);
  expect(kept.sums[again]).toBe(0);
  expect(kept.find(1)).toBe(again);
  expect(kept.find(7)).toBe(-1);
});

it("tells keys apart by both of their numbers, and leaves the first row 0", () => {
  const kept = new KeptSums(6, shorts);
  const keys = [0, 1, 2 ** 31 - 1].flatMap((key) => [-5, 0, 9].map((more) => ({key, more})));
  keys.forEach(({key, more}, i) => {
    const at = kept.add(key, more);
    kept.sums.fill(i + 5, at, at + 6);
  });
  keys.forEach(({key, more}, i) => {
    const at = kept.find(key, more);
    expect([...kept.sums.subarray(at, at + 6)]).toEqual(new Array(6).fill(i + 5));
  });
  expect(kept.find(0, 1)).toBe(-1);
  expect([...kept.sums.subarray(0, 6)]).toEqual([0, 0, 0, 0, 0, 0]);
});

it("finds many keys at once as it finds each by itself", () => {
  const key = fc.tuple(fc.nat(40), fc.integer({min: -2, max: 2}));
  fc.assert(
    fc.property(fc.array(key), fc.array(key), fc.constantFrom(4, 20), (added, asked, rowWidth) => {
      const kept = new KeptSums(rowWidth, shorts);
      for (const [first, more] of added) if (kept.find(first, more) < 0) kept.add(first, more);
      const rows = new Int32Array(asked.length);
      kept.findAll(Int32Array.from(asked.flat()), rows, asked.length);
      expect([...rows]).toEqual(asked.map(([first, more]) => kept.find(first, more)));
      expect([...rows].map((at) => at >= 0)).toEqual(
        asked.map(([first, more]) => added.some(([a, b]) => a === first && b === more))
      );
    })
  );
});

it("moves and forgets rows only when more are asked for than there is room, not while they are added", () => {
  const kept = new KeptSums(width, integers);
  for (let key = 0; key < 1000; key++) kept.add(key);
  kept.makeRoom(most - 1000);
  const at = kept.find(999);
  for (let key = 1000; key < most; key++) kept.add(key);
  expect(kept.find(999)).toBe(at);
  kept.makeRoom(1);
  expect(kept.find(999)).toBe(-1);
});

it("makes room for more rows than it keeps where one text asks for them", () => {
  const kept = new KeptSums(width, integers);
  kept.makeRoom(most * 2);
  for (let key = 0; key < most * 2; key++) kept.sums[kept.add(key)] = key;
  expect(kept.sums[kept.find(most * 2 - 1)]).toBe(most * 2 - 1);
  expect(kept.sums[kept.find(3)]).toBe(3);
});
