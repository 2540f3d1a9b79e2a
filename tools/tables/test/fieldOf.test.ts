import * as v from "valibot";
import {expect, it} from "vitest";
import {fieldOf, fieldsOf} from "../src/fieldOf.js";
import {field} from "./planted.js";

it.each([
  [v.string(), {type: "string"}],
  [v.pipe(v.string(), v.isoDate()), {type: "date"}],
  [v.nullable(v.pipe(v.string(), v.regex(/^a$/u))), {type: "string", nullable: true, pattern: "^a$"}],
  [v.nullable(v.nullable(v.boolean())), {type: "boolean", nullable: true}],
  [v.pipe(v.number(), v.minValue(0.5)), {type: "number", minimum: 0.5}],
  [v.pipe(v.pipe(v.number(), v.integer(), v.minValue(0)), v.minValue(1), v.maxValue(9)), {type: "integer", minimum: 1, maximum: 9}],
  [v.picklist(["a", "b"]), {type: "string", codes: ["a", "b"]}],
  [v.picklist([2016, 2012]), {type: "integer", minimum: 2012, maximum: 2016}],
  [v.array(v.string()), {type: "list"}]
] as const)("reads a column off its schema (%#)", (schema, expected) => {
  const {type, ...rest} = expected;
  expect(fieldOf("x", schema, "The x.")).toEqual(field("x", type, rest));
});

it("takes the description of the column, else of what stands in it, unless another is given", () => {
  const inner = v.pipe(v.string(), v.description("inner"));
  expect(fieldOf("x", v.nullable(inner)).description).toBe("inner");
  expect(fieldOf("x", v.pipe(v.nullable(inner), v.description("outer"))).description).toBe("outer");
  expect(fieldOf("x", inner, "given").description).toBe("given");
  expect(fieldOf("x", v.string()).description).toBe("");
});

it("never lets a list be null: an empty list is a value", () => {
  expect(fieldOf("x", v.nullable(v.array(v.string()))).nullable).toBe(false);
});

it("refuses what does not fit in one column, by its name", () => {
  expect(() => fieldsOf({entries: {x: v.object({})}})).toThrow(/unsupported schema of the column x[\s\S]*to do:/u);
});
