/** `npm run corpus:verify -- [--texts DIR]`: checks every span against the texts at hand; exits 1 on an orphan. */
import path from "node:path";
import {parseArgs} from "node:util";
import {readCorpus} from "../authoring/dataFolder.js";
import {CorpusError, type Problem} from "../src/rules/problem.js";
import {verify} from "../src/evidence/verify.js";
import {readTexts} from "../src/texts/readTexts.js";
import {runScript} from "./runScript.js";
import {textsFolder} from "./textsFolder.js";

const {values} = parseArgs({
  options: {
    texts: {type: "string", default: textsFolder},
    data: {type: "string", default: path.resolve(import.meta.dirname, "../data")}
  }
});
await runScript(async () => {
  const {records} = readCorpus(values.data);
  const report = await verify(records, readTexts(values.texts));
  console.log("article  verified  not checkable here  orphaned  text");
  const row = (name: string, counts: typeof report.counts, text: string) => {
    const cells = [counts.verified, counts["not-checkable-here"], counts.orphaned].map(String);
    console.log([name.padEnd(7), cells[0]?.padStart(8), cells[1]?.padStart(18), cells[2]?.padStart(8), text].join("  "));
  };
  for (const {article, counts, fingerprintMatches} of report.articles)
    row(article, counts, fingerprintMatches === undefined ? "not at hand" : fingerprintMatches ? "the very text" : "another text");
  row("all", report.counts, "");

  const problems = report.articles.flatMap(({article, fingerprintMatches, results}): Problem[] => [
    ...(fingerprintMatches === false
      ? [
          {
            where: article,
            failed: "another text than the one that was coded",
            expected: "the fingerprint of the record",
            received: `a text of another fingerprint in ${values.texts}`,
            remedy: "find the text that was coded, or code this one as a new version"
          }
        ]
      : []),
    ...results
      .filter(({status}) => status === "orphaned")
      .map(({id, reason}) => ({
        where: id,
        failed: "orphaned",
        expected: "its words at its offsets",
        received: reason ?? "other words",
        remedy: "restore the text or correct the record"
      }))
  ]);
  if (problems.length > 0) throw new CorpusError(problems);
});
