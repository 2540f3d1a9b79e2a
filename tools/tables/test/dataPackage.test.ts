import {createHash} from "node:crypto";
import {expect, it} from "vitest";
import {csvText} from "../src/csvText.js";
import {dataPackage, fileOf, type PublishedFile} from "../src/dataPackage.js";
import {cities, folder, states} from "./planted.js";

const files: PublishedFile[] = [
  ...[cities, states].flatMap((table) =>
    (["csv", "json", "parquet"] as const).map((form) => ({path: fileOf(table, form), content: Buffer.from(csvText(table))}))
  ),
  {path: "extra.json", content: Buffer.from("{}\n")}
];

it("describes every file with its size and digest, a table's columns, keys and references with its CSV", () => {
  const {resources} = dataPackage(folder, files) as {resources: Record<string, unknown>[]};
  expect(resources.map(({path}) => path)).toEqual([
    "cities.csv",
    "states.csv",
    "cities.json",
    "states.json",
    "cities.parquet",
    "states.parquet",
    "extra.json"
  ]);
  expect(resources.at(-1)).toMatchObject({
    bytes: 3,
    hash: `sha256:${createHash("sha256").update("{}\n").digest("hex")}`
  });
  expect(resources[0]).toMatchObject({
    type: "table",
    schema: {
      primaryKey: ["id"],
      foreignKeys: [{fields: ["state"], reference: {resource: "states", fields: ["id"]}}],
      fields: [
        {name: "id", type: "string", constraints: {required: true, pattern: "^c\\d$"}},
        {name: "name", description: "The name."},
        {constraints: {required: false}},
        {constraints: {enum: ["town", "city"]}},
        {type: "date"},
        {type: "integer", constraints: {minimum: 0}},
        {type: "number"},
        {type: "boolean"},
        {type: "string", delimiter: ";", itemType: "string", constraints: {required: false}}
      ]
    }
  });
});

it("names no resource in a reference to the table itself", () => {
  const {resources} = dataPackage(folder, files) as {resources: Record<string, unknown>[]};
  expect(resources[1]).toMatchObject({schema: {foreignKeys: [{fields: ["within"], reference: {fields: ["id"]}}]}});
});

it("says which file is missing", () => {
  expect(() => dataPackage(folder, files.slice(1))).toThrow(/missing file cities\.csv[\s\S]*to do:/u);
});
