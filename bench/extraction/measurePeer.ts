// A process of its own for each peer, so that load time and memory are its own: measurePeer.ts PEER REQUEST.json, the result on stdout.
import {readFileSync} from "node:fs";
import {performance} from "node:perf_hooks";
import type {Measured, Pass, Request} from "./measured.js";
import {loadPeer, type PeerName} from "./peers/peer.js";

const [peer, file] = process.argv.slice(2);
const {sets, timed, seconds, fresh, freshSeconds} = JSON.parse(readFileSync(file ?? "", "utf8")) as Request;
const before = performance.now();
const extractor = await loadPeer(peer as PeerName);
extractor("“It is old,” said Ann Lee.");
const load = performance.now() - before;

const begun = performance.now();
const found = Object.fromEntries(Object.entries(sets).map(([name, texts]) => [name, texts.map(extractor)]));
const firstPass = (performance.now() - begun) / 1000;
const firstTexts = Object.values(found).flat().length;
const passes: Pass[] = [];
const until = performance.now() + seconds * 1000;
do {
  const start = performance.now();
  const usage = process.cpuUsage();
  for (const text of timed) extractor(text);
  const {user, system} = process.cpuUsage(usage);
  passes.push({own: (user + system) / 1e6, clock: (performance.now() - start) / 1000});
} while (performance.now() < until);
const measured: Measured = {
  load,
  firstPerSecond: firstTexts > 0 ? firstTexts / firstPass : undefined,
  passes,
  fresh: fresh.length > 0 ? readFresh() : undefined,
  peakMemory: process.resourceUsage().maxRSS / 1024,
  found
};
process.stdout.write(JSON.stringify(measured));

function readFresh(): NonNullable<Measured["fresh"]> {
  const usage = process.cpuUsage();
  const last = performance.now() + freshSeconds * 1000;
  let bytes = 0;
  for (const text of fresh) {
    extractor(text);
    bytes += Buffer.byteLength(text);
    if (performance.now() > last) break;
  }
  const {user, system} = process.cpuUsage(usage);
  return {bytes, own: (user + system) / 1e6};
}
