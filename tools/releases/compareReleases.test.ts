import fc from "fast-check";
import {expect, it} from "vitest";
import {
  differenceOf,
  field,
  plantedData,
  plantedNumbers,
  plantedRelease,
  populationTable,
  quotesTable,
  withQuotes
} from "../testing/plantedData.js";
import {compareReleases} from "./compareReleases.js";
import {describeBuild} from "./describeBuild.js";
import {demands} from "./leastBump.js";

const [first, second] = quotesTable.rows;
const third = {id: "000/q003", kind: "direct", words: "no"};

it("finds nothing in the same data, whatever the order of rows", () => {
  const same = differenceOf(withQuotes({rows: [second!, first!]}));
  expect(same).toMatchObject({since: "0.2.0", tables: [], lists: [], moved: [], numbersAdded: [], numbersRemoved: []});
  expect(demands(same)).toEqual([]);
});

it("takes everything as new before the first release, and demands nothing", () => {
  const difference = compareReleases(undefined, plantedData, describeBuild(plantedData, plantedNumbers));
  expect(difference).toMatchObject({since: null, listsAdded: ["codebook: kind"], numbersAdded: ["all/quotes", "all/share"]});
  expect(difference.tablesAdded.map(({table, rows}) => [table, rows])).toEqual([["quotes", 2]]);
  expect(demands(difference)).toEqual([]);
});

it("counts rows added, removed and changed, the changed ones by field", () => {
  const [quotes] = differenceOf(withQuotes({rows: [{...first, kind: "mixed"}, third]})).tables;
  expect(quotes).toMatchObject({
    rows: {added: 1, removed: 1, lostIds: 1, changed: 1, untold: 0, atLeast: false},
    fields: [{what: "changed", field: "kind", rows: 1}]
  });
});

it("takes a removed id with a tombstone for a withdrawal, not for a lost id", () => {
  const changes = withQuotes({rows: [first!]});
  expect(differenceOf(changes).tables[0]?.rows).toMatchObject({removed: 1, lostIds: 1});
  expect(differenceOf({...changes, withdrawn: ["000/q002"]}).tables[0]?.rows).toMatchObject({removed: 1, lostIds: 0});
  expect(differenceOf({...changes, withdrawn: ["000/q009"]}).tables[0]?.rows).toMatchObject({lostIds: 1});
});

it("names the changed records that no correction of a later version names", () => {
  const changes = withQuotes({rows: quotesTable.rows.map((row) => ({...row, kind: "other"}))});
  const named = (corrections: {record: string; version: string}[]) =>
    differenceOf({...changes, corrections}).tables[0]?.rows?.uncorrected;
  expect(named([])).toEqual(["000/q001", "000/q002"]);
  expect(named([{record: "000/q001", version: "0.3.0"}])).toEqual(["000/q002"]);
  expect(named([{record: "000/q001", version: "0.2.0"}])).toEqual(["000/q001", "000/q002"]);
});

it("tells a renamed field from one removed and one added, by its cells", () => {
  const renamed = quotesTable.rows.map(({words, ...row}) => ({...row, said: words}));
  const fields = [field("id"), field("kind"), field("said")];
  expect(differenceOf(withQuotes({fields, rows: renamed})).tables[0]?.fields).toEqual([
    {what: "renamed", field: "said", was: "words"}
  ]);
  const other = renamed.map((row) => ({...row, said: "else"}));
  expect(differenceOf(withQuotes({fields, rows: other})).tables[0]?.fields).toEqual([
    {what: "added", field: "said", required: false},
    {what: "removed", field: "words"}
  ]);
});

it("follows the rows of a renamed key, and none of another key", () => {
  const rows = quotesTable.rows.map(({id, ...row}) => ({quote: id, ...row}));
  const renamed = differenceOf(withQuotes({key: ["quote"], fields: [field("quote"), field("kind"), field("words")], rows}));
  expect(renamed.tables[0]).toMatchObject({keyChanged: false, rows: {added: 0, removed: 0}});
  const other = differenceOf(withQuotes({key: ["id", "kind"]}));
  expect(other.tables[0]).toMatchObject({keyChanged: true, rows: undefined});
});

