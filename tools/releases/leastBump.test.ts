import {expect, it} from "vitest";
import {differenceOf, field, plantedData, plantedNumbers, plantedRelease, quotesTable, withQuotes} from "../testing/plantedData.js";
import {demands, largest, suffices} from "./leastBump.js";
import type {Difference} from "./difference.js";

const least = (difference: Difference) => largest(demands(difference).map(({bump}) => bump));
const [first, second] = quotesTable.rows;

it.each<[string, Difference]>([
  ["a removed field", differenceOf(withQuotes({fields: [field("id"), field("kind")]}))],
  ["another type", differenceOf(withQuotes({fields: [field("id"), field("kind", {type: "integer"}), field("words")]}))],
  [
    "a cell that may now be empty",
    differenceOf(
      {},
      plantedNumbers,
      plantedRelease({...plantedData, ...withQuotes({fields: [field("id"), field("kind", {required: true}), field("words")]})})
    )
  ],
  ["another key", differenceOf(withQuotes({key: ["id", "kind"]}))],
  ["an id gone without a tombstone", differenceOf(withQuotes({rows: [first!]}))],
  [
    "a code added to a closed list",
    differenceOf({lists: {"codebook: kind": {direct: "In marks.", mixed: "Some in marks.", x: ""}}})
  ],
  ["a code removed from a closed list", differenceOf({lists: {"codebook: kind": {direct: "In marks."}}})],
  ["a closed list removed", differenceOf({lists: {}})],
  ["a table removed", differenceOf({tables: []})],
  ["another canonicaliser", differenceOf({canonicalisers: [2]})]
])("demands major for %s", (_, difference) => {
  expect(least(difference)).toBe("major");
});

it.each<[string, Difference]>([
  ["a record added", differenceOf(withQuotes({rows: [first!, second!, {id: "000/q003", kind: "direct", words: null}]}))],
  ["a field added", differenceOf(withQuotes({fields: [...quotesTable.fields, field("more")]}))],
  ["a table added", differenceOf({tables: [...plantedData.tables, {...quotesTable, name: "more"}]})],
  ["a closed list added", differenceOf({lists: {...plantedData.lists, tier: {}}})],
  ["a published number that moved", differenceOf({}, {...plantedNumbers, "all/quotes": ["3", null]})],
  ["a published number withdrawn", differenceOf({}, {"all/quotes": ["2", null]})]
])("demands minor for %s", (_, difference) => {
  expect(least(difference)).toBe("minor");
});

it.each<[string, Difference]>([
  ["a correction that moves no published number", differenceOf(withQuotes({rows: [{...first, words: "no"}, second!]}))],
  ["a withdrawal with a tombstone", differenceOf({...withQuotes({rows: [first!]}), withdrawn: ["000/q002"]})],
  [
    "a description in other words",
    differenceOf(withQuotes({fields: [field("id"), field("kind", {description: "How."}), field("words")]}))
  ],
  ["a meaning in other words", differenceOf({lists: {"codebook: kind": {direct: "In marks!", mixed: "Some in marks."}}})]
])("demands patch for %s", (_, difference) => {
  expect(least(difference)).toBe("patch");
});

it("demands nothing for a new number alone, nor before the first release", () => {
  expect(least(differenceOf({}, {...plantedNumbers, "all/new": ["1", null]}))).toBeUndefined();
  expect(largest([])).toBeUndefined();
});

it("orders bumps", () => {
  expect(largest(["patch", "major", "minor"])).toBe("major");
  expect(suffices("minor", "minor")).toBe(true);
  expect(suffices("patch", "minor")).toBe(false);
});
