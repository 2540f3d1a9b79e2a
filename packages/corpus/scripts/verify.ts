/** `pnpm corpus:verify [--texts DIR]`: checks every span against the texts at hand; exits 1 on an orphan. */
import path from "node:path";
import {parseArgs} from "node:util";
import {readCorpus} from "../authoring/dataFolder.js";
import {CorpusError} from "../src/rules/problem.js";
import {verify} from "../src/evidence/verify.js";
import {readTexts} from "../src/texts/readTexts.js";
import {textsFolder} from "./textsFolder.js";

const {values} = parseArgs({
  options: {
    texts: {type: "string", default: textsFolder},
    data: {type: "string", default: path.resolve(import.meta.dirname, "../data")}
  }
});
try {
  const {records} = readCorpus(values.data);
  const report = await verify(records, readTexts(values.texts));
  console.log("article  verified  not checkable here  orphaned  text");
  const row = (name: string, counts: typeof report.counts, text: string) => {
    console.log(
      `${name.padEnd(7)}  ${String(counts.verified).padStart(8)}  ${String(counts["not-checkable-here"]).padStart(18)}  ${String(counts.orphaned).padStart(8)}  ${text}`
    );
  };
  for (const {article, counts, fingerprintMatches, results} of report.articles) {
    row(article, counts, fingerprintMatches === undefined ? "not at hand" : fingerprintMatches ? "the very text" : "another text");
    for (const {id, status, reason} of results) if (status === "orphaned") console.log(`  ${id}: ${reason ?? ""}`);
  }
  row("all", report.counts, "");
  if (report.counts.orphaned > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
