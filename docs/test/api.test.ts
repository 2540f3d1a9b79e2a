import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import path from "node:path";
import {parseHTML} from "linkedom";
import * as v from "valibot";
import {describe, expect, it, onTestFinished} from "vitest";
import type {ApiEntry, ApiExport} from "../api/apiModel.js";
import {entrySources} from "../api/entrySources.js";
import {isSchema, schemaFields, schemaType, type SchemaNode} from "../api/schemaFields.js";
import {apiIndexPage} from "../pages/apiIndexPage.js";
import {apiPage} from "../pages/apiPage.js";
import {exampleCode, inlineHtml, nameFinder, proseHtml, typeHtml} from "../pages/apiText.js";
import {draftFile, useBlocks} from "../pages/useBlocks.js";
import {usePage} from "../pages/usePage.js";

const none = {summary: "", returns: "", missing: "", throws: "", source: "", examples: []};
const one = (name: string, more: Partial<ApiExport> = {}): ApiExport => ({
  name,
  kind: "function",
  signature: `${name}(): Rain`,
  comment: none,
  params: [],
  result: "Rain",
  fields: [],
  schema: null,
  rows: null,
  file: `packages/a/src/${name}.ts`,
  line: 1,
  ...more
});
const entry = (name: string, exports: readonly ApiExport[], references: ApiEntry["references"] = []): ApiEntry => ({
  name,
  slug: name.replace("@onrecord/", "").replaceAll("/", "-"),
  file: "",
  summary: "What it is.",
  exports,
  references
});
const rain = one("Rain", {
  kind: "type",
  signature: "interface Rain",
  fields: [{name: "mm", type: "number", optional: true, text: "Depth."}]
});
const api = [entry("@onrecord/a", [rain]), entry("@onrecord/b", [one("pour")], [{name: "Rain", entry: "@onrecord/a"}])] as const;

describe("entrySources", () => {
  const folder = (files: Readonly<Record<string, string>>) => {
    const root = mkdtempSync(path.join(tmpdir(), "entries-"));
    onTestFinished(() => {
      rmSync(root, {recursive: true});
    });
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, name)), {recursive: true});
      writeFileSync(path.join(root, name), content);
    }
    return root;
  };
  const manifest = (name: string, exports: object, dependencies = {}) => JSON.stringify({name, exports, dependencies});

  it("names each entry with its source, data files apart, and puts what builds on others after them", () => {
    const root = folder({
      "packages/a/package.json": manifest("@x/a", {".": {}}, {"@x/b": "1"}),
      "packages/a/src/index.ts": "",
      "packages/b/package.json": manifest("@x/b", {
        ".": {},
        "./c": {},
        "./d": {},
        "./data/*": {},
        "./package.json": "./package.json"
      }),
      "packages/b/src/index.ts": "",
      "packages/b/src/c.ts": "",
      "packages/b/src/d/index.ts": ""
    });
    expect(entrySources(root)).toEqual([
      {name: "@x/b", slug: "b", file: "packages/b/src/index.ts"},
      {name: "@x/b/c", slug: "b-c", file: "packages/b/src/c.ts"},
      {name: "@x/b/d", slug: "b-d", file: "packages/b/src/d/index.ts"},
      {name: "@x/a", slug: "a", file: "packages/a/src/index.ts"}
    ]);
  });

  it("says which source it misses", () => {
    const root = folder({"packages/b/package.json": manifest("@x/b", {"./c": {}})});
    expect(() => entrySources(root)).toThrow("expected packages/b/src/c.ts or packages/b/src/c/index.ts");
  });
});

describe("schemaFields", () => {
  const id = v.pipe(v.string(), v.description("An id."));
  const whole = v.strictObject({
    id,
    kind: v.picklist(["a", "b"]),
    many: v.array(v.nullable(v.number())),
    may: v.optional(v.boolean()),
    either: v.union([v.literal("x"), v.number()]),
    inner: v.nullable(v.pipe(v.strictObject({start: v.number()}), v.description("Where.")))
  });
  const names = new Map<SchemaNode, string>([[id, "id"]]);

  it("gives name, type and description of each field, by the names of named schemas", () => {
    expect(isSchema(whole)).toBe(true);
    expect(isSchema({})).toBe(false);
    expect(schemaFields(whole as unknown as SchemaNode, names)).toEqual([
      {name: "id", type: "id", optional: false, text: "An id."},
      {name: "kind", type: '"a" | "b"', optional: false, text: ""},
      {name: "many", type: "(number | null)[]", optional: false, text: ""},
      {name: "may", type: "boolean", optional: true, text: ""},
      {name: "either", type: '"x" | number', optional: false, text: ""},
      {name: "inner", type: "{start} | null", optional: false, text: "Where."}
    ]);
  });

  it("gives of variants the fields of each, and cuts long lists", () => {
    const either = v.variant("is", [v.object({is: v.literal("a"), x: v.number()}), v.object({is: v.literal("b"), y: v.number()})]);
    expect(schemaFields(either as unknown as SchemaNode, names).map(({name}) => name)).toEqual(["is", "x", "y"]);
    const long = v.picklist(["a", "b", "c", "d", "e", "f", "g", "h", "i"]);
    expect(schemaType(long as unknown as SchemaNode, names)).toBe('"a" | "b" | "c" | "d" | "e" | "f" | …');
  });
});

