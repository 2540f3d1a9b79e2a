import {gzipSync} from "node:zlib";
import {spawnSync} from "node:child_process";
import path from "node:path";
import {describe, expect, it} from "vitest";
import {allUniverses, universeKey} from "../../charts/enrollment/allUniverses.js";
import {choiceName, defaultChoice, ownYearOf, setAside} from "../../charts/enrollment/choice.js";
import {compactTables, unpackTables} from "../../charts/enrollment/compactTables.js";
import {atlasPath, editionOf} from "../../charts/enrollment/edition.js";
import {countySizeData, cumulativeData} from "../../charts/enrollment/enrollmentData.js";
import {articleList, listNames} from "../../charts/enrollment/lists.js";
import {shapesFor} from "../../charts/enrollment/shapes.js";
import {enrollmentTables as tables} from "../../charts/enrollment/tables.js";
import {basisOf, electionBefore} from "../../charts/enrollment/voteYears.js";

const docs = path.resolve(import.meta.dirname, "../..");
const compact = compactTables(tables, [2010, 2016, 2017, 2021, 2025]);
const unpacked = unpackTables(JSON.parse(JSON.stringify(compact)) as typeof compact);

describe("compactTables", () => {
  it("gives the browser the same numbers for every list and every universe, with and without the states set aside", () => {
    for (const {snapshot, asOf} of listNames)
      for (const {universe, withoutStates} of allUniverses) {
        const choice = {...defaultChoice(snapshot, asOf), universe, withoutStates};
        const [here, there] = [countySizeData(tables, choice), countySizeData(unpacked, choice)];
        expect(there.total).toEqual(here.total);
        expect(there.classes).toEqual(here.classes);
        expect(there.unplaced.map(({name}) => name)).toEqual(here.unplaced.map(({name}) => name));
        expect(there.stateAgencies.map(({name}) => name)).toEqual(here.stateAgencies.map(({name}) => name));
      }
    const choice = defaultChoice(articleList, "2017-08-01");
    expect(cumulativeData(unpacked, choice)).toEqual(cumulativeData(tables, choice));
  });

  it("weighs less than 150 kB, compressed", () => {
    expect(gzipSync(JSON.stringify(compact)).length).toBeLessThan(150_000);
  });
});

describe("a choice", () => {
  it("is named after the list where all else is at its default, and after what differs where not", () => {
    const choice = defaultChoice(articleList, "2017-08-01");
    expect(choiceName("map", choice, 2017)).toBe("map-list-2017-08-01");
    expect(
      choiceName("map", {...choice, populationYear: 2010, universe: {kind: "county-agencies"}, withoutStates: setAside}, 2017)
    ).toBe("map-list-2017-08-01-county-agencies-residents-2010-without-tx-fl");
    expect(new Set(allUniverses.map(({universe, withoutStates}) => universeKey(universe, withoutStates))).size).toBe(6);
  });

  it("goes with the year, the election, the survey and the outlines of its list", () => {
    expect([ownYearOf("2009-01-01"), ownYearOf("2017-08-01"), ownYearOf("2026-05-18")]).toEqual([2010, 2017, 2025]);
    expect([electionBefore("2010-10-29"), electionBefore("2016-11-09"), electionBefore("2016-12-11")]).toEqual([2008, 2012, 2016]);
    expect([basisOf("2010-10-29"), basisOf("2017-08-01"), basisOf("2026-05-18")]).toEqual([
      "acs_2009_2013",
      "acs_2012_2016",
      "acs_2017_2021"
    ]);
    expect([editionOf("2021-01-13"), editionOf("2025-01-19")]).toEqual(["2017", "2023"]);
    expect(atlasPath("2026-05-18")).toContain("2023");
  });
});

describe("shapesFor", () => {
  it("has the outline of every county with an agency, of the edition that goes with the list", () => {
    for (const {snapshot, asOf} of listNames) {
      const shapes = shapesFor(asOf);
      for (const one of countySizeData(tables, defaultChoice(snapshot, asOf)).classes)
        for (const {hostFips} of one.dots) expect(Object.keys(shapes.counties)).toContain(hostFips);
    }
  });
});

describe("the loaders of the 287(g) pages", () => {
  it.each(["data/lists.json.ts", "data/over-time.json.ts"])("%s writes JSON", (name) => {
    const {status, stdout} = spawnSync(process.execPath, ["--import", "tsx", path.join("src", name)], {
      cwd: docs,
      encoding: "utf8"
    });
    expect(status).toBe(0);
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  });
});
