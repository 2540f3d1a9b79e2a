import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import type {ApiEntry, ApiExport} from "../../../docs/api/apiModel.js";
import {root} from "../../root.js";
import {describeProblems} from "../problem.js";
import {undocumented} from "./undocumented.js";

const comment = {summary: "", returns: "", missing: "", throws: "", source: "", examples: []};
const example = "```ts\n1 + 1; // 2\n```";
const one = (more: Partial<ApiExport>): ApiExport => ({
  name: "sum",
  kind: "function",
  signature: "",
  comment,
  params: [],
  result: "string",
  fields: [],
  schema: null,
  rows: null,
  file: "packages/a/src/sum.ts",
  line: 7,
  ...more
});
const found = (more: Partial<ApiExport>) =>
  undocumented([{name: "a", slug: "a", file: "", summary: "Sums.", exports: [one(more)], references: []}]).map(
    ({message}) => message
  );
const documented = {...comment, summary: "Adds up.", examples: [example]};

describe("undocumented", () => {
  it("finds an export without a summary and a function without an example, and says where", () => {
    expect(undocumented([{name: "a", slug: "a", file: "", summary: "Sums.", exports: [one({})], references: []}])).toEqual([
      {file: "packages/a/src/sum.ts:7", message: "sum: no summary: say in one sentence what it is"},
      {file: "packages/a/src/sum.ts:7", message: "sum: no @example: give lines that run, in a block of ts or js"}
    ]);
    expect(found({kind: "data"})).toEqual(["sum: no summary: say in one sentence what it is"]);
    expect(found({comment: documented})).toEqual([]);
  });

  it("finds an entry that says nothing of itself", () => {
    expect(
      undocumented([{name: "a", slug: "a", file: "packages/a/src/index.ts", summary: "", exports: [], references: []}])
    ).toEqual([
      {file: "packages/a/src/index.ts", message: "a: no summary of the entry: say what it is for, under @packageDocumentation"}
    ]);
  });

  it("takes no prose and no other language for an example", () => {
    expect(found({comment: {...documented, examples: ["`sum(1, 2)`"]}})[0]).toContain("no @example");
    expect(found({comment: {...documented, examples: ["```sh\nls\n```"]}})[0]).toContain("no @example");
  });

  it("finds a number without a unit, and takes one that is named", () => {
    expect(found({comment: documented, result: "number"})[0]).toContain("without a unit");
    expect(found({comment: documented, result: "readonly number[]"})[0] ?? "").toContain("without a unit");
    expect(found({comment: {...documented, returns: "a share from 0 to 1"}, result: "number"})).toEqual([]);
  });

  it("finds an absent value that nothing explains, and takes one that is", () => {
    expect(found({comment: documented, result: "string | undefined"})[0]).toContain("may be undefined");
    expect(found({comment: documented, result: "string | null"})[0]).toContain("may be null");
    expect(found({comment: {...documented, missing: "`undefined` of nothing"}, result: "string | undefined"})).toEqual([]);
    expect(found({comment: {...documented, missing: "null of nothing"}, result: "string | null"})).toEqual([]);
  });

  it("finds a number among parameters and fields that neither its name nor a comment explains", () => {
    const field = (name: string, text = "") => ({name, type: "number", optional: false, text});
    expect(found({comment: documented, params: [field("much")]})[0]).toContain("parameter much");
    expect(found({comment: documented, params: [field("much", "how many")]})).toEqual([]);
    expect(found({kind: "type", comment: documented, fields: [field("much"), field("quotesOfAll")]})).toEqual([
      "sum: field much: a number that nothing explains"
    ]);
    expect(found({kind: "type", comment: documented, fields: [field("much")], schema: "sum"})).toEqual([]);
  });
});

describe("the documentation of the packages", () => {
  it("says of every export what it is, shows every function at work, and names units and missing values", (context) => {
    const file = join(root, "docs/src/generated/api.json");
    if (!existsSync(file)) context.skip("the site is not built: npm start or npm test builds it");
    const api = JSON.parse(readFileSync(file, "utf8")) as readonly ApiEntry[];
    expect(api.flatMap(({exports}) => exports).length).toBeGreaterThan(300);
    expect(describeProblems(undocumented(api))).toBe("");
  });
});
