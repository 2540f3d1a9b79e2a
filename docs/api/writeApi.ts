/** Writes what the packages offer to src/generated/api.json: the reference pages, the check of documentation and the run of all examples read it. */
import {mkdirSync, writeFileSync} from "node:fs";
import path from "node:path";
import {entrySources} from "./entrySources.js";
import {readApi} from "./readApi.js";

const root = path.resolve(import.meta.dirname, "../..");
const entries = entrySources(root);
const modules = new Map<string, Readonly<Record<string, unknown>>>();
for (const {name} of entries) modules.set(name, (await import(name)) as Readonly<Record<string, unknown>>);
const api = await readApi(root, entries, modules, path.join(import.meta.dirname, "tsconfig.sources.json"));
const folder = path.join(import.meta.dirname, "../src/generated");
mkdirSync(folder, {recursive: true});
writeFileSync(path.join(folder, "api.json"), `${JSON.stringify(api, null, 1)}\n`);
