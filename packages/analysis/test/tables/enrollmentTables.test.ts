import type {ColumnTable} from "arquero";
import {describe, expect, it} from "vitest";
import {
  claimCheckTable,
  countySizeTable,
  cumulativeEnrollment,
  cumulativeEnrollmentTable,
  enrolledAgencyTable,
  enrollmentByCountySize,
  enrollmentByDemographicsTable,
  enrollmentByVoteTable,
  enrollmentOverTimeTable,
  enrollmentSensitivityTable
} from "../../src/index.js";
import {checkPackagedClaims} from "../../scripts/packagedClaims.js";
import {list2017, smallLand} from "../compute/enrollment/smallLand.js";

const field = {field: "foreignBornPct", basis: "acs_2012_2016"} as const;
const tables: readonly {readonly name: string; readonly table: ColumnTable; readonly rows: number; readonly some: object}[] = [
  {
    name: "countySizeTable",
    table: countySizeTable(smallLand, {...list2017, breaks: [100_000]}),
    rows: 2,
    some: {
      snapshot: "list-2017",
      label: "100,000 or more",
      below: null,
      counties: 4,
      enrolledCounties: 2,
      share: undefined,
      lower: undefined
    }
  },
  {
    name: "enrolledAgencyTable",
    table: enrolledAgencyTable(smallLand, list2017),
    rows: 5,
    some: {agency: "town", models: "JEM+TFM", label: "100,000 to 249,999", signedOn: "2017-03-01"}
  },
  {
    name: "cumulativeEnrollmentTable",
    table: cumulativeEnrollmentTable(smallLand, list2017),
    rows: 10,
    some: {population: 2_000_000, allCounties: 10, enrolledCounties: 4}
  },
  {
    name: "enrollmentByVoteTable",
    table: enrollmentByVoteTable(smallLand, {...list2017, electionYear: 2016}),
    rows: 4,
    some: {electionYear: 2016, winner: null, counties: 1, ofCounties: undefined, upper: undefined}
  },
  {
    name: "enrollmentByDemographicsTable",
    table: enrollmentByDemographicsTable(smallLand, {...list2017, ...field}),
    rows: 5,
    some: {field: "foreignBornPct", fifth: 5, lowest: 20, agencies: 2, share: undefined}
  },
  {
    name: "enrollmentOverTimeTable",
    table: enrollmentOverTimeTable(smallLand),
    rows: 2,
    some: {snapshot: "list-2017", enrolledCounties: 4, shareOfCounties: 0.4, agenciesBelow: 3, shareOfAgenciesBelow: 0.6}
  },
  {
    name: "enrollmentSensitivityTable",
    table: enrollmentSensitivityTable(smallLand, list2017),
    rows: 5,
    some: {decision: "as-published", about: null, count: 3, of: 5, share: 0.6}
  },
  {
    name: "claimCheckTable",
    table: claimCheckTable(checkPackagedClaims()),
    rows: 54,
    some: {claim: "004/c006", verdict: "holds-in-part", computed: 29, n: 29, denominator: 58, holds: true}
  }
];

describe.each(tables)("$name", ({table, rows, some}) => {
  it("has a row for each answer of its compute function", () => {
    expect(table.numRows()).toBe(rows);
    expect(table.objects()).toContainEqual(expect.objectContaining(some));
  });

  it("has values of one type in each column, besides null and undefined", () => {
    for (const name of table.columnNames()) {
      const values = [...table.array(name)].filter((value) => value !== null && value !== undefined);
      expect(new Set(values.map((value) => typeof value)).size, name).toBeLessThanOrEqual(1);
    }
  });
});

describe("the tables of enrollment", () => {
  it("hold what the functions of the other door give", () => {
    expect(cumulativeEnrollmentTable(smallLand, list2017).objects()).toEqual(cumulativeEnrollment(smallLand, list2017));
    const {classes} = enrollmentByCountySize(smallLand, list2017);
    expect(countySizeTable(smallLand, list2017).array("residentsCovered")).toEqual(
      classes.map(({residentsCovered}) => residentsCovered)
    );
  });

  it("are arquero tables that verbs work on", () => {
    expect(enrolledAgencyTable(smallLand, list2017).groupby("state").count().orderby("state").objects()).toEqual([
      {state: "AA", count: 3},
      {state: "BB", count: 2}
    ]);
  });

  it("have all their columns of no checks", () => {
    expect(claimCheckTable([]).columnNames()).toEqual(claimCheckTable(checkPackagedClaims()).columnNames());
  });
});
