import {expect, it} from "vitest";
import {KeptSums} from "../../src/weights/keptSums.js";

const width = 27;
const integers = (length: number) => new Int32Array(length);
const shorts = (length: number) => new Int16Array(length);

it("finds the sums of a key where they were put, however many there are, and begins anew when they are too many", () => {
  const kept = new KeptSums(width, integers);
  expect(kept.find(0)).toBe(-1);
  const most = Math.floor(2 ** 20 / (width + 2)) - 1;
  const keys = Array.from({length: most}, (_, i) => i * 7);
  const free = keys.map((key) => {
    const at = kept.add(key);
    const isFree = kept.sums.subarray(at, at + width).every((number) => number === 0);
    kept.sums[at] = key;
    return isFree;
  });
  expect(free).not.toContain(false);
  expect(keys.map((key) => kept.sums[kept.find(key)])).toEqual(keys);
  expect(kept.find(1)).toBe(-1);
  const again = kept.add(1);
  expect(kept.sums[again]).toBe(0);
  expect(kept.find(1)).toBe(again);
  expect(kept.find(7)).toBe(-1);
});

it("tells keys apart by both of their words, and keeps rows of different length side by side", () => {
  const kept = new KeptSums(6, shorts);
  const rows = [-1, 0, 2 ** 31 - 1].flatMap((key) => [-5, 0, 9].map((more) => ({key, more, width: 2 + 2 * ((more + 6) % 3)})));
  rows.forEach(({key, more, width: own}, i) => {
    const at = kept.add(key, more, own);
    for (let y = 0; y < own; y++) kept.sums[at + y] = i + 5;
  });
  rows.forEach(({key, more, width: own}, i) => {
    const at = kept.find(key, more);
    expect([...kept.sums.subarray(at, at + own)]).toEqual(new Array(own).fill(i + 5));
  });
  expect(kept.find(0, 1)).toBe(-1);
  expect([...kept.sums.subarray(0, 6)]).toEqual([0, 0, 0, 0, 0, 0]);
});

it("forgets rows only before those that are asked for", () => {
  const kept = new KeptSums(1 << 10, integers);
  for (let key = 0; key < 1000; key++) kept.add(key);
  kept.makeRoom(21);
  expect(kept.find(999)).toBeGreaterThan(0);
  kept.makeRoom(22);
  expect(kept.find(999)).toBe(-1);
});
