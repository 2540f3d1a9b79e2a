/**
 * `npm run corpus:stance -- DRAFT [--check] [--texts DIR] [--data DIR]`: checks a draft of stance and writes it as offsets and codes:
 * round first and second to data/codings; the adjudicated one, with ID.adjudication.json beside the draft, to the article's record.
 * With --check it writes nothing.
 */
import path from "node:path";
import {parseArgs} from "node:util";
import {readRecord, readStanceCodings, writeJson} from "../authoring/dataFolder.js";
import {readShaped} from "../authoring/readShaped.js";
import {settleStance} from "../authoring/settleStance.js";
import {stanceAdjudicationDraft, stanceDraft} from "../authoring/stanceDraft.js";
import {stanceFromDraft} from "../authoring/stanceFromDraft.js";
import {checkAdjudication} from "../src/rules/checkAdjudication.js";
import {CorpusError} from "../src/rules/problem.js";
import type {ArticleRecord, RawStanceCoding} from "../src/schema/types.js";
import {canonicalText} from "../src/text/canonicalText.js";
import {readTexts} from "../src/texts/readTexts.js";
import {runScript} from "./runScript.js";
import {textsFolder} from "./textsFolder.js";

const remedy = "correct the file or the path";

await runScript(() => {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      check: {type: "boolean", default: false},
      texts: {type: "string", default: textsFolder},
      data: {type: "string", default: path.resolve(import.meta.dirname, "../data")}
    }
  });
  const [file] = positionals;
  if (file === undefined)
    throw new CorpusError([
      {
        where: "corpus:stance",
        failed: "missing draft",
        expected: "a file",
        received: "nothing",
        remedy: "npm run corpus:stance -- drafts/003.stance.json"
      }
    ]);
  const read = readShaped(file, stanceDraft, remedy);
  if ("problems" in read) throw new CorpusError(read.problems);
  const draft = read.value;
  const record = readRecord(values.data, draft.article);
  const raw = readTexts(values.texts)[draft.article];
  if (!record || raw === undefined)
    throw new CorpusError([
      {
        where: file,
        failed: record ? "missing text" : "unknown article",
        expected: record ? `a file ${draft.article}….txt` : "an article with a record",
        received: record ? `none in ${values.texts}` : draft.article,
        remedy: record ? "name the folder with --texts" : "make the record first"
      }
    ]);
  const text = canonicalText(raw);
  const {coding, problems} = stanceFromDraft(draft, record, text);
  if (problems.length > 0) throw new CorpusError(problems);
  const units = new Set(coding.judgements.map(({unit}) => unit)).size;
  const count = `${draft.article}: ${coding.judgements.length} judgements on ${units} units, ${coding.untouched.length} untouched`;
  if (values.check) {
    console.log(`${count}; nothing wrong found, nothing written`);
    return;
  }
  const codings = path.join(values.data, "codings");
  if (draft.round === "adjudicated") {
    const {record: settled, adjudication} = adjudicated(file, coding, record, text, values.data);
    writeJson(path.join(codings, `${draft.article}.stance.adjudication.json`), adjudication);
    writeJson(path.join(values.data, "articles", `${draft.article}.json`), settled);
  } else writeJson(path.join(codings, `${draft.article}.stance.${draft.round}.json`), coding);
  console.log(count);
}, "; nothing was written");

function adjudicated(file: string, coding: RawStanceCoding, record: ArticleRecord, text: string, data: string) {
  const {id} = record.article;
  const read = readShaped(path.join(path.dirname(file), `${id}.adjudication.json`), stanceAdjudicationDraft, remedy);
  if ("problems" in read) throw new CorpusError(read.problems);
  const own = readStanceCodings(data).filter(({article}) => article === id);
  const [first, second] = ["first", "second"].map((round) => own.find(({coder}) => coder.round === round));
  if (!first || !second)
    throw new CorpusError([
      {
        where: id,
        failed: "missing raw coding",
        expected: `${id}.stance.first.json and ${id}.stance.second.json in ${path.join(data, "codings")}`,
        received: first ? "the first only" : second ? "the second only" : "neither",
        remedy: "write them first, from their drafts"
      }
    ]);
  const problems = checkAdjudication(first, second, coding, read.value);
  if (problems.length > 0) throw new CorpusError(problems);
  return {
    record: {...record, stance: settleStance(coding, [first.coder, second.coder], record, text)},
    adjudication: {article: id, coder: coding.coder, differences: read.value.differences}
  };
}
