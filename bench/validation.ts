/** `npm run bench`: valibot against zod's mini build, for a browser: bytes, time, and the same verdicts (adr/0001). */
import {readFileSync} from "node:fs";
import path from "node:path";
import {bundleSize} from "./bundleSize.js";
import {plantedFaults, withFault} from "./plantedFaults.js";
import {accepts as valibotAccepts} from "./schemas/valibot.js";
import {accepts as zodAccepts} from "./schemas/zodMini.js";
import {timeInTurn} from "./timing.js";

const rounds = {rounds: 200, callsPerRound: 20};
const here = import.meta.dirname;
const file = path.join(here, "../packages/corpus/data/articles/003.json");
const record: unknown = JSON.parse(readFileSync(file, "utf8"));
const libraries = {
  valibot: {accepts: valibotAccepts, schema: "valibot.ts"},
  "zod/mini": {accepts: zodAccepts, schema: "zodMini.ts"}
} as const;
type Library = keyof typeof libraries;
const names = Object.keys(libraries) as Library[];

const wrong = names.flatMap((name) => {
  const {accepts} = libraries[name];
  const missed = plantedFaults.filter((fault) => accepts(withFault(record, fault))).map((fault) => `${name} accepts ${fault.name}`);
  return accepts(record) ? missed : [`${name} rejects the record 003`, ...missed];
});
if (wrong.length > 0) {
  console.error(
    `the two schemas do not say the same\n  expected: both accept the record 003 and reject every planted fault\n  received: ${wrong.join("; ")}\n  to do:    bring bench/schemas/zodMini.ts up to date with packages/corpus/src/schema`
  );
  process.exit(1);
}

const versionOf = (name: string) =>
  (JSON.parse(readFileSync(path.join(here, "node_modules", name, "package.json"), "utf8")) as {version: string}).version;
const codeLists = await bundleSize(path.join(here, "schemas/codeLists.ts"));
const times = timeInTurn(
  {
    valibot: () => valibotAccepts(record),
    "zod/mini": () => zodAccepts(record)
  },
  rounds
);

const bytes = (count: number) => count.toLocaleString("en-US").padStart(8);
const micros = (time: number) => time.toFixed(0).padStart(7);
console.log(`Both accept the record 003 and reject ${plantedFaults.length} planted faults.\n`);
console.log("                    bundle, bytes      microseconds a record");
console.log("                    minified     gzip   median   lower   upper quartile");
for (const name of names) {
  const {minified, gzip} = await bundleSize(path.join(here, "schemas", libraries[name].schema));
  const {median, lower, upper} = times[name];
  const title = `${name} ${versionOf(name.replace("/mini", ""))}`;
  console.log(`${title.padEnd(20)}${bytes(minified)} ${bytes(gzip)}  ${micros(median)} ${micros(lower)} ${micros(upper)}`);
}
console.log(`${"code lists alone".padEnd(20)}${bytes(codeLists.minified)} ${bytes(codeLists.gzip)}`);
console.log(
  `\nThe code lists are part of both bundles. Times: ${rounds.rounds} rounds of ${rounds.callsPerRound} calls in turn, Node ${process.versions.node}.`
);
