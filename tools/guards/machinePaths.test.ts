import {expect, it} from "vitest";
import {temporaryFolder} from "../testing/temporaryFolder.js";
import {machinePaths} from "./machinePaths.js";

const slash = "/";
const found = (text: string, allowed: Parameters<typeof machinePaths>[2] = []) =>
  machinePaths(temporaryFolder({"a/file.txt": text}), ["a/file.txt"], allowed).map(({message}) =>
    message.replace("a machine's path: ", "")
  );

it.each([
  `${slash}home/ann/project/x.js`,
  `"${slash}Users/ann/x"`,
  `file://${slash}root/.cache`,
  `dir=${slash}tmp/fonts`,
  `(${slash}work/main)`,
  `C:\\Users\\ann`,
  `"C:\\\\Users\\\\ann"`
])("fails on %s", (text) => {
  expect(found(text)).toHaveLength(1);
});

it.each([
  "https://example.org/work/item",
  "./tmp/x",
  "../root/x",
  "docs/work/index.html",
  "~/work/x",
  "/workshop/x",
  "/homepage",
  "x/home/y"
])("lets %s pass", (text) => {
  expect(found(text)).toEqual([]);
});

it("lets an exception pass, in its file and to the letter", () => {
  const path = `${slash}tmp/fonts`;
  expect(found(path, [{file: "file.txt", text: path, reason: "a test"}])).toEqual([]);
  expect(found(path, [{file: "other.txt", text: path, reason: "a test"}])).toEqual([path]);
  expect(found(`${path}2`, [{file: "file.txt", text: path, reason: "a test"}])).toEqual([`${path}2`]);
});
