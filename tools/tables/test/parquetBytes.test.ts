import {parquetMetadata, parquetReadObjects} from "hyparquet";
import {expect, it} from "vitest";
import {parquetBytes} from "../src/parquetBytes.js";
import type {Table} from "../src/table.js";
import {cities} from "./planted.js";

const bufferOf = (table: Table) => Uint8Array.from(parquetBytes(table)).buffer;
const schemaOf = (table: Table) => parquetMetadata(bufferOf(table)).schema;

it("gives back every kind of cell, dates before 1970 included", async () => {
  const objects = await parquetReadObjects({file: bufferOf(cities)});
  const dated = cities.rows.map((row) =>
    Object.fromEntries(
      cities.fields.map(({name, type}, i) => [
        name,
        type === "date" && typeof row[i] === "string" ? new Date(`${row[i]}T00:00:00Z`) : row[i]
      ])
    )
  );
  expect(objects).toEqual(dated);
});

it("has a schema that follows from the columns, whatever the rows, none included", async () => {
  const none = {...cities, rows: []};
  expect(schemaOf(none)).toEqual(schemaOf(cities));
  expect(schemaOf({...cities, rows: [cities.rows[1]!]})).toEqual(schemaOf(cities));
  expect(await parquetReadObjects({file: bufferOf(none)})).toEqual([]);
});

it("says in the schema where null may stand", () => {
  const schema = schemaOf(cities);
  const repetition = (column: string) => schema.find(({name}) => name === column)?.repetition_type;
  expect(cities.fields.map(({name}) => repetition(name))).toEqual(
    cities.fields.map(({nullable}) => (nullable ? "OPTIONAL" : "REQUIRED"))
  );
});

it("keeps rows beyond one row group", async () => {
  const many = {...cities, rows: Array.from({length: 2500}, (_, i) => cities.rows[i % 3]!)};
  expect(await parquetReadObjects({file: bufferOf(many)})).toHaveLength(2500);
});
