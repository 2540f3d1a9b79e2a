import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {soundPackage} from "../testing/plantedPackage.js";
import {temporaryFolder} from "../testing/temporaryFolder.js";
import {installElsewhere} from "./installElsewhere.js";
import {publishProblems} from "./publishProblems.js";
import {readManifest} from "./publicPackages.js";
import {writeTar} from "./writeTar.js";

/** A package folder and its tarball; `undefined` leaves a file out. */
function packed(changes: Readonly<Record<string, string | undefined>> = {}) {
  const files = Object.fromEntries(
    Object.entries({...soundPackage, ...changes}).filter((entry): entry is [string, string] => entry[1] !== undefined)
  );
  const folder = temporaryFolder(files);
  const tarball = join(folder, "planted.tgz");
  writeFileSync(
    tarball,
    writeTar(Object.entries(files).map(([name, content]) => ({path: `package/${name}`, content: Buffer.from(content)})))
  );
  return {packages: [{folder, manifest: readManifest(folder)}], tarball};
}

async function problemsElsewhere(changes?: Readonly<Record<string, string | undefined>>): Promise<string> {
  const {packages, tarball} = packed(changes);
  return (await installElsewhere(packages, [tarball])).join("\n");
}

it("finds nothing in a sound package", async () => {
  expect(await problemsElsewhere()).toBe("");
  expect(await publishProblems(packed().tarball)).toEqual([]);
});

it("installs third-party packages as the repository has them, without a network", async () => {
  const manifest = {...(JSON.parse(soundPackage["package.json"] ?? "") as object), dependencies: {third: "^2.0.0"}};
  const {packages, tarball} = packed({
    "package.json": JSON.stringify(manifest),
    "dist/index.js": 'export {answer} from "third";\n',
    "node_modules/third/package.json": '{"name": "third", "version": "2.3.4", "exports": "./index.js", "type": "module"}',
    "node_modules/third/index.js": "export const answer = 42;\n",
    "node_modules/third/node_modules/nested/index.js": "never packed"
  });
  expect(await installElsewhere(packages, [tarball])).toEqual([]);
});

it("finds code that does not load", async () => {
  expect(await problemsElsewhere({"dist/index.js": 'import "not-declared";\nexport const answer = 42;\n'})).toMatch(
    /^import failed[\s\S]*not-declared/u
  );
  expect(await problemsElsewhere({"dist/index.cjs": "export const answer = 42;\n"})).toContain("require failed");
  expect(await problemsElsewhere({"dist/index.cjs": ""})).toContain("nothing exported: @onrecord/planted");
});

it("finds types that are missing, or that rest on what is not there", async () => {
  expect(await problemsElsewhere({"dist/index.d.cts": undefined})).toMatch(/node16: types\.cts/u);
  const resting = 'import type {Thing} from "not-declared";\nexport declare const answer: Thing;\n';
  expect(await problemsElsewhere({"dist/index.d.ts": resting})).toMatch(/bundler: .*not-declared/u);
});

it("finds a dependency that the package does not declare right", async () => {
  const manifest = JSON.stringify({
    ...(JSON.parse(soundPackage["package.json"] ?? "") as object),
    dependencies: {"@onrecord/absent": "^1.0.0"}
  });
  const {packages, tarball} = packed({"package.json": manifest});
  const ours = [
    ...packages,
    {
      folder: temporaryFolder({"package.json": '{"name": "@onrecord/absent", "version": "2.0.0"}'}),
      manifest: {name: "@onrecord/absent", version: "2.0.0"}
    }
  ];
  expect((await installElsewhere(ours, [tarball])).join("\n")).toMatch(/npm install failed[\s\S]*@onrecord\/absent/u);
});

it("has publint find a file that is declared and not there", async () => {
  expect((await publishProblems(packed({"dist/index.cjs": undefined}).tarball)).join("\n")).toContain("index.cjs");
});
