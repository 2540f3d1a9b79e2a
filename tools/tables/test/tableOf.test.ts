import * as v from "valibot";
import {expect, it} from "vitest";
import {column, tableOf} from "../src/tableOf.js";
import {to} from "../src/to.js";
import {field} from "./planted.js";

it("makes a row of cells for each record, in the order of the columns", () => {
  const made = tableOf(
    "t",
    "T.",
    [{a: 1, b: "x"}],
    [column("b", v.string(), ({b}) => b, "The b."), column("a", v.number(), ({a}) => a, "The a.")],
    {key: ["a"]}
  );
  expect(made).toEqual({
    name: "t",
    description: "T.",
    fields: [field("b", "string"), field("a", "number")],
    rows: [["x", 1]],
    key: ["a"],
    references: []
  });
});

it("names the closed list of a column, also where it may be null", () => {
  const list = v.pipe(v.picklist(["a"]), v.title("side"), v.description("Which side?"));
  expect(column("x", list, () => "a").field.description).toBe("Which side? Codebook list: side.");
  expect(column("x", v.nullable(list), () => null, "The side.").field.description).toBe("The side. Codebook list: side.");
  expect(column("x", v.picklist(["a"]), () => "a", "The x.").field.description).toBe("The x.");
});

it("refers to a column of the same name unless told otherwise", () => {
  expect(to("counties", "fips")).toEqual({table: "counties", to: ["fips"], fields: ["fips"]});
  expect(to("counties", "fips", "host")).toEqual({table: "counties", to: ["fips"], fields: ["host"]});
});
