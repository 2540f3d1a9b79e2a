// What the package finds with other weights, in a process of its own: findHeldOut.ts FOLDER REQUEST.json, the findings on stdout.
import type {Extraction} from "@onrecord/extract";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {Request} from "./measured.js";
import {asPeer} from "./peers/asPeer.js";

const [folder, file] = process.argv.slice(2);
const {sets} = JSON.parse(readFileSync(file ?? "", "utf8")) as Request;
const built = (await import(pathToFileURL(join(folder ?? "", "index.js")).href)) as {extract: (text: string) => Extraction};
const extractor = asPeer(built.extract);
process.stdout.write(JSON.stringify(Object.fromEntries(Object.entries(sets).map(([name, texts]) => [name, texts.map(extractor)]))));
