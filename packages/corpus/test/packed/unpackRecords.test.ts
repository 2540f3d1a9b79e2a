import path from "node:path";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readCorpus} from "../../authoring/dataFolder.js";
import {packArticles, packClaims, packNonClaims, packQuotes, packRows, packStance} from "../../authoring/packRecords.js";
import {articles, claims, nonClaims, quotes, recordOf, stanceJudgements} from "../../src/index.js";
import {spanReader} from "../../src/packed/spanReader.js";
import {unpackArticles, unpackClaims, unpackNonClaims, unpackQuotes, unpackStance} from "../../src/packed/unpackRecords.js";
import {unpackRows} from "../../src/packed/unpackRows.js";

const {records} = readCorpus(path.resolve(import.meta.dirname, "../../data"));
const text = (value: unknown) => JSON.stringify(value);

describe("what the package holds", () => {
  it("is what the files of the records hold, field by field and in their order", () => {
    for (const record of records) expect(recordOf(record.article.id as "000")).toEqual(record);
    expect(text(articles)).toBe(text(records.map(({article}) => article)));
    expect(text(quotes)).toBe(text(records.flatMap((record) => record.quotes)));
    expect(text(claims)).toBe(text(records.flatMap((record) => record.claims)));
    expect(text(nonClaims)).toBe(text(records.flatMap((record) => record.nonClaims)));
    expect(text(stanceJudgements)).toBe(text(records.flatMap(({stance}) => stance?.judgements ?? [])));
  });
});

describe("packed records", () => {
  it("come back as they were, none, one and all of them", () => {
    for (const some of [[], records.slice(0, 1), records]) {
      const through = <Item>(
        list: readonly Item[],
        pack: (list: readonly Item[]) => unknown,
        unpack: (packed: never) => Item[]
      ) => {
        expect(unpack(JSON.parse(text(pack(list))) as never)).toEqual(list);
      };
      through(
        some.map(({article}) => article),
        packArticles,
        unpackArticles
      );
      through(
        some.flatMap((record) => record.quotes),
        packQuotes,
        unpackQuotes
      );
      through(
        some.flatMap((record) => record.claims),
        packClaims,
        unpackClaims
      );
      through(
        some.flatMap((record) => record.nonClaims),
        packNonClaims,
        unpackNonClaims
      );
      through(
        some.flatMap(({stance}) => stance?.judgements ?? []),
        packStance,
        unpackStance
      );
    }
  });

  it("keep a value that all share once, and any other value as it is", () => {
    const row = fc.record({a: fc.jsonValue(), b: fc.constant({same: [1]}), c: fc.boolean()});
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const plain = JSON.parse(text(rows)) as object[];
        const packed = packRows(plain);
        expect(unpackRows(JSON.parse(text(packed)) as typeof packed)).toEqual(plain);
        if (plain.length > 0) expect(packed.columns["b"]).toEqual({all: {same: [1]}});
      })
    );
  });
});

it("reads spans on from where it stopped, backwards too", () => {
  const read = spanReader();
  expect(read([3, 2, 4, 1])).toEqual([
    {start: 3, end: 5},
    {start: 7, end: 8}
  ]);
  expect(read([])).toEqual([]);
  expect(read([-6, 10])).toEqual([{start: 1, end: 11}]);
});
