/** Writes the pages of the API reference to src/api, from src/generated/api.json. */
import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import path from "node:path";
import {apiIndexPage} from "../pages/apiIndexPage.js";
import {apiPage} from "../pages/apiPage.js";
import type {ApiEntry} from "./apiModel.js";

const source = path.join(import.meta.dirname, "../src");
const api = JSON.parse(readFileSync(path.join(source, "generated/api.json"), "utf8")) as readonly ApiEntry[];
const folder = path.join(source, "api");
rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
writeFileSync(path.join(folder, "index.md"), apiIndexPage(api));
for (const entry of api) writeFileSync(path.join(folder, `${entry.slug}.md`), apiPage(entry, api));