it("finds another type, a cell that may now be empty, and another description", () => {
  const before = plantedRelease({
    ...plantedData,
    ...withQuotes({fields: [field("id"), field("kind", {required: true}), field("words")]})
  });
  const fields = [field("id"), field("kind", {type: "integer", description: "How."}), field("words")];
  expect(differenceOf(withQuotes({fields}), plantedNumbers, before).tables[0]?.fields).toEqual([
    {what: "retyped", field: "kind", was: "string", is: "integer"},
    {what: "may be empty", field: "kind"},
    {what: "described otherwise", field: "kind"}
  ]);
});

it("finds tables and closed lists that come, go or change", () => {
  expect(differenceOf({tables: []}).tablesRemoved.map(({table}) => table)).toEqual(["quotes"]);
  expect(differenceOf({tables: [...plantedData.tables, {...quotesTable, name: "more"}]}).tablesAdded).toMatchObject([
    {table: "more"}
  ]);
  expect(differenceOf({lists: {}}).listsRemoved).toEqual(["codebook: kind"]);
  expect(differenceOf({lists: {...plantedData.lists, tier: {}}}).listsAdded).toEqual(["tier"]);
  expect(differenceOf({lists: {"codebook: kind": {direct: "All in marks.", indirect: "None."}}}).lists).toEqual([
    {list: "codebook: kind", added: ["indirect"], removed: ["mixed"], describedOtherwise: ["direct"]}
  ]);
  expect(differenceOf({canonicalisers: [2]}).canonicalisers).toEqual({before: [1], after: [2]});
});

it("lists numbers as printed, before and after; a move of n is one too", () => {
  const difference = differenceOf({}, {"all/quotes": ["3", null], "all/share": ["0.5", 3], "all/new": ["1", null]});
  expect(difference).toMatchObject({
    moved: [
      {id: "all/quotes", before: ["2", null], after: ["3", null]},
      {id: "all/share", before: ["0.5", 2], after: ["0.5", 3]}
    ],
    numbersAdded: ["all/new"]
  });
  expect(differenceOf({}, {"all/quotes": ["2", null]}).numbersRemoved).toEqual(["all/share"]);
});

const long = plantedRelease({...plantedData, tables: [populationTable]});

it("says of a long table at least how many rows changed, and never that none did", () => {
  const change = (at: number) => ({
    ...populationTable,
    rows: populationTable.rows.map((row, i) => (i === at ? {...row, population: -1} : row))
  });
  fc.assert(
    fc.property(fc.integer({min: 0, max: 5999}), (at) => {
      const [population] = differenceOf({tables: [change(at)]}, plantedNumbers, long).tables;
      expect(population).toMatchObject({
        table: "county-population",
        rows: {added: 0, removed: 0, changed: 1, atLeast: true},
        fields: [{what: "changed", field: "population", rows: 1}]
      });
    }),
    {numRuns: 5}
  );
});

it("counts rows that a long table gains and loses, and says of how many of their neighbours it cannot tell", () => {
  const rows = [...populationTable.rows.slice(10), {fips: "99999", year: 2010, population: 1}];
  const [population] = differenceOf({tables: [{...populationTable, rows}]}, plantedNumbers, long).tables;
  expect(population?.rows).toMatchObject({atLeast: true, changed: 0});
  expect(population!.rows!.removed - population!.rows!.added).toBe(9);
  expect(population?.rows?.untold).toBeGreaterThan(0);
});

it("compares with a release of which no marks are kept: net rows, and which fields changed", () => {
  const before = {record: plantedRelease().record, marks: undefined};
  const changed = differenceOf(withQuotes({rows: [{...first, kind: "mixed"}, second!]}), plantedNumbers, before);
  expect(changed.tables[0]).toMatchObject({rows: undefined, fields: [{what: "changed", field: "kind", rows: undefined}]});
  const grown = differenceOf(withQuotes({rows: [first!, second!, third]}), plantedNumbers, before);
  expect(grown.tables[0]).toMatchObject({rowsBefore: 2, rowsAfter: 3, rows: undefined, fields: []});
  expect(differenceOf({}, plantedNumbers, before).tables).toEqual([]);
});
