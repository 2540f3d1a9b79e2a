import {join} from "node:path";
import {expect, it} from "vitest";
import {temporaryFolder} from "../testing/temporaryFolder.js";
import {installedClosure} from "./installedClosure.js";
import {entryPoints, publicPackages} from "./publicPackages.js";

const manifest = (name: string, dependencies: Record<string, string> = {}, rest: object = {}) =>
  JSON.stringify({name, version: "1.0.0", dependencies, ...rest});

it("follows run-time dependencies all the way, each once, and leaves our own out", () => {
  const root = temporaryFolder({
    "packages/a/package.json": manifest("@onrecord/a", {x: "1", "@onrecord/b": "1"}, {devDependencies: {z: "1"}}),
    "node_modules/x/package.json": manifest("x", {y: "1"}),
    "node_modules/y/package.json": manifest("y", {x: "1"}),
    "node_modules/z/package.json": manifest("z")
  });
  const found = installedClosure([join(root, "packages/a")], (name) => name.startsWith("@onrecord/"));
  expect(found.map((item) => item.manifest.name)).toEqual(["x", "y"]);
});

it("says which dependency is not installed, and passes over an optional one", () => {
  const root = temporaryFolder({
    "a/package.json": manifest("a", {missing: "1"}),
    "b/package.json": manifest("b", {}, {optionalDependencies: {missing: "1"}})
  });
  expect(() => installedClosure([join(root, "a")], () => false)).toThrow(/missing dependency missing/u);
  expect(installedClosure([join(root, "b")], () => false)).toEqual([]);
});

it("brings the peers that a folder asks its users for, but not those that its dependencies ask for", () => {
  const root = temporaryFolder({
    "a/package.json": manifest("a", {x: "1"}, {peerDependencies: {reader: "1"}, peerDependenciesMeta: {reader: {optional: true}}}),
    "node_modules/x/package.json": manifest("x", {}, {peerDependencies: {canvas: "1"}}),
    "node_modules/reader/package.json": manifest("reader")
  });
  const found = installedClosure([join(root, "a")], () => false);
  expect(found.map((item) => item.manifest.name)).toEqual(["x", "reader"]);
});

it("publishes what is not private, and offers code entry points by name", () => {
  const root = temporaryFolder({
    "packages/a/package.json": manifest(
      "@onrecord/a",
      {},
      {exports: {".": {import: "./x.js"}, "./sub": {import: "./y.js"}, "./package.json": "./package.json"}}
    ),
    "packages/b/package.json": manifest("@onrecord/b", {}, {private: true}),
    "packages/empty/readme.md": ""
  });
  const [only, ...rest] = publicPackages(root);
  expect(rest).toEqual([]);
  expect(only && entryPoints(only.manifest)).toEqual(["@onrecord/a", "@onrecord/a/sub"]);
  expect(entryPoints({name: "bare", version: "1.0.0"})).toEqual([]);
});
