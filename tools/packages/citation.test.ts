import {readFileSync} from "node:fs";
import {join} from "node:path";
import {Ajv} from "ajv";
import formats from "ajv-formats";
import {expect, it} from "vitest";
import {parse} from "yaml";
import {root} from "../root.js";
import {publicPackages} from "./publicPackages.js";

const text = readFileSync(join(root, "CITATION.cff"), "utf8");

function validator() {
  const ajv = new Ajv({strict: false, allErrors: true, logger: false});
  formats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(join(import.meta.dirname, "profiles/citation-1.2.0.json"), "utf8")) as object);
}

it("is valid after the Citation File Format", () => {
  const validate = validator();
  // YAML has a type for days, the schema has text.
  const citation = parse(text, {schema: "core"}) as Record<string, unknown>;
  validate(citation);
  expect(validate.errors).toBe(null);
  expect(validate({...citation, authors: []})).toBe(false);
  expect(validate({...citation, "date-released": "21 November 2026"})).toBe(false);
});

it("goes along with every package that carries data, as it stands", () => {
  const carrying = publicPackages(root).filter(({manifest}) => Object.keys(manifest.exports ?? {}).includes("./data/*"));
  expect(carrying).toHaveLength(3);
  for (const {folder} of carrying) expect(readFileSync(join(folder, "dist/CITATION.cff"), "utf8")).toBe(text);
});
