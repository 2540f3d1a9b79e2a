/** `npm run corpus:record -- DRAFT [--texts DIR]`: turns a coder's draft into data/articles/ID.json. Writes nothing on a problem. */
import {existsSync} from "node:fs";
import path from "node:path";
import {parseArgs} from "node:util";
import {readRecord, readSources, writeJson} from "../authoring/dataFolder.js";
import {readDraft, readJson} from "../authoring/readDraft.js";
import {recordFromDraft} from "../authoring/recordFromDraft.js";
import {checkRecord} from "../src/rules/checkRecord.js";
import {checkShape} from "../src/rules/checkShape.js";
import {checkSuccession} from "../src/rules/checkSuccession.js";
import {CorpusError} from "../src/rules/problem.js";
import {articleRecord} from "../src/schema/index.js";
import type {RawCoding} from "../src/schema/types.js";
import {canonicalText} from "../src/text/canonicalText.js";
import {readTexts} from "../src/texts/readTexts.js";
import {runScript} from "./runScript.js";
import {textsFolder} from "./textsFolder.js";

await runScript(async () => {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      texts: {type: "string", default: textsFolder},
      data: {type: "string", default: path.resolve(import.meta.dirname, "../data")}
    }
  });
  const [file] = positionals;
  if (file === undefined)
    throw new CorpusError([
      {
        where: "corpus:record",
        failed: "missing draft",
        expected: "a file",
        received: "nothing",
        remedy: "npm run corpus:record -- drafts/003.json"
      }
    ]);
  const draft = readDraft(file);
  const raw = readTexts(values.texts)[draft.article];
  if (raw === undefined)
    throw new CorpusError([
      {
        where: file,
        failed: "missing text",
        expected: `a file ${draft.article}….txt`,
        received: `none in ${values.texts}`,
        remedy: "name the folder with --texts"
      }
    ]);
  const codings = ["first", "second"]
    .map((round) => path.join(values.data, "codings", `${draft.article}.${round}.json`))
    .filter((name) => existsSync(name))
    .map((name) => (readJson(name) as RawCoding).coder);

  const previous = readRecord(values.data, draft.article);
  const {record, sources, problems} = await recordFromDraft(draft, canonicalText(raw), readSources(values.data), previous, codings);
  if (problems.length > 0) throw new CorpusError(problems);
  const shaped = checkShape(articleRecord, record, draft.article);
  if ("problems" in shaped) throw new CorpusError(shaped.problems);
  const broken = [...checkRecord(record, sources), ...(previous ? checkSuccession(previous, record) : [])];
  if (broken.length > 0) throw new CorpusError(broken);

  writeJson(path.join(values.data, "articles", `${draft.article}.json`), record);
  writeJson(path.join(values.data, "sources.json"), sources);
  const {quotes, appearances, nonQuotations, claims} = record;
  console.log(
    `${draft.article}: ${quotes.length} quotes, ${appearances.length} sources, ${nonQuotations.length} non-quotations, ${claims.length} claims`
  );
}, "; nothing was written");
