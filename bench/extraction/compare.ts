// `npm run bench extraction`: the extractor of attributions beside its peers: accuracy, speed, memory, size, and time against length.
// `-- --train-held-out` first trains weights without the texts that are scored, and keeps them; `-- --weights FILE` scores with others.
import {spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {bundleSize} from "../bundleSize.js";
import {goldSets, otherTexts} from "./goldSets.js";
import {heldOutWeights, trainHeldOut, withWeights} from "./heldOut.js";
import type {LengthRow} from "./measureLength.js";
import type {Measured, Request} from "./measured.js";
import {packageSize} from "./packageSize.js";
import {packedSize} from "./packedSize.js";
import {peerNames, peers, type PeerName} from "./peers/peer.js";
import {loadScorer, measures, type Score} from "./scorer.js";
import {speedOf} from "./speed.js";
import {startUp} from "./startUp.js";

/** The file of each peer, for the weight of its bundle. */
const peerFile: Readonly<Record<PeerName, string>> = {
  ours: "ours",
  "regular expression": "regularExpression",
  "quote-parser": "quoteParser",
  compromise: "compromise",
  "wink-nlp + rules": "winkRules"
};
const {values: options} = parseArgs({options: {"train-held-out": {type: "boolean", default: false}, weights: {type: "string"}}});
const here = import.meta.dirname;
const article = readFileSync(join(here, "texts/nevada-legislature.txt"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "bench-"));

/** Runs a script on one core, where the system can say so, and reads what it prints. */
function run(script: string, ...args: string[]): unknown {
  const node = [process.execPath, "--import", "tsx", join(here, script), ...args];
  const pinned = process.platform === "linux" ? ["taskset", "-c", "0", ...node] : node;
  const [command = "", ...rest] = pinned;
  const {status, stdout, stderr} = spawnSync(command, rest, {encoding: "utf8", maxBuffer: 2 ** 28});
  if (status !== 0)
    throw new Error(
      `failed measurement: ${script} ${args.join(" ")}\n  expected: exit code 0\n  received: ${status ?? "a signal"}; ${stderr.slice(-600)}\n  to do:    run it by hand`
    );
  return JSON.parse(stdout);
}

try {
  const gold = goldSets();
  const sets = Object.fromEntries(Object.entries(gold).map(([name, texts]) => [name, texts.map(({text}) => text)]));
  const all = Object.values(sets).flat();
  const timed = all.length > 0 ? all : Array.from({length: 20}, () => article);
  // In turn, each round in new processes: what else the machine does falls on all of them alike.
  const rounds = 5;
  const seconds = 5;
  const request: Request = {sets, timed, seconds, fresh: otherTexts(), freshSeconds: 3};
  const requestFile = join(folder, "request.json");
  writeFileSync(requestFile, JSON.stringify(request));
  const results = Object.fromEntries(peerNames.map((name) => [name, []])) as unknown as Record<PeerName, Measured[]>;
  const walks: number[] = [];
  for (let round = 0; round < rounds; round++) {
    walks.push(run("memoryWalk.ts") as number);
    for (const name of peerNames) results[name].push(run("measurePeer.ts", name, requestFile) as Measured);
  }
  const foundBy = (name: PeerName) => results[name][0]?.found ?? {};

  const scorer = await loadScorer();
  if (options["train-held-out"]) trainHeldOut();
  const weights = heldOutWeights(options.weights);
  let found = foundBy("ours");
  if (weights !== undefined && all.length > 0) {
    withWeights(weights, join(folder, "package"));
    found = run("findHeldOut.ts", join(folder, "package"), requestFile) as Measured["found"];
  }
  const title = (text: string, width: number) => text.padStart(width);
  if (!scorer || all.length === 0)
    console.log("Accuracy is not measured: the data sets or the scorer are not at hand (../shared, or ONRECORD_SHARED).\n");
  else
    for (const [set, texts] of Object.entries(gold)) {
      console.log(`${set}: ${texts.length} articles, F1 in per cent [95 %], speech and writing, parts, 80 % overlap`);
      console.log(
        `${"".padEnd(20)}${["content", "direct", "mixed", "indirect", "and speaker", "and name"].map((name) => title(name, 20)).join("")}`
      );
      for (const name of peerNames) {
        const scores = scorer(texts, (name === "ours" ? found : foundBy(name))[set] ?? []);
        console.log(
          (name === "ours" ? "ours *" : name).padEnd(20) + measures.map((measure) => title(shown(scores[measure]), 20)).join("")
        );
      }
      console.log("");
    }

  if (scorer && all.length > 0)
    console.log(
      weights === undefined
        ? "* The weights that ship were trained on these texts: no measure of what it does on new ones.\n  npm run bench extraction -- --train-held-out trains others without them, in some minutes, and keeps them.\n"
        : "* With weights that were trained without these texts. Speed and size below are those of the weights that ship.\n"
    );

  const kilobytes =
    all.length > 0
      ? timed.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / timed.length / 1000
      : Buffer.byteLength(article) / 1000;
  console.log(
    `Speed on one core: ${timed.length} texts of ${kilobytes.toFixed(1)} kB on average, in ${rounds} new processes for each, in turn: each text once, then all again for ${seconds} seconds, then others once.\nArticles per second: by the clock the first time, else of the process's own time, of the best pass and of the one in the middle`
  );
  console.log(
    `${"".padEnd(20)}${["the first time", "best", "of 5 kB, best", "of 5 kB, middle", "of 5 kB, others", "MB/s by clock", "load, ms", "peak MB", "package kB", "bundle gzip kB"].map((name) => title(name, 16)).join("")}`
  );
  for (const name of peerNames) {
    const {firstPerSecond, freshPerOwnSecond, bestPerOwnSecond, usualPerOwnSecond, bestPerSecond, load, peakMemory} = speedOf(
      results[name],
      timed.length
    );
    const size = peers[name].reduce((sum, one) => sum + packageSize(one), 0) / 1000;
    const {gzip} = await bundleSize(join(here, "peers", `${peerFile[name]}.ts`));
    const cells = [
      range(firstPerSecond),
      bestPerOwnSecond.toFixed(0),
      ((bestPerOwnSecond * kilobytes) / 5).toFixed(0),
      ((usualPerOwnSecond * kilobytes) / 5).toFixed(0),
      range(freshPerOwnSecond),
      ((bestPerSecond * kilobytes) / 1000).toFixed(2),
      load.toFixed(0),
      peakMemory.toFixed(0),
      size.toFixed(0),
      (gzip / 1000).toFixed(0)
    ];
    console.log(name.padEnd(20) + cells.map((cell) => title(cell, 16)).join(""));
  }
  console.log(
    `The machine: a walk through 4 MB in random order took ${walks.map((walk) => walk.toFixed(0)).join(", ")} ns a step before each round; where nobody else uses the cache, it is the same each time.`
  );

  const starts = 15;
  const sentence = article.slice(0, article.indexOf("\n"));
  const fiveKilobytes = article.repeat(Math.ceil(5000 / article.length)).slice(0, 5000);
  const inFile = (name: string, text: string) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  console.log(
    `\nStart of ours in a fresh process, ms, median of ${starts}\n${title("", 12)} ${["import", "first call", "both", "own time, compilers included"].map((name) => title(name, 12)).join(" ")}`
  );
  for (const [name, text] of [
    ["a sentence", sentence],
    ["5 kB", fiveKilobytes]
  ] as const) {
    const {load, firstCall, both, own} = startUp(inFile("first.txt", text), starts);
    console.log(`${title(name, 12)} ${[load, firstCall, both, own].map((time) => title(time.toFixed(0), 12)).join(" ")}`);
  }
  const {tarball, unpacked, weights: weightsSize} = packedSize();
  console.log(
    `\nSize of ours\n${title((tarball / 1000).toFixed(0), 12)} kB tarball, as npm packs it\n${title((unpacked / 1000).toFixed(0), 12)} kB unpacked\n${title((weightsSize / 1000).toFixed(0), 12)} kB weights in gzip`
  );

  const rows = run("measureLength.ts", join(here, "texts/nevada-legislature.txt")) as LengthRow[];
  console.log("\nTime against length, ours, own time of the process");
  for (const {bytes, milliseconds} of rows)
    console.log(
      `${title(bytes.toLocaleString("en-US"), 12)} bytes ${title(milliseconds.toFixed(2), 10)} ms ${title(((milliseconds * 1e6) / bytes).toFixed(0), 8)} ns a byte`
    );
  console.log(`\nNode ${process.versions.node}.`);
} finally {
  rmSync(folder, {recursive: true, force: true});
}

function range(ends: readonly [number, number] | undefined): string {
  return ends?.map((one) => one.toFixed(0)).join("–") ?? "-";
}

function shown(score: Score | undefined): string {
  if (!score) return "-";
  const percent = (share: number) => (share * 100).toFixed(1);
  return score.low === undefined || score.high === undefined
    ? percent(score.f)
    : `${percent(score.f)} [${percent(score.low)}, ${percent(score.high)}]`;
}
