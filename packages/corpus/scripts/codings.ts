/**
 * `npm run corpus:codings -- ID --drafts DIR [--texts DIR]`: writes the two raw codings and their adjudication to data/codings, as offsets and
 * codes. DIR holds ID.first.json, ID.second.json, ID.json (the adjudicated draft) and ID.adjudication.json.
 */
import path from "node:path";
import {parseArgs} from "node:util";
import * as v from "valibot";
import {readRecord, readSources, writeJson} from "../authoring/dataFolder.js";
import {readDraft, readJson} from "../authoring/readDraft.js";
import {rawCodingFromRecord} from "../authoring/rawCodingFromRecord.js";
import {recordFromDraft} from "../authoring/recordFromDraft.js";
import {checkShape} from "../src/rules/checkShape.js";
import {CorpusError} from "../src/rules/problem.js";
import {adjudication, rawCoding} from "../src/schema/index.js";
import {canonicalText} from "../src/text/canonicalText.js";
import {readTexts} from "../src/texts/readTexts.js";
import {runScript} from "./runScript.js";
import {textsFolder} from "./textsFolder.js";

const adjudicationDraft = v.object({
  differences: v.array(
    v.object({
      what: adjudication.entries.differences.item.entries.what,
      field: v.nullable(v.string()),
      first: v.nullable(v.string()),
      second: v.nullable(v.string()),
      final: v.nullable(v.string()),
      decided: adjudication.entries.differences.item.entries.decided,
      reason: v.string()
    })
  )
});

await runScript(async () => {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      texts: {type: "string", default: textsFolder},
      drafts: {type: "string", default: "drafts"},
      data: {type: "string", default: path.resolve(import.meta.dirname, "../data")}
    }
  });
  const [id] = positionals;
  const raw = id === undefined ? undefined : readTexts(values.texts)[id];
  if (id === undefined || raw === undefined)
    throw new CorpusError([
      {
        where: "corpus:codings",
        failed: "missing article or text",
        expected: "an article id with a text",
        received: String(id),
        remedy: "npm run corpus:codings -- 003 --drafts drafts"
      }
    ]);
  const text = canonicalText(raw);
  const draftOf = (round: string) => readDraft(path.join(values.drafts, `${id}${round}.json`));

  const written: [file: string, value: unknown][] = [];
  const keys: Record<string, ReadonlyMap<string, string>> = {};
  for (const round of ["first", "second"] as const) {
    const draft = draftOf(`.${round}`);
    const {record, sources, problems, quoteIds} = await recordFromDraft(draft, text, [], undefined);
    const real = problems.filter(({failed}) => failed !== "missing metadata");
    if (real.length > 0) throw new CorpusError(real);
    keys[round] = quoteIds;
    const shaped = checkShape(rawCoding, rawCodingFromRecord(record, sources, {...draft.coder, round}), `${id}.${round}`);
    if ("problems" in shaped) throw new CorpusError(shaped.problems);
    written.push([`${id}.${round}.json`, shaped.value]);
  }
  const final = draftOf("");
  const {quoteIds} = await recordFromDraft(final, text, readSources(values.data), readRecord(values.data, id));
  const differences = checkShape(
    adjudicationDraft,
    readJson(path.join(values.drafts, `${id}.adjudication.json`)),
    `${id}.adjudication`
  );
  if ("problems" in differences) throw new CorpusError(differences.problems);
  const ordinal = (map: ReadonlyMap<string, string> | undefined, key: string | null) => {
    const quote = key === null ? undefined : map?.get(key);
    return quote === undefined ? null : Number(quote.split("/q")[1]);
  };
  written.push([
    `${id}.adjudication.json`,
    {
      article: id,
      coder: final.coder,
      differences: differences.value.differences.map(({what, field, first, second, final: key, decided, reason}) => ({
        what,
        field,
        first: ordinal(keys["first"], first),
        second: ordinal(keys["second"], second),
        final: key === null ? null : (quoteIds.get(key) ?? null),
        decided,
        reason
      }))
    }
  ]);
  for (const [name, value] of written) writeJson(path.join(values.data, "codings", name), value);
  console.log(`${id}: ${written.map(([name]) => name).join(", ")}`);
}, "; nothing was written");
