import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {extract} from "../../src/extract.js";
import {hostileTexts} from "./hostileTexts.js";
import {problemsOf} from "./problemsOf.js";
import {strangeText} from "./strangeText.js";

/** Milliseconds of the process's own time, so that what else the machine does counts little. */
function ownTime(text: string): number {
  const start = process.cpuUsage();
  extract(text, {nested: true});
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}

const megabyte = 1_000_000;

describe("extract", () => {
  it("never throws on 10,000 strange texts, and keeps pieces in bounds and in order", () => {
    fc.assert(
      fc.property(strangeText, (text) => {
        expect(problemsOf(extract(text))).toEqual([]);
        expect(problemsOf(extract(text, {nested: true}))).toEqual([]);
      }),
      {numRuns: 10_000, seed: 1}
    );
  });

  it.each(Object.entries(hostileTexts))("reads a megabyte of %s, pieces in bounds and in order", (_name, make) => {
    expect(problemsOf(extract(make(megabyte), {nested: true}))).toEqual([]);
  });

  // Linear time would be 8 times as much; twice that leaves room for caches and the garbage collector. Quadratic would be 64.
  it.each(Object.entries(hostileTexts))("takes time in proportion to length on %s", (_name, make) => {
    const short = make(megabyte / 16);
    const long = make(megabyte / 2);
    ownTime(short);
    const times = [short, long].map((text) => Math.min(ownTime(text), ownTime(text)));
    expect((times[1] ?? 0) / Math.max(times[0] ?? 0, 2)).toBeLessThan(16);
  });
});
