import {expect, it} from "vitest";
import {temporaryFolder} from "../testing/temporaryFolder.js";
import {builtData} from "./builtData.js";

const described = (resource: object) => JSON.stringify({resources: [{name: "things", ...resource}]});
const schema = {
  primaryKey: "id",
  fields: [
    {name: "id", type: "string"},
    {name: "kind", type: "string", constraints: {enum: ["a", "b"]}}
  ]
};
const project = (datapackage: string, rows: string | undefined, more: Readonly<Record<string, string>> = {}) =>
  temporaryFolder({
    "packages/things/package.json": '{"name": "@onrecord/things", "version": "0.1.0", "type": "module"}',
    "packages/things/dist/data/datapackage.json": datapackage,
    ...(rows === undefined ? {} : {"packages/things/dist/data/things.json": rows}),
    ...more
  });

it("reads tables with their keys, the closed lists of fields, and leaves out resources without a schema and other formats of a table", async () => {
  const root = project(
    JSON.stringify({
      resources: [{name: "things", schema}, {name: "records"}, {name: "things-parquet", path: "things.parquet", schema}]
    }),
    '[{"id": "1", "kind": "a"}]'
  );
  const built = await builtData(root);
  expect(built.tables).toMatchObject([{package: "@onrecord/things", name: "things", key: ["id"], rows: [{id: "1"}]}]);
  expect(built.lists).toEqual({"things: things.kind": {a: "", b: ""}});
});

it("reads the codebook's lists, canonicalisers and tombstones, and checks without the version of their data", async () => {
  const root = project(described({schema}), "[]", {
    "packages/things/dist/codebook.js":
      'export const codebook = [{name: "kind", entries: [{code: "direct", definition: "In marks."}]}];\n',
    "packages/things/dist/data/records.json": JSON.stringify([
      {
        article: {fingerprint: {canonicaliser: 2}},
        withdrawn: [{id: "000/q001"}],
        corrections: [{record: "000/q002", version: "0.3.0"}]
      },
      {article: {fingerprint: {canonicaliser: 1}}, withdrawn: [], corrections: []}
    ]),
    "packages/analysis/package.json": '{"name": "@onrecord/analysis", "version": "0.1.0"}',
    "packages/analysis/dist/data/datapackage.json": JSON.stringify({
      resources: [
        {
          name: "checks",
          path: "checks.csv",
          schema: {primaryKey: ["claim"], fields: ["claim", "verdict", "dataset"].map((name) => ({name, type: "string"}))}
        }
      ]
    }),
    "packages/analysis/dist/data/checks.json": '[{"claim": "000/c001", "verdict": "holds", "dataset": "enrollment 0.1.0"}]'
  });
  const built = await builtData(root);
  expect(built).toMatchObject({
    canonicalisers: [1, 2],
    withdrawn: ["000/q001"],
    corrections: [{record: "000/q002", version: "0.3.0"}]
  });
  expect(built.lists["codebook: kind"]).toEqual({direct: "In marks."});
  const checks = built.tables.find(({name}) => name === "checks");
  expect(checks?.fields.map(({name}) => name)).toEqual(["claim", "verdict"]);
});

it("says which table has no key, rows that share one, or no file", async () => {
  const fields = schema.fields;
  await expect(builtData(project(described({schema: {fields}}), "[]"))).rejects.toThrow(
    /missing key: the table @onrecord\/things\/things/u
  );
  await expect(builtData(project(described({schema: {fields, primaryKey: ["id", "year"]}}), "[]"))).rejects.toThrow(
    /received: id, year/u
  );
  await expect(builtData(project(described({schema}), '[{"id": 1}, {"id": 1}]'))).rejects.toThrow(/1 keys for 2 rows/u);
  await expect(builtData(project(described({schema}), undefined))).rejects.toThrow(/missing built data[\s\S]*npm run build/u);
});
