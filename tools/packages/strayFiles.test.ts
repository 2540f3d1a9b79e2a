import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {root} from "../root.js";
import {tarballFolder, tarballs} from "./packAll.js";
import {readTarball} from "./readTarball.js";
import {strayFiles} from "./strayFiles.js";

const sound = ["package/package.json", "package/README.md", "package/LICENSE", "package/dist/index.js"];

it("finds nothing where a tarball holds what it may", () => {
  expect(strayFiles("@onrecord/charts", sound)).toEqual([]);
});

it.each([
  "package/dist/index.js.map",
  "package/src/index.ts",
  "package/test/a.test.ts",
  "package/dist/data/quotes.csv",
  "package/.npmrc"
])("finds %s, which a package of code alone may not hold", (path) => {
  expect(strayFiles("@onrecord/charts", [...sound, path])).toEqual([expect.stringContaining(path)]);
});

it("finds a package without a list, and an entry that lets nothing in", () => {
  expect(strayFiles("@onrecord/novel", sound)).toEqual([expect.stringContaining("unknown package")]);
  expect(strayFiles("@onrecord/charts", sound.slice(1))).toEqual([expect.stringContaining("allows nothing")]);
});

it("finds nothing in the packed packages", (context) => {
  if (!existsSync(tarballFolder(root))) context.skip("nothing is packed: npm test packs");
  const problems = tarballs(root).flatMap((file) => {
    const entries = readTarball(file);
    const manifest = entries.find(({path}) => path === "package/package.json")?.content.toString("utf8") ?? "{}";
    return strayFiles(
      (JSON.parse(manifest) as {name: string}).name,
      entries.map(({path}) => path)
    );
  });
  expect(problems).toEqual([]);
});

it("packs the licence of the repository with every package", (context) => {
  if (!existsSync(tarballFolder(root))) context.skip("nothing is packed: npm test packs");
  const licence = readFileSync(join(root, "LICENSE"), "utf8");
  const packed = tarballs(root).map((file) => readTarball(file).find(({path}) => path === "package/LICENSE"));
  expect(packed.map((entry) => entry?.content.toString("utf8") === licence)).toEqual(packed.map(() => true));
});
