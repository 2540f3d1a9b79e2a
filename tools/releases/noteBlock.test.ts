import {expect, it} from "vitest";
import {differenceOf, field, plantedNumbers, quotesTable, withQuotes} from "../testing/plantedData.js";
import {blockOf, withoutBlock} from "../../docs/releases/changeBlock.js";
import {noteBlock} from "./noteBlock.js";

const difference = differenceOf(
  {
    ...withQuotes({
      fields: [...quotesTable.fields, field("more")],
      rows: [...quotesTable.rows.map((row) => ({...row, kind: "mixed"})), {id: "000/q003", kind: "direct", words: null}]
    }),
    canonicalisers: [2],
    lists: {"codebook: kind": {direct: "In marks.", mixed: "Some.", indirect: ""}, "codebook: tier": {}}
  },
  {"all/quotes": ["3", null], "all/new": ["1", null]}
);

it("tells a reader of tables, closed lists and numbers", () => {
  expect(noteBlock(difference)).toBe(`**What the data changed since 0.2.0**

| table | rows now | added | removed | changed | fields |
| --- | --- | --- | --- | --- | --- |
| corpus: quotes | 3 | 1 | 0 | 1 | more added; kind changed in 1 |

- canonicaliser 1 became 2
- new closed list codebook: tier
- closed list codebook: kind: indirect added; mixed described otherwise

**Numbers that moved**

| number | before | after |
| --- | --- | --- |
| all/quotes | 2 | 3 |

New numbers: all/new.

No longer published: all/share.`);
});

it("is empty where nothing differs", () => {
  expect(noteBlock(differenceOf({}))).toBe("");
  expect(noteBlock({...differenceOf({}), since: null})).toBe("");
});

it("is found in a note again, with what a person wrote before it", () => {
  const text = `Corrected a kind.\n\n${noteBlock(difference)}\n`;
  expect(withoutBlock(text)).toBe("Corrected a kind.");
  expect(blockOf(text)).toBe(noteBlock(difference));
  expect(withoutBlock("No table here.\n")).toBe("No table here.");
  expect(blockOf("No table here.")).toBeUndefined();
});

it("holds a bar in a cell", () => {
  const moved = differenceOf({}, {...plantedNumbers, "a|b": ["1", null]});
  expect(noteBlock({...moved, moved: [{id: "a|b", before: ["1", null], after: ["2", null]}]})).toContain(
    String.raw`| a\|b | 1 | 2 |`
  );
});
