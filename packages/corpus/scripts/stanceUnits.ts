/** `npm run corpus:stance-units -- [ID …] [--texts DIR] [--drafts DIR]`: writes DIR/ID.stance-units.json, the units that a coder of stance labels. */
import path from "node:path";
import {parseArgs} from "node:util";
import {readCorpus, writeJson} from "../authoring/dataFolder.js";
import {stanceForm} from "../authoring/stanceForm.js";
import {CorpusError} from "../src/rules/problem.js";
import {canonicalText} from "../src/text/canonicalText.js";
import {readTexts} from "../src/texts/readTexts.js";
import {runScript} from "./runScript.js";
import {textsFolder} from "./textsFolder.js";

await runScript(() => {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      texts: {type: "string", default: textsFolder},
      drafts: {type: "string", default: "drafts"},
      data: {type: "string", default: path.resolve(import.meta.dirname, "../data")}
    }
  });
  const {records, sources} = readCorpus(values.data);
  const texts = readTexts(values.texts);
  const known = records.map(({article}) => article.id);
  const wanted = positionals.length > 0 ? positionals : known;
  const missing = wanted.filter((id) => !known.includes(id) || texts[id] === undefined);
  if (missing.length > 0)
    throw new CorpusError(
      missing.map((id) => ({
        where: "corpus:stance-units",
        failed: "missing article or text",
        expected: `articles with a record and a text in ${values.texts}`,
        received: id,
        remedy: "correct the id, or name the folder with --texts"
      }))
    );
  for (const record of records) {
    const {id} = record.article;
    const raw = texts[id];
    if (!wanted.includes(id) || raw === undefined) continue;
    const units = stanceForm(record, sources, canonicalText(raw));
    const file = path.join(values.drafts, `${id}.stance-units.json`);
    writeJson(file, units);
    console.log(`${id}: ${units.length} units in ${file}`);
  }
});
