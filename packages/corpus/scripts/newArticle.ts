/**
 * `npm run corpus:new-article -- FILE [--drafts DIR]`: scaffolds a draft from any text. Writes DIR/ID.txt (the canonical text) and DIR/ID.json,
 * prints the numbered paragraphs, and changes nothing else. DIR is git-ignored: texts are never committed.
 */
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from "node:fs";
import path from "node:path";
import {parseArgs} from "node:util";
import {writeJson} from "../authoring/dataFolder.js";
import {scaffoldDraft} from "../authoring/scaffoldDraft.js";
import {CorpusError} from "../src/rules/problem.js";
import {canonicalText} from "../src/text/canonicalText.js";
import {fingerprintOf} from "../src/text/fingerprint.js";
import {paragraphsOf} from "../src/text/paragraphs.js";
import {sentencesOf} from "../src/text/sentences.js";
import {runScript} from "./runScript.js";

await runScript(async () => {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      drafts: {type: "string", default: "drafts"},
      data: {type: "string", default: path.resolve(import.meta.dirname, "../data")}
    }
  });
  const [file] = positionals;
  if (file === undefined || !existsSync(file))
    throw new CorpusError([
      {
        where: "corpus:new-article",
        failed: "missing text",
        expected: "a text file",
        received: file ?? "nothing",
        remedy: "npm run corpus:new-article -- article.txt"
      }
    ]);
  const text = canonicalText(readFileSync(file, "utf8"));
  const paragraphs = paragraphsOf(text);
  if (paragraphs.length === 0)
    throw new CorpusError([
      {
        where: file,
        failed: "empty text",
        expected: "at least one line that is not blank",
        received: "none",
        remedy: "check the file"
      }
    ]);

  const taken = [path.join(values.data, "articles"), values.drafts].flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder) : []
  );
  const last = Math.max(-1, ...taken.map((name) => Number(/^\d{3}/u.exec(name)?.[0] ?? -1)));
  const id = String(last + 1).padStart(3, "0");
  const draft = scaffoldDraft(id, text);
  mkdirSync(values.drafts, {recursive: true});
  writeFileSync(path.join(values.drafts, `${id}.txt`), text);
  writeJson(path.join(values.drafts, `${id}.json`), draft);

  const furniture = new Map(draft.furniture.map(({p, kind}) => [p, kind]));
  paragraphs.forEach((paragraph, i) => {
    const label = furniture.get(i + 1) ?? draft.paragraphRoles[String(i + 1)] ?? "body";
    const start = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 60));
    console.log(
      `${String(i + 1).padStart(4)}  ${label.padEnd(15)} ${sentencesOf(text, paragraph).length} sentences  ${start}${paragraph.end - paragraph.start > 60 ? "…" : ""}`
    );
  });
  console.log(`\n${id}: ${draft.quotes.length} pairs of marks to decide on; SHA-256 ${(await fingerprintOf(text)).sha256}`);
  console.log(
    `Next: complete ${path.join(values.drafts, `${id}.json`)} by the codebook, then: npm run corpus:record -- ${path.join(values.drafts, `${id}.json`)} --texts ${values.drafts}`
  );
}, "; nothing was written");
