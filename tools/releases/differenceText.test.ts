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
import type {Difference} from "./difference.js";
import {differenceText} from "./differenceText.js";
import {demands} from "./leastBump.js";

const text = (difference: Difference) => differenceText(difference, demands(difference));

it("shows tables, numbers and the least bump with its reasons", () => {
  const rows = populationTable.rows.map((row, i) => (i === 7 ? {...row, population: -1} : row));
  const difference = differenceOf(
    {
      tables: [
        {...quotesTable, rows: quotesTable.rows.map((row) => ({...row, kind: "mixed"}))},
        {...populationTable, rows}
      ]
    },
    {"all/quotes": ["2", null], "all/share": ["0.25", 4], "all/new": ["1", null]},
    plantedRelease({...plantedData, tables: [quotesTable, populationTable]})
  );
  expect(text(difference)).toBe(`Since 0.2.0

table                          rows now  added  removed     changed  fields
corpus: quotes                        2      0        0           1  kind changed in 1
enrollment: county-population     6,000      0        0  at least 1  population changed in at least 1

Changed, and named by no correction: 000/q001

Numbers that moved
number          before         after
all/share  0.5 (n = 2)  0.25 (n = 4)

New numbers: all/new

Least bump: minor
bump   package               because
patch  @onrecord/corpus      quotes.kind changed
patch  @onrecord/enrollment  county-population.population changed
minor  any                   1 published number moved`);
});

it("says that the data demand no release", () => {
  expect(text(differenceOf({}))).toBe("Since 0.2.0\n\nThe data demand no release.");
});

it("asks a reader to judge what only a reader can", () => {
  const fields = [field("id"), field("kind", {description: "How."}), field("words")];
  expect(text(differenceOf({...withQuotes({fields}), lists: {}}, {}))).toMatch(
    /kind described otherwise[\s\S]*only a reader can tell/u
  );
});

it("names tables that came and went, renamed and retyped fields, and what an older release cannot tell", () => {
  const before = {record: plantedRelease().record, marks: undefined};
  const fields = [field("id"), field("kind", {type: "integer"}), field("said")];
  const rows = quotesTable.rows.map(({words, ...row}) => ({...row, said: words}));
  const printed = text(
    differenceOf(
      {
        tables: [
          {...quotesTable, fields, rows: [...rows, {id: "000/q003"}]},
          {...quotesTable, name: "more"}
        ]
      },
      plantedNumbers,
      before
    )
  );
  expect(printed).toContain("corpus: more");
  expect(printed).toContain("1 net");
  expect(printed).toContain("not known");
  expect(printed).toContain("kind from string to integer");
  expect(text(differenceOf({tables: []}))).toContain("table removed");
  const renamed = text(differenceOf(withQuotes({fields: [field("id"), field("kind"), field("said")], rows})));
  expect(renamed).toContain("words renamed said");
  const fewer = text(differenceOf(withQuotes({rows: quotesTable.rows.slice(1), key: ["id", "kind"]}), plantedNumbers, before));
  expect(fewer).toContain("another key");
  expect(fewer).toContain("1 net");
});

it("lists what there is before the first release", () => {
  const first = compareReleases(undefined, plantedData, describeBuild(plantedData, plantedNumbers));
  expect(text(first)).toBe(`No release yet: all is new.

package           table   rows
@onrecord/corpus  quotes     2

1 closed lists, 2 published numbers.`);
});
