import path from "node:path";
import {build} from "esbuild";
import {describe, expect, it} from "vitest";

const source = path.resolve(import.meta.dirname, "../src");

/** What a page would load for some lines of code. */
async function bundle(code: string): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: source, loader: "ts"},
    bundle: true,
    write: false,
    format: "esm",
    treeShaking: true,
    minify: true
  });
  return outputFiles[0]?.text ?? "";
}

/** Words that only one entry's data hold. */
const marks = {lists: "tx-jackson-county-sheriff", counties: "Kalawao County", votes: "president-county-2020-tonmcg"};
const within = (text: string) => Object.entries(marks).flatMap(([entry, mark]) => (text.includes(mark) ? [entry] : []));

describe("each entry loads only its own data", () => {
  it.each([
    ["index.ts", ["lists"]],
    ["counties.ts", ["counties"]],
    ["votes.ts", ["votes"]],
    ["schema/index.ts", []]
  ])("%s: %j", async (file, expected) => {
    const text = await bundle(`export * from "./${file}";`);
    // The list of sources names every file, the votes' among them.
    expect(within(text).filter((entry) => !(file === "index.ts" && entry === "votes"))).toEqual(expected);
  });
});

it("leaves out the tables of an entry that are not used", async () => {
  const removals = await bundle(`import {removals} from "./index.js"; console.log(removals);`);
  expect(within(removals)).toEqual([]);
  expect(removals).toContain("ice-removals-by-fiscal-year-2003-2025");
  expect(removals.length).toBeLessThan(10_000);
  const counties = await bundle(`import {counties} from "./counties.js"; console.log(counties);`);
  const all = await bundle(`export * from "./counties.js";`);
  expect(counties.length).toBeLessThan(all.length / 4);
});
