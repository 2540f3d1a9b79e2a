import {readFileSync} from "node:fs";
import {basename, join} from "node:path";
import {filesBelow} from "../filesBelow.js";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the copyright check reads of an article's record. */
export interface PublishedRecord {
  readonly article: {
    readonly id: string;
    readonly title: {readonly value?: string};
    readonly textTitle?: string | null;
    readonly furniture?: readonly Span[];
  };
  readonly appearances: readonly {readonly id: string; readonly title: readonly Span[]; readonly titleWords: string | null}[];
  readonly quotes: readonly {
    readonly id: string;
    readonly spans: Readonly<Record<"quoted" | "cue" | "source", readonly Span[]>>;
    readonly words: readonly string[];
    readonly cueWords: readonly string[];
    readonly sourceWords: readonly string[];
    readonly gist: string | null;
  }[];
  readonly nonQuotations: readonly {readonly id: string; readonly span: Span; readonly words: string}[];
  readonly claims: readonly {readonly id: string; readonly span: Span; readonly words: string}[];
  /** Stance judgements, where the record has them. */
  readonly stance?: {
    readonly judgements: readonly {readonly unit: string; readonly cue: readonly Span[]; readonly cueWords: readonly string[]}[];
  } | null;
}

/** The records of packages/corpus/data/articles by article id. */
export function publishedRecords(root: string): Map<string, PublishedRecord> {
  const files = filesBelow(root, "packages/corpus/data/articles").filter((file) => file.endsWith(".json"));
  return new Map(
    files.map((file) => [basename(file, ".json"), JSON.parse(readFileSync(join(root, file), "utf8")) as PublishedRecord])
  );
}
