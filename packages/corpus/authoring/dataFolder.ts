import {existsSync, mkdirSync, readdirSync, renameSync, writeFileSync} from "node:fs";
import path from "node:path";
import stringify from "json-stringify-pretty-compact";
import {checkRecord} from "../src/rules/checkRecord.js";
import {CorpusError, type Problem} from "../src/rules/problem.js";
import {
  adjudication,
  articleRecord,
  checkSpecifications,
  rawCoding,
  rawStanceCoding,
  sourceList,
  stanceAdjudication
} from "../src/schema/index.js";
import type {Adjudication, ArticleRecord, RawCoding, RawStanceCoding, Source, StanceAdjudication} from "../src/schema/types.js";
import {joinChecks} from "./joinChecks.js";
import {readShaped} from "./readShaped.js";

export interface Corpus {
  readonly records: readonly ArticleRecord[];
  readonly sources: readonly Source[];
}

const articleFile = /^\d{3}\.json$/u;
const adjudicationFile = /^\d{3}\.adjudication\.json$/u;
const rawCodingFile = /^\d{3}\.(?:first|second)\.json$/u;
const stanceAdjudicationFile = /^\d{3}\.stance\.adjudication\.json$/u;
const rawStanceFile = /^\d{3}\.stance\.(?:first|second)\.json$/u;

/** Reads and checks a data folder, and joins the checks to their claims. Throws a CorpusError with every problem of every file; a folder without articles is one. */
export function readCorpus(folder: string): Corpus {
  const problems: Problem[] = [];
  const sources = readInto(path.join(folder, "sources.json"), sourceList, problems) ?? [];
  const articles = path.join(folder, "articles");
  const names = existsSync(articles)
    ? readdirSync(articles)
        .filter((name) => articleFile.test(name))
        .sort()
    : [];
  if (names.length === 0)
    problems.push({
      where: articles,
      failed: "no articles",
      expected: "at least one file like 003.json",
      received: "none",
      remedy: "make one with `npm run corpus:record`, or name another folder"
    });
  const records = names.flatMap((name) => {
    const record = readInto(path.join(articles, name), articleRecord, problems);
    if (!record) return [];
    problems.push(...checkRecord(record, sources));
    if (`${record.article.id}.json` !== name)
      problems.push({
        where: name,
        failed: "file name and article id differ",
        expected: `${record.article.id}.json`,
        received: name,
        remedy: "rename the file"
      });
    return [record];
  });
  const checks = path.join(folder, "checks.json");
  const joined = joinChecks(records, existsSync(checks) ? (readInto(checks, checkSpecifications, problems) ?? {}) : {}, checks);
  problems.push(...joined.problems);
  if (problems.length > 0) throw new CorpusError(problems);
  return {records: joined.records, sources};
}

/** The raw codings of a data folder, by article and round; none when there is no folder yet. */
export function readCodings(folder: string): readonly RawCoding[] {
  return readEach(path.join(folder, "codings"), rawCodingFile, rawCoding);
}

/** The adjudications of a data folder, by article; none when there is no folder yet. */
export function readAdjudications(folder: string): readonly Adjudication[] {
  return readEach(path.join(folder, "codings"), adjudicationFile, adjudication);
}

/** The raw stance codings of a data folder, by article and round; none where nobody has coded stance yet. */
export function readStanceCodings(folder: string): readonly RawStanceCoding[] {
  return readEach(path.join(folder, "codings"), rawStanceFile, rawStanceCoding);
}

/** The adjudications of stance of a data folder, by article. */
export function readStanceAdjudications(folder: string): readonly StanceAdjudication[] {
  return readEach(path.join(folder, "codings"), stanceAdjudicationFile, stanceAdjudication);
}

function readEach<Schema extends Parameters<typeof readShaped>[1]>(folder: string, names: RegExp, schema: Schema) {
  const problems: Problem[] = [];
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => names.test(name))
        .sort()
    : [];
  const read = files.flatMap((name) => readInto(path.join(folder, name), schema, problems) ?? []);
  if (problems.length > 0) throw new CorpusError(problems);
  return read;
}

/** One record of a data folder as it stands, or undefined when there is none yet. */
export function readRecord(folder: string, id: string): ArticleRecord | undefined {
  const file = path.join(folder, "articles", `${id}.json`);
  if (!existsSync(file)) return undefined;
  const problems: Problem[] = [];
  const record = readInto(file, articleRecord, problems);
  if (problems.length > 0) throw new CorpusError(problems);
  return record;
}

/** The sources of a data folder; none when there is no file yet. */
export function readSources(folder: string): readonly Source[] {
  const file = path.join(folder, "sources.json");
  if (!existsSync(file)) return [];
  const problems: Problem[] = [];
  const sources = readInto(file, sourceList, problems);
  if (problems.length > 0) throw new CorpusError(problems);
  return sources ?? [];
}

/** Writes JSON whole or not at all: into a neighbouring file first, then in one step over the old one. */
export function writeJson(file: string, value: unknown): void {
  mkdirSync(path.dirname(file), {recursive: true});
  const partial = `${file}.partial`;
  writeFileSync(partial, `${stringify(value, {maxLength: 320, indent: 2})}\n`);
  renameSync(partial, file);
}

function readInto<Schema extends Parameters<typeof readShaped>[1]>(file: string, schema: Schema, problems: Problem[]) {
  const read = readShaped(file, schema, "restore the file from the repository, or name another folder with --data");
  if ("value" in read) return read.value;
  problems.push(...read.problems);
  return undefined;
}
