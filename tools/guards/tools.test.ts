// Each tool that `npm test` relies on is run with the repository's own settings on a planted fault.
import {cpSync, readFileSync} from "node:fs";
import {basename, join} from "node:path";
import {describe, expect, it} from "vitest";
import {runCommand} from "../check/runCommand.js";
import {toolScript} from "../check/toolScript.js";
import {root} from "../root.js";
import {temporaryProject} from "../testing/temporaryFolder.js";

const base = readFileSync(join(root, "tsconfig.base.json"), "utf8");

async function run(cwd: string, [tool, command = tool]: readonly [tool: string, command?: string], args: readonly string[]) {
  // A runner started by a runner must not take itself for its child.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST") && name !== "NODE_ENV"));
  return runCommand(process.execPath, [toolScript(tool, command), ...args], {cwd, env});
}

describe("eslint", () => {
  const sound = "/** Twice. */\nexport const twice = (n: number): number => 2 * n;\n";
  const faults: Record<string, [file: string, code: string, rule: string]> = {
    any: ["src/any.ts", 'export const x = JSON.parse("1");\nexport const y: string = x.y;\n', "@typescript-eslint/no-unsafe-"],
    promise: [
      "src/promise.ts",
      "export function f(): void {\n  Promise.resolve();\n}\n",
      "@typescript-eslint/no-floating-promises"
    ],
    backtracking: ["src/backtracking.ts", "export const slow = /^(?:a+)+$/u;\n", "regexp/no-super-linear-backtracking"],
    move: ["src/move.ts", "export const slow = /a*b/u;\n", "regexp/no-super-linear-move"],
    unicode: ["src/unicode.ts", "export const plain = /a/;\n", "require-unicode-regexp"],
    eval: ["src/eval.ts", 'export const x: unknown = eval("1");\n', "no-eval"],
    function: ["src/function.ts", 'export const f: unknown = new Function("return 1");\n', "no-new-func"],
    ignored: ["src/ignored.ts", "// @ts-ignore\nexport const x: number = 1;\n", "@typescript-eslint/ban-ts-comment"],
    clock: ["packages/extract/src/clock.ts", "export const now = (): number => Date.now();\n", "no-restricted-globals"],
    lots: ["packages/extract/src/lots.ts", "export const lot = (): number => Math.random();\n", "no-restricted-properties"]
  };

  it("passes sound code, and names the fault in each planted file", async () => {
    const files = Object.fromEntries(Object.values(faults).map(([file, code]) => [file, code]));
    const tsconfig = `{"extends": "./tsconfig.base.json", "include": ["src", "packages"]}`;
    const cwd = temporaryProject({"tsconfig.base.json": base, "tsconfig.json": tsconfig, "src/sound.ts": sound, ...files});
    const {exitCode, output} = await run(
      cwd,
      ["eslint"],
      ["--config", join(root, "eslint.config.js"), "--max-warnings", "0", "--format", "json", "."]
    );
    expect(exitCode).toBe(1);
    const results = JSON.parse(output) as {filePath: string; messages: {ruleId: string | null}[]}[];
    const rulesIn = (file: string) =>
      results.find(({filePath}) => filePath === join(cwd, file))?.messages.map(({ruleId}) => ruleId ?? "broken");
    expect(rulesIn("src/sound.ts")).toEqual([]);
    for (const [file, , rule] of Object.values(faults)) expect(rulesIn(file), file).toContainEqual(expect.stringContaining(rule));
  });
});

describe("prettier", () => {
  const check = async (code: string) =>
    run(temporaryProject({"a.ts": code}), ["prettier"], ["--config", join(root, ".prettierrc.json"), "--check", "a.ts"]);

  it("passes the house's format, and fails on another", async () => {
    expect((await check('export const a = {b: "c"};\n')).exitCode).toBe(0);
    expect((await check("export const a = { b: 'c' };\n")).exitCode).toBe(1);
  });
});

describe("knip", () => {
  const project = {
    "package.json": '{"name": "planted", "private": true, "type": "module", "scripts": {"start": "node tools/run.mjs"}}',
    "tsconfig.json": "{}",
    "pnpm-workspace.yaml": "packages: [packages/*]\n",
    "tools/run.mjs": "",
    "packages/corpus/package.json":
      '{"name": "@onrecord/corpus", "type": "module", "exports": {".": "./src/index.ts"}, "dependencies": {}}',
    "packages/corpus/src/index.ts": 'export {used} from "./used.js";\n',
    "packages/corpus/src/used.ts": "export const used = 1;\n"
  };
  const check = async (changes: Readonly<Record<string, string>>) => {
    const cwd = temporaryProject({...project, ...changes});
    cpSync(join(root, "knip.jsonc"), join(cwd, "knip.jsonc"));
    return run(cwd, ["knip"], ["--no-progress", "--no-config-hints"]);
  };

  it("passes where everything is used", async () => {
    expect(await check({})).toEqual({exitCode: 0, output: ""});
  });

  it("fails on a file, an export and a dependency that nothing uses", async () => {
    const {exitCode, output} = await check({
      "packages/corpus/src/idle.ts": "export const idle = 1;\n",
      "packages/corpus/src/used.ts": "export const used = 1;\nexport const extra = 2;\n",
      "packages/corpus/package.json": project["packages/corpus/package.json"].replace(
        '"dependencies": {}',
        '"dependencies": {"idle-package": "1.0.0"}'
      )
    });
    expect(exitCode).toBe(1);
    for (const fault of ["packages/corpus/src/idle.ts", "extra", "idle-package"]) expect(output).toContain(fault);
  });
});

