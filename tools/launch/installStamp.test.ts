import {rmSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {temporaryFolder, writeFiles} from "../testing/temporaryFolder.js";
import {installNeeded, markInstalled} from "./installStamp.mjs";

const files = {
  "package.json": "{}",
  "pnpm-lock.yaml": "a",
  "pnpm-workspace.yaml": "b",
  "packages/corpus/package.json": '{"dependencies": {"x": "1"}}',
  "packages/corpus/node_modules/x/package.json": "{}",
  "docs/package.json": "{}",
  "node_modules/.modules.yaml": ""
};

function installed(): string {
  const folder = temporaryFolder(files);
  markInstalled(folder);
  return folder;
}

it("asks for an install where none was made", () => {
  expect(installNeeded(temporaryFolder({"package.json": "{}"}))).toBe(true);
});

it("asks for none right after one", () => {
  expect(installNeeded(installed())).toBe(false);
});

it.each(["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", "packages/corpus/package.json", "docs/package.json"])(
  "asks for an install when %s has changed",
  (file) => {
    const folder = installed();
    writeFiles(folder, {[file]: '{"name": "changed"}'});
    expect(installNeeded(folder)).toBe(true);
  }
);

it("asks for an install when a package is new, or its links are gone", () => {
  const grown = installed();
  writeFiles(grown, {"packages/extract/package.json": "{}"});
  expect(installNeeded(grown)).toBe(true);
  const broken = installed();
  rmSync(join(broken, "packages/corpus/node_modules"), {recursive: true});
  expect(installNeeded(broken)).toBe(true);
});
