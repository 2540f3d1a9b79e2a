import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {root} from "../root.js";
import {temporaryFolder} from "../testing/temporaryFolder.js";
import {publicPackages} from "./publicPackages.js";
import {licenceProblems, thirdParties, thirdPartyText} from "./thirdParty.js";

const manifest = (name: string, rest: object) => JSON.stringify({name, version: "1.0.0", ...rest});

it("lists what each package brings along, and turns away a licence that is not on the list, or none", () => {
  const house = temporaryFolder({
    "packages/a/package.json": manifest("@onrecord/a", {dependencies: {x: "1", "@onrecord/b": "1"}}),
    "packages/b/package.json": manifest("@onrecord/b", {dependencies: {y: "1"}, devDependencies: {z: "1"}}),
    "node_modules/x/package.json": manifest("x", {license: "MIT", dependencies: {y: "1"}}),
    "node_modules/y/package.json": manifest("y", {license: "GPL-3.0-only"}),
    "node_modules/z/package.json": manifest("z", {})
  });
  const found = thirdParties(publicPackages(house));
  expect(found).toEqual([
    {name: "x", version: "1.0.0", licence: "MIT", broughtBy: ["@onrecord/a"]},
    {name: "y", version: "1.0.0", licence: "GPL-3.0-only", broughtBy: ["@onrecord/a", "@onrecord/b"]}
  ]);
  expect(licenceProblems(found)).toEqual([
    expect.stringMatching(/^y 1\.0\.0: licence not on the list[\s\S]*GPL-3\.0-only[\s\S]*to do:/u)
  ]);
  expect(licenceProblems([{name: "n", version: "1", licence: "unknown", broughtBy: []}])).toHaveLength(1);
  expect(thirdPartyText(found)).toContain("| `y`     | 1.0.0   | GPL-3.0-only | a, b       |\n");
});

it("finds every licence of the published packages on the list, and THIRD-PARTY.md up to date; if not: npm run notices", () => {
  const parties = thirdParties(publicPackages(root));
  expect(licenceProblems(parties)).toEqual([]);
  expect(readFileSync(join(root, "THIRD-PARTY.md"), "utf8")).toBe(thirdPartyText(parties));
});
