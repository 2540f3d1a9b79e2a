import type {ArticleRecord} from "@onrecord/corpus";
import type {ColumnTable} from "arquero";
import {describe, expect, it} from "vitest";
import {
  allAttributionRows,
  allAttributionTable,
  attributionRows,
  attributionTable,
  crossTable,
  crossTableCells,
  cueLemmaTable,
  cueTable,
  diversityTable,
  leaveOneArticleOut,
  leaveOneArticleOutTable,
  neutralShareByAffiliation,
  neutralShareTable,
  officialSensitivity,
  officialSensitivityTable,
  officialShare,
  prominence,
  prominenceTable,
  shareOf,
  shareTable,
  sourceDiversity,
  voiceTable,
  voiceWords,
  whyNotNamed,
  whyNotNamedTable
} from "../../src/index.js";
import {mixedArticle, publishedText, renumber, silentArticle} from "../compute/attribution/recode.js";
import {fixtureSources as sources} from "../fixtures.js";

const records = [mixedArticle, renumber(publishedText, "998"), renumber(silentArticle, "997")];
const all = {level: "outermost", acts: "all"} as const;
const shares = {unit: "words", by: "kind", rule: all} as const;
const officials = (rest: readonly ArticleRecord[]) => officialShare(rest, sources).share;

const tables: readonly {
  readonly name: string;
  readonly table: (records: readonly ArticleRecord[]) => ColumnTable;
  readonly rows: (records: readonly ArticleRecord[]) => readonly object[];
}[] = [
  {name: "attributionTable", table: (of) => attributionTable(of, sources, all), rows: (of) => attributionRows(of, sources, all)},
  {
    name: "allAttributionTable",
    table: (of) => allAttributionTable(of, sources, all),
    rows: (of) => allAttributionRows(of, sources, all)
  },
  {name: "shareTable", table: (of) => shareTable(of, sources, shares), rows: (of) => shareOf(of, sources, shares)},
  {
    name: "officialSensitivityTable",
    table: (of) => officialSensitivityTable(of, sources, {unit: "sources"}),
    rows: (of) => officialSensitivity(of, sources, {unit: "sources"})
  },
  {
    name: "whyNotNamedTable",
    table: (of) => whyNotNamedTable(of, sources, {unit: "words"}),
    rows: (of) => whyNotNamed(of, sources, {unit: "words"})
  },
  {
    name: "crossTableCells",
    table: (of) => crossTableCells(attributionRows(of, sources), "kind", "act"),
    rows: (of) => crossTable(attributionRows(of, sources), "kind", "act").cells
  },
  {
    name: "neutralShareTable",
    table: (of) => neutralShareTable(of, sources, all),
    rows: (of) => neutralShareByAffiliation(of, sources, all)
  },
  {
    name: "prominenceTable",
    table: (of) => prominenceTable(of, sources, all),
    rows: (of) => of.flatMap((record) => prominence(record, sources, all))
  },
  {name: "voiceTable", table: voiceTable, rows: (of) => of.flatMap(voiceWords)},
  {
    name: "diversityTable",
    table: (of) => diversityTable(of, sources, all),
    rows: (of) => of.map((record) => ({article: record.article.id, ...sourceDiversity(record, sources, all)}))
  },
  {
    name: "leaveOneArticleOutTable",
    table: (of) => leaveOneArticleOutTable(of, officials),
    rows: (of) => leaveOneArticleOut(of, officials)
  }
];

describe.each(tables)("$name", ({table, rows}) => {
  const filled = table(records);
  const names = filled.columnNames();

  it("has the rows of its compute function, in order; a field that a row lacks is undefined", () => {
    const expected = rows(records).map((row) => ({...Object.fromEntries(names.map((name) => [name, undefined])), ...row}));
    expect(expected.length).toBeGreaterThan(0);
    expect(filled.objects()).toEqual(expected);
    for (const row of expected) expect(Object.keys(row)).toEqual(names);
  });

  it("has values of one type in each column, besides null and undefined", () => {
    for (const name of names) {
      const types = new Set(
        [...filled.array(name)].filter((value) => value !== null && value !== undefined).map((value) => typeof value)
      );
      expect(types.size, name).toBeLessThanOrEqual(1);
    }
  });

  it("has all its columns where nothing is coded", () => {
    expect(table([]).columnNames()).toEqual(names);
  });
});

describe("cueLemmaTable", () => {
  const table = cueLemmaTable(records, sources);

  it("has the counts of cueTable in long form, each part with its sum", () => {
    const rows = table.objects() as {cueLemma: string; cueClass: string; by: string; value: string; count: number; n: number}[];
    for (const {cueLemma, cueClass, n, affiliations, articles} of cueTable(records, sources)) {
      const own = (by: string) =>
        rows
          .filter((row) => row.cueLemma === cueLemma && row.cueClass === cueClass && row.by === by && row.n === n)
          .map(({value, count}) => [value, count]);
      expect(own("affiliation")).toEqual(affiliations.map(({affiliation, n: count}) => [affiliation, count]));
      expect(own("article")).toEqual(articles.map(({article, n: count}) => [article, count]));
    }
    expect(rows.filter(({by}) => by === "article").reduce((sum, {count}) => sum + count, 0)).toBe(5);
  });

  it("has all its columns where nothing is coded", () => {
    expect(cueLemmaTable([], []).columnNames()).toEqual(table.columnNames());
  });
});

describe("the tables", () => {
  it("are arquero tables that verbs work on", () => {
    const counts = attributionTable(records, sources).groupby("article", "kind").count().orderby("article", "kind");
    expect(counts.objects()).toEqual([
      {article: "998", kind: "direct", count: 3},
      {article: "999", kind: "direct", count: 2},
      {article: "999", kind: "indirect", count: 2}
    ]);
  });
});
