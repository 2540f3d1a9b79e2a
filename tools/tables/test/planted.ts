import type {DataFolder} from "../src/dataPackage.js";
import type {Field, Table} from "../src/table.js";

export const field = (name: string, type: Field["type"], more: Partial<Field> = {}): Field => ({
  name,
  type,
  description: `The ${name}.`,
  nullable: false,
  codes: null,
  pattern: null,
  minimum: null,
  maximum: null,
  ...more
});

/** A table with a column of every kind, and the table that it refers to. */
export const cities: Table = {
  name: "cities",
  description: "Cities.",
  fields: [
    field("id", "string", {pattern: "^c\\d$"}),
    field("name", "string"),
    field("state", "string", {nullable: true}),
    field("kind", "string", {codes: ["town", "city"]}),
    field("founded", "date", {nullable: true}),
    field("people", "integer", {nullable: true, minimum: 0}),
    field("share", "number", {nullable: true}),
    field("capital", "boolean", {nullable: true}),
    field("names", "list")
  ],
  rows: [
    ["c1", 'Ana, "the" city\nof two lines', "s1", "city", "1850-02-28", 2_147_483_647, 0.1 + 0.2, true, ["Äna", "A 🙂"]],
    ["c2", " spaced ", null, "town", null, null, null, null, []],
    ["c3", "0", "s1", "town", "1969-12-31", 0, -0.5, false, ["0"]]
  ],
  key: ["id"],
  references: [{fields: ["state"], table: "states", to: ["id"]}]
};

export const states: Table = {
  name: "states",
  description: "States.",
  fields: [field("id", "string"), field("within", "string", {nullable: true})],
  rows: [
    ["s1", "s2"],
    ["s2", null]
  ],
  key: ["id"],
  references: [{fields: ["within"], table: "states", to: ["id"]}]
};

export const folder: DataFolder = {
  facts: {
    name: "planted",
    title: "Planted",
    description: "A test.",
    version: "1.2.3",
    keywords: ["test"],
    sources: [{title: "Us"}]
  },
  tables: [cities, states],
  others: [{path: "extra.json", description: "More.", text: "{}\n"}]
};
