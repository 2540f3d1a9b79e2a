// Time against length, 1 kB to 10 MB, in a process of its own: measureLength.ts TEXT.txt, the rows on stdout. Where the data sets are at hand,
// the long texts are of articles that differ, one after the other, and again from the first when they are used up; else of one article.
import {readFileSync} from "node:fs";
import {performance} from "node:perf_hooks";
import {otherTexts} from "./goldSets.js";
import {loadPeer} from "./peers/peer.js";

/** Time of one text, in milliseconds: the best of as many passes as fit into two seconds, at least five up to 1 MB and one above. */
export interface LengthRow {
  readonly bytes: number;
  readonly milliseconds: number;
}

const [file] = process.argv.slice(2);
const article = readFileSync(file ?? "", "utf8");
const extractor = await loadPeer("ours");
for (let i = 0; i < 50; i++) extractor(article);

const others = otherTexts().join("\n\n");
const source = others === "" ? article : `${others}\n\n`;

const rows: LengthRow[] = [];
for (const bytes of [1e3, 1e4, 1e5, 1e6, 1e7]) {
  const text = source.repeat(Math.ceil(bytes / source.length)).slice(0, bytes);
  let best = Infinity;
  const until = performance.now() + 2000;
  const least = bytes > 1e6 ? 1 : 5;
  let passes = 0;
  do {
    const start = process.cpuUsage();
    extractor(text);
    const {user, system} = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
    passes += 1;
  } while (passes < least || performance.now() < until);
  rows.push({bytes: Buffer.byteLength(text), milliseconds: best});
}
process.stdout.write(JSON.stringify(rows));
