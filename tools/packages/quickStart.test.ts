import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {root} from "../root.js";
import {publicPackages} from "./publicPackages.js";
import {quickStart} from "./quickStart.js";

it("takes the first install line and the first program after it, as written", () => {
  const readme = '# x\n\n```\nnpm install a  b\n```\n\nThen:\n\n```js\nimport a from "a";\n```\n\n```js\nlater();\n```\n';
  expect(quickStart(readme, "README.md")).toEqual({install: ["a", "b"], code: 'import a from "a";\n'});
});

it("says where there is none", () => {
  expect(() => quickStart("# x\n\n```js\nrun();\n```\n", "x/README.md")).toThrow(/missing quick start in x\/README\.md/u);
});

it("is in the README of every public package, which it installs", () => {
  for (const {folder, manifest} of publicPackages(root))
    expect(quickStart(readFileSync(join(folder, "README.md"), "utf8"), folder).install).toContain(manifest.name);
});
