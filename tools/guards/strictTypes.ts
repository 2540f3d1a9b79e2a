import {existsSync, readdirSync} from "node:fs";
import {dirname, join, relative, resolve} from "node:path";
import ts from "typescript";
import type {Problem} from "./problem.js";

/** What every part of the house is compiled with. */
const required = [
  "strict",
  "composite",
  "exactOptionalPropertyTypes",
  "noFallthroughCasesInSwitch",
  "noImplicitOverride",
  "noImplicitReturns",
  "noPropertyAccessFromIndexSignature",
  "noUncheckedIndexedAccess",
  "noUnusedLocals",
  "noUnusedParameters",
  "verbatimModuleSyntax",
  "isolatedModules"
] as const;

/** The parts of `strict`: none may be taken back one by one. */
const partsOfStrict = [
  "alwaysStrict",
  "noImplicitAny",
  "noImplicitThis",
  "strictBindCallApply",
  "strictBuiltinIteratorReturn",
  "strictFunctionTypes",
  "strictNullChecks",
  "strictPropertyInitialization",
  "useUnknownInCatchVariables"
] as const;

/** Parts of the house whose type check is missing, not strict, or not reached from the root's tsconfig.json. */
export function strictTypes(root: string): Problem[] {
  const referenced = references(root);
  return partsWithCode(root).flatMap((part): Problem[] => {
    const file = `${part}/tsconfig.json`;
    const path = join(root, file);
    if (!existsSync(path)) return [{file, message: "missing: every part of the house is type-checked"}];
    const problems: Problem[] = [];
    if (!referenced.has(resolve(root, part)))
      problems.push({file, message: "not among the references of the root's tsconfig.json"});
    if (!extendsBase(root, path)) problems.push({file, message: "does not extend tsconfig.base.json"});
    const {options} = parse(path);
    for (const flag of required) if (options[flag] !== true) problems.push({file, message: `${flag} is not on`});
    for (const flag of partsOfStrict) if (options[flag] === false) problems.push({file, message: `${flag} is turned off`});
    return problems;
  });
}

function partsWithCode(root: string): string[] {
  const packages = existsSync(join(root, "packages")) ? readdirSync(join(root, "packages")).map((name) => `packages/${name}`) : [];
  return [...packages, "docs", "bench", "tools", "tools/tables"].filter(
    (part) => existsSync(join(root, part, "package.json")) || (part === "tools" && existsSync(join(root, part)))
  );
}

function references(root: string): Set<string> {
  const {config} = ts.readConfigFile(join(root, "tsconfig.json"), (file) => ts.sys.readFile(file)) as {
    config?: {references?: {path: string}[]};
  };
  return new Set((config?.references ?? []).map(({path}) => resolve(root, path.replace(/\/tsconfig\.json$/u, ""))));
}

function extendsBase(root: string, path: string): boolean {
  const {config} = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as {config?: {extends?: string | string[]}};
  const bases = [config?.extends ?? []].flat();
  return bases.some((base) => relative(join(root, "tsconfig.base.json"), resolve(dirname(path), base)) === "");
}

function parse(path: string): ts.ParsedCommandLine {
  const {config} = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as {config?: unknown};
  return ts.parseJsonConfigFileContent(config ?? {}, ts.sys, dirname(path));
}
