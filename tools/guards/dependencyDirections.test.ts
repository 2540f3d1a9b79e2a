import {expect, it} from "vitest";
import {temporaryFolder} from "../testing/temporaryFolder.js";
import {dependencyDirections} from "./dependencyDirections.js";

const messages = (packages: Readonly<Record<string, object>>) => {
  const files = Object.fromEntries(
    Object.entries(packages).map(([name, manifest]) => [`packages/${name}/package.json`, JSON.stringify(manifest)])
  );
  return dependencyDirections(temporaryFolder(files)).map(({file, message}) => `${file} ${message}`);
};

it("lets pass what the house allows", () => {
  expect(
    messages({
      corpus: {dependencies: {valibot: "1"}},
      analysis: {dependencies: {"@onrecord/corpus": "workspace:^", arquero: "8"}},
      extract: {devDependencies: {"@onrecord/corpus": "workspace:^", "fast-check": "4"}},
      stance: {dependencies: {"@onrecord/extract": "workspace:^"}}
    })
  ).toEqual([]);
});

it("lets extract ask for reader mode's libraries as optional peers, and not as anything else", () => {
  expect(messages({extract: {peerDependencies: {linkedom: "1"}, peerDependenciesMeta: {linkedom: {optional: true}}}})).toEqual([]);
  expect(messages({extract: {peerDependencies: {linkedom: "1"}}})).toEqual([
    "packages/extract/package.json has the run-time dependency linkedom, and may have none"
  ]);
  expect(messages({extract: {peerDependencies: {x: "1"}, peerDependenciesMeta: {x: {optional: true}}}})).toHaveLength(1);
});

it("lets pass development dependencies", () => {
  expect(
    messages({
      stance: {devDependencies: {"fast-check": "4"}}
    })
  ).toEqual([]);
});

it("lets a build use what writes tables, and a package not", () => {
  expect(messages({corpus: {devDependencies: {"@onrecord/tables": "workspace:^"}}})).toEqual([]);
  expect(messages({corpus: {dependencies: {"@onrecord/tables": "workspace:^"}}})).toEqual([
    "packages/corpus/package.json may not depend on @onrecord/tables"
  ]);
});

it.each([
  ["corpus", {dependencies: {"@onrecord/analysis": "1"}}, "may not depend on @onrecord/analysis"],
  ["corpus", {devDependencies: {"@onrecord/charts": "1"}}, "may not depend on @onrecord/charts"],
  ["extract", {dependencies: {valibot: "1"}}, "has the run-time dependency valibot, and may have none"],
  ["extract", {dependencies: {"@onrecord/corpus": "1"}}, "has the run-time dependency @onrecord/corpus, and may have none"],
  ["stance", {peerDependencies: {x: "1"}}, "has the run-time dependency x, and may have none"],
  ["novel", {}, "unknown package: add its directions to tools/guards/data/rooms.json"]
])("fails where packages/%s declares %j", (name, manifest, message) => {
  expect(messages({[name]: manifest})).toEqual([`packages/${name}/package.json ${message}`]);
});
