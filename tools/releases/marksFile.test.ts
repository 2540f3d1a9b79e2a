import fc from "fast-check";
import {expect, it} from "vitest";
import {field, plantedRelease, quotesTable} from "../testing/plantedData.js";
import {describeBuild} from "./describeBuild.js";
import {readMarks, writeMarks} from "./marksFile.js";
import {rowMarks} from "./rowMarks.js";

it("reads back the marks that were written, of any tables", () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.string()));
  const table = fc
    .record({
      ids: fc.uniqueArray(fc.string(), {maxLength: 20}),
      names: fc.uniqueArray(fc.stringMatching(/^[a-h]$/u), {maxLength: 4}),
      value
    })
    .map(({ids, names, value: cell}) => ({
      ...quotesTable,
      fields: [field("id"), ...names.map((name) => field(name))],
      rows: ids.map((id) => ({id, ...Object.fromEntries(names.map((name) => [name, cell]))}))
    }));
  fc.assert(
    fc.property(fc.array(table, {maxLength: 4}), (tables) => {
      const {record, marks} = describeBuild({tables, lists: {}, canonicalisers: [], withdrawn: [], corrections: []}, {});
      const read = readMarks(writeMarks(marks), record.tables);
      expect(read.map(({fields, grouped}) => ({fields, grouped}))).toEqual(marks.map(({fields, grouped}) => ({fields, grouped})));
      expect(read.map(({marks: each}) => [...each].sort(([a], [b]) => a - b))).toEqual(
        marks.map(({marks: each}) => [...each].sort(([a], [b]) => a - b))
      );
    })
  );
});

it("turns away bytes that do not fit the record", () => {
  const {record, marks} = plantedRelease();
  const bytes = writeMarks(marks);
  for (const wrong of [bytes.subarray(0, -1), Buffer.concat([bytes, Buffer.from("x")]), Buffer.alloc(2)])
    expect(() => readMarks(wrong, record.tables)).toThrow(/invalid marks of the last release[\s\S]*to do/u);
});

it("gives equal cells of different rows different marks, and empty cells one as well", () => {
  const rows = Array.from({length: 300}, (_, i) => ({id: String(i), kind: "direct", words: null}));
  const {marks} = rowMarks({...quotesTable, rows});
  const bytes = (i: number) => new Set([...marks.values()].map(({cells}) => cells[i]));
  expect(bytes(0).size).toBeGreaterThan(100);
  expect(bytes(1).size).toBeGreaterThan(100);
});
