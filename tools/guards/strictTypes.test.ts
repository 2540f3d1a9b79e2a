import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {root} from "../root.js";
import {temporaryFolder} from "../testing/temporaryFolder.js";
import {strictTypes} from "./strictTypes.js";

const strict = {
  "tsconfig.base.json": readFileSync(join(root, "tsconfig.base.json"), "utf8"),
  "tsconfig.json": '{"files": [], "references": [{"path": "packages/a"}]}',
  "packages/a/package.json": "{}",
  "packages/a/tsconfig.json": '{"extends": "../../tsconfig.base.json", "include": ["src"]}'
};
const messages = (changes: Readonly<Record<string, string>>) =>
  strictTypes(temporaryFolder({...strict, ...changes})).map(({file, message}) => `${file} ${message}`);

it("finds nothing where every part extends the base", () => {
  expect(messages({})).toEqual([]);
});

it.each(["strict", "noUncheckedIndexedAccess", "exactOptionalPropertyTypes"])("fails where %s is turned off", (flag) => {
  const options = JSON.stringify({extends: "../../tsconfig.base.json", compilerOptions: {[flag]: false}, include: ["src"]});
  expect(messages({"packages/a/tsconfig.json": options})).toEqual([`packages/a/tsconfig.json ${flag} is not on`]);
});

it("fails where one part of strict is taken back", () => {
  const options = '{"extends": "../../tsconfig.base.json", "compilerOptions": {"strictNullChecks": false}}';
  expect(messages({"packages/a/tsconfig.json": options})).toEqual(["packages/a/tsconfig.json strictNullChecks is turned off"]);
});

it("fails where the base is not extended, nothing refers to a part, or a part has no type check", () => {
  expect(messages({"packages/a/tsconfig.json": "{}"})).toContain("packages/a/tsconfig.json does not extend tsconfig.base.json");
  expect(messages({"tsconfig.json": '{"files": []}'})).toEqual([
    "packages/a/tsconfig.json not among the references of the root's tsconfig.json"
  ]);
  expect(messages({"packages/b/package.json": "{}"})).toEqual([
    "packages/b/tsconfig.json missing: every part of the house is type-checked"
  ]);
});
