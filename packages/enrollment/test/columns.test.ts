import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {pack} from "../scripts/pack.js";
import {unpack, values} from "../src/columns/unpack.js";

const cell = fc.oneof(
  fc.constantFrom("a", "b", null, true, false),
  fc.integer(),
  fc.double({noNaN: true, noDefaultInfinity: true}).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.array(fc.constantFrom("x", "y"), {maxLength: 2})
);

it("gives back any table that was packed", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({one: cell, two: fc.integer({min: -1000, max: 1000}), three: fc.constantFrom("x", "y")})),
      (rows) => {
        expect(unpack(pack(rows, ["one", "two", "three"]))).toEqual(rows);
      }
    )
  );
});

describe("a column is kept in the shortest way", () => {
  it.each([
    ["values", ["long text", "another", "a third"], {v: ["long text", "another", "a third"]}],
    ["an index", ["Texas", "Florida", "Texas", "Florida", "Texas"], {d: ["Texas", "Florida"], i: [0, 1, 0, 1, 0]}],
    ["runs", ["Texas", "Texas", "Texas", "Texas", "Florida"], {d: ["Texas", "Florida"], r: [0, 4, 1, 1]}],
    ["differences", [100_000, 100_001, 100_002], {s: [100_000, 1, 1]}]
  ])("%s", (_, column, packed) => {
    const rows = column.map((value) => ({value}));
    expect(pack(rows, ["value"])["value"]).toEqual(packed);
    expect(values(packed)).toEqual(column);
  });
});

it("keeps whole numbers as they are whose differences would be rounded", () => {
  const rows = [{value: -6.155260388472891e100}, {value: -2.655659228820072e100}];
  expect(unpack(pack(rows, ["value"]))).toEqual(rows);
});

it("has no rows without columns, and null for what is not there", () => {
  expect(unpack({})).toEqual([]);
  expect(pack([{}, {}], ["gone"])).toEqual({gone: {v: [null, null]}});
  expect(values({d: [], i: [3]})).toEqual([null]);
});