describe("the texts of the reference", () => {
  const find = nameFinder(api, api[1]);

  it("link the names of types to where they are documented, but not those in strings and comments, nor the name declared", () => {
    expect(find("pour")).toBe("#pour");
    expect(typeHtml('pour(how: "Rain"): Rain /** Rain */', find).text).toBe(
      'pour(how: &quot;Rain&quot;): <a href="./a#Rain">Rain</a> /** Rain */'
    );
    expect(typeHtml("interface Rain", find, "Rain").text).toBe("interface Rain");
  });

  it("set code as code, one paragraph each, and escape the rest", () => {
    expect(proseHtml("A < b.\n\nSee `Rain` or `snow`.", find).text).toBe(
      '<p>A &lt; b.</p><p>See <a href="./a#Rain"><code>Rain</code></a> or <code>snow</code>.</p>'
    );
    expect(inlineHtml("one\n  line", find).text).toBe("one line");
    expect(exampleCode("Before.\n```ts\na;\n```")).toBe("a;");
    expect(exampleCode("a;")).toBe("a;");
  });
});

describe("apiPage", () => {
  it("has a section per name, with what is said of it and no more, and its example line by line", () => {
    const comment = {
      ...none,
      summary: "Pours.",
      returns: "millimetres",
      missing: "none",
      throws: "never",
      source: "Noah",
      examples: ["```ts\nif (a) {\n  b;\n}\n```"]
    };
    const page = apiPage(
      entry("@onrecord/b", [
        one("pour", {comment, params: [{name: "n", type: "number", optional: false, text: "how often"}]}),
        rain
      ]),
      api
    );
    const {document} = parseHTML(`<main>${page}</main>`);
    expect([...document.querySelectorAll(".said dt")].map(({textContent}) => textContent)).toEqual([
      "Returns",
      "Missing values",
      "Errors",
      "Source"
    ]);
    expect(document.querySelector("#pour .example")?.textContent).toBe("if (a) {\n  b;\n}");
    expect(document.querySelector("#pour tbody")?.textContent.replace(/\s+/gu, " ").trim()).toBe("n number how often");
    expect(document.querySelector("#Rain th[scope=row]")?.textContent).toBe("mm?");
  });

  it("leads to the entry that documents a name which it only passes on", () => {
    const page = apiPage(entry("@onrecord/c", [], [{name: "Rain", entry: "@onrecord/a"}]), api);
    expect(page).toContain('<b>As in</b> <a href="./a"><code>@onrecord/a</code></a>:\nall of it');
  });
});

describe("apiIndexPage", () => {
  it("lists every entry under its package", () => {
    const {document} = parseHTML(`<main>${apiIndexPage(api)}</main>`);
    expect([...document.querySelectorAll("dt a")].map((link) => link.getAttribute("href"))).toEqual(["./a", "./b"]);
  });
});

describe("usePage", () => {
  it("shows every block of its lines, to the letter, and the file that some of them read", () => {
    const {document} = parseHTML(`<main>${usePage()}</main>`);
    const shown = [...document.querySelectorAll("pre")].map(({textContent}) => textContent.replaceAll("&#36;", "$"));
    for (const {code} of Object.values(useBlocks)) expect(shown).toContain(code.trimEnd());
    expect(shown).toContain(draftFile.content.trimEnd());
  });
});

describe("the built reference", () => {
  const folder = path.resolve(import.meta.dirname, "../dist/api");
  const built = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".html")) : [];

  it("leads nowhere that is not there, and gives no name twice", ({skip}) => {
    if (built.length === 0) skip("the site is not built: npm start or npm test builds it");
    const pages = new Map(
      built.map((name) => [name.replace(/\.html$/u, ""), parseHTML(readFileSync(path.join(folder, name), "utf8")).document])
    );
    const ids = new Map([...pages].map(([name, document]) => [name, [...document.querySelectorAll("[id]")].map(({id}) => id)]));
    expect(pages.size).toBeGreaterThan(15);
    for (const [name, document] of pages) {
      const own = ids.get(name) ?? [];
      expect(new Set(own).size, name).toBe(own.length);
      for (const link of document.querySelectorAll(".api a[href]")) {
        const [page = "", id] = (link.getAttribute("href") ?? "").split("#");
        const target = page === "" ? name : page.replace(/^\.\//u, "");
        if (id !== undefined) expect(ids.get(target), `${name}: ${page}#${id}`).toContain(id);
      }
    }
  });
});
