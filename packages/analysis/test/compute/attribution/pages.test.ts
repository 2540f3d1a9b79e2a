import {execFileSync} from "node:child_process";
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {gzipSync} from "node:zlib";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {fixtureSources} from "../../fixtures.js";
import {bundleOf, wholeBundle} from "./bundleOf.js";
import {everyStatistic} from "./everyStatistic.js";
import {mixedArticle} from "./recode.js";

const names = Object.keys(everyStatistic);

describe("a page that imports one statistic", () => {
  it.each(names)("loads at most 3 kB for %s, compressed, and 3.7 kB where it compares two groups or two codings", (name) => {
    const most = name === "stanceDifference" || name === "stanceAgreement" ? 3700 : 3000;
    expect(gzipSync(bundleOf(name), {level: 9}).length).toBeLessThanOrEqual(most);
  });
});

describe("every statistic", () => {
  const built = fileURLToPath(new URL("../../../dist/compute.js", import.meta.url));
  const builtHasAll = existsSync(built) && names.every((name) => readFileSync(built, "utf8").includes(name));
  let folder = "";

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "onrecord-compute-"));
    writeFileSync(join(folder, "compute.mjs"), wholeBundle());
  });
  afterAll(() => {
    rmSync(folder, {recursive: true, force: true});
  });

  const answers = (door: string): Record<string, unknown> => {
    const calls = Object.entries(everyStatistic).map(([name, given]) => `${name}: compute.${name}(${given}) ?? null`);
    const program = `
      import * as compute from ${JSON.stringify(pathToFileURL(door).href)};
      const {record, sources} = ${JSON.stringify({record: mixedArticle, sources: fixtureSources})};
      let refused = false;
      try { new Function("return 1")(); } catch { refused = true; }
      console.log(JSON.stringify({refused, ${calls.join(", ")}}));`;
    const file = join(folder, "program.mjs");
    writeFileSync(file, program);
    return JSON.parse(
      execFileSync(process.execPath, ["--disallow-code-generation-from-strings", file], {encoding: "utf8"})
    ) as Record<string, unknown>;
  };
  const expectAll = (result: Record<string, unknown>) => {
    expect(Object.keys(result)).toEqual(["refused", ...names]);
    expect(result).toMatchObject({
      refused: true,
      officialShare: {count: 2, of: 4, share: 0.5},
      intraclassCorrelation: {rho: 0.2},
      crossTable: {n: 4}
    });
  };

  it("answers where code may not be made from strings", () => {
    expectAll(answers(join(folder, "compute.mjs")));
  });

  it.skipIf(!builtHasAll)("answers so from the built package too (skipped where it is not built, or of older sources)", () => {
    expectAll(answers(built));
  });
});
