import {execFileSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {gzipSync} from "node:zlib";
import {describe, expect, it} from "vitest";
import {bundleOf, wholeBundle} from "../attribution/bundleOf.js";
import {smallLand} from "./smallLand.js";

/** Names of the enrollment statistics, each with JavaScript for its arguments, of `tables`. */
const everyStatistic = {
  enrollmentByCountySize: "tables, list",
  countySizeTrend: "compute.enrollmentByCountySize(tables, list).classes",
  countySizeWithinStates: "tables, list",
  agenciesBelow: "tables, list",
  cumulativeEnrollment: "tables, list",
  enrollmentByVote: "tables, {...list, electionYear: 2016}",
  enrollmentByDemographics: 'tables, {...list, field: "foreignBornPct", basis: "acs_2012_2016"}',
  enrollmentOverTime: "tables",
  enrollmentSensitivity: "tables, list",
  populationYearOf: "tables.snapshots[0], tables.population",
  cochranArmitage: "[{successes: 1, n: 4}, {successes: 3, n: 4}]",
  mantelHaenszel: "[[[8, 2], [1, 5]]]",
  chiSquareTail: "3.84, 1"
} as const;
const names = Object.keys(everyStatistic);

describe("a page that imports one statistic of enrollment", () => {
  it.each(names)("loads at most 3 kB for %s, compressed", (name) => {
    expect(gzipSync(bundleOf(name), {level: 9}).length).toBeLessThanOrEqual(3000);
  });
});

describe("every statistic of enrollment", () => {
  it("answers where code may not be made from strings, with no NaN in any answer", () => {
    const folder = mkdtempSync(join(tmpdir(), "onrecord-enrollment-"));
    try {
      const door = join(folder, "compute.mjs");
      const program = join(folder, "program.mjs");
      writeFileSync(door, wholeBundle());
      const calls = Object.entries(everyStatistic).map(([name, given]) => `${name}: compute.${name}(${given})`);
      writeFileSync(
        program,
        `import * as compute from ${JSON.stringify(pathToFileURL(door).href)};
        const tables = ${JSON.stringify(smallLand)};
        const list = {snapshot: "list-2017", populationYear: 2017};
        const strict = (_, value) => { if (Number.isNaN(value)) throw new Error("NaN"); return value; };
        console.log(JSON.stringify({${calls.join(", ")}}, strict));`
      );
      const answers = JSON.parse(
        execFileSync(process.execPath, ["--disallow-code-generation-from-strings", program], {encoding: "utf8"})
      ) as Record<string, unknown>;
      expect(Object.keys(answers)).toEqual(names);
      expect(answers).toMatchObject({agenciesBelow: {agencies: {count: 3, of: 5}}, populationYearOf: 2017});
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  });
});