describe("coverage", () => {
  const tested = "export const tested = (): number => 1;\n";
  const test =
    'import {expect, it} from "vitest";\nimport {tested} from "../src/tested.js";\nit("is tested", () => {\n  expect(tested()).toBe(1);\n});\n';
  const check = async (changes: Readonly<Record<string, string>>) => {
    const cwd = temporaryProject({
      "package.json": '{"type": "module"}',
      "packages/a/src/tested.ts": tested,
      "packages/a/test/tested.test.ts": test,
      ...changes
    });
    return run(
      cwd,
      ["vitest"],
      ["run", "--coverage", "--root", cwd, "--config", join(root, "vitest.config.ts"), "--reporter", "dot"]
    );
  };

  it("passes where all is tested", async () => {
    expect(await check({})).toMatchObject({exitCode: 0});
  });

  it("fails for files that no test imports, wherever code may lie", async () => {
    const untested = "export function untested(n: number): number {\n  return n > 1 ? n : 2;\n}\n";
    const files = [
      "packages/a/src/idle.ts",
      "packages/a/authoring/drawn.ts",
      "docs/browser/seen.ts",
      "docs/pages/shown.ts",
      "tools/made.mjs"
    ];
    const {exitCode, output} = await check(
      Object.fromEntries(files.map((file) => [file, file.endsWith(".ts") ? untested : untested.replaceAll(": number", "")]))
    );
    expect(exitCode).toBe(1);
    for (const area of ["packages/**", "docs/{build,charts,pages}/**", "tools/**"])
      expect(output).toContain(`does not meet "${area}" threshold`);
    for (const file of files) expect(output).toContain(basename(file));
  });
});

describe("dependency-cruiser", () => {
  const manifest = (name: string) =>
    JSON.stringify({
      name: `@onrecord/${name}`,
      type: "module",
      exports: {".": {types: "./dist/index.d.ts", default: "./dist/index.js"}}
    });
  const files = {
    "package.json": '{"type": "module"}',
    "packages/corpus/package.json": manifest("corpus"),
    "packages/corpus/src/index.ts": "export const x = 1;\n",
    "docs/d.ts": "export const d = 1;\n",
    "packages/analysis/src/table.ts": 'import * as aq from "arquero";\nexport const t = aq;\n'
  };
  const planted: Record<string, [file: string, code: string, rule: string]> = {
    "corpus importing analysis": [
      "packages/corpus/src/up.ts",
      'export {x} from "@onrecord/analysis";\n',
      "corpus-imports-only-what-it-may"
    ],
    "charts importing corpus's values": [
      "packages/charts/src/values.ts",
      'export {x} from "@onrecord/corpus";\n',
      "charts-imports-types-only"
    ],
    "extract importing a package": [
      "packages/extract/src/ts.ts",
      'import ts from "typescript";\nexport const v = ts.version;\n',
      "extract-has-no-third-party-dependency"
    ],
    "extract reading files": [
      "packages/extract/src/fs.ts",
      'import {readFileSync} from "node:fs";\nexport const r = readFileSync;\n',
      "extract-has-no-third-party-dependency"
    ],
    "analysis reaching into corpus's sources": [
      "packages/analysis/src/reach.ts",
      'export {x} from "../../corpus/src/index.js";\n',
      "import-packages-by-name"
    ],
    "a package reaching into the site": [
      "packages/corpus/src/site.ts",
      'export {d} from "../../../docs/d.js";\n',
      "packages-stand-alone"
    ],
    "a module in a circle with itself": [
      "packages/corpus/src/circle.ts",
      'import {a as b} from "./circle.js";\nexport const a = () => b;\n',
      "no-circle"
    ],
    "compute reaching arquero": [
      "packages/analysis/src/compute/index.ts",
      'export {t} from "../table.js";\n',
      "compute-without-arquero"
    ],
    "an import of nothing": ["packages/corpus/src/nothing.ts", 'export {x} from "./gone.js";\n', "resolvable"]
  };
  const allowed = {
    "packages/charts/src/types.ts": 'import type {X} from "@onrecord/corpus";\nexport const x: X = 1;\n',
    "packages/stance/src/types.ts":
      'import type {X} from "@onrecord/corpus";\nexport {y} from "@onrecord/extract";\nexport const x: X = 1;\n',
    "packages/analysis/src/values.ts": 'export {x} from "@onrecord/corpus";\n'
  };

  it("names each planted fault by its rule, and nothing that is allowed", async () => {
    const faulty = Object.fromEntries(Object.values(planted).map(([file, code]) => [file, code]));
    const cwd = temporaryProject({...files, ...allowed, ...faulty});
    const {output} = await run(
      cwd,
      ["dependency-cruiser", "depcruise"],
      ["--config", join(root, ".dependency-cruiser.mjs"), "--output-type", "json", "."]
    );
    const {summary} = JSON.parse(output) as {summary: {violations: {from: string; rule: {name: string}}[]}};
    const broken = summary.violations.map(({from, rule}) => `${from} ${rule.name}`);
    for (const [fault, [file, , rule]] of Object.entries(planted)) expect(broken, fault).toContain(`${file} ${rule}`);
    for (const file of Object.keys(allowed)) expect(broken.filter((entry) => entry.startsWith(file))).toEqual([]);
  });
});
