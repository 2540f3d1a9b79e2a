import type {ArticleRecord, Quote, Source} from "@onrecord/corpus";
import type {RawCoding} from "@onrecord/corpus/codings";

/** A record with one raw coding in the place of the adjudicated judgements, and that coding's own sources. */
export interface RecordUnderCoding {
  readonly record: ArticleRecord;
  readonly sources: readonly Source[];
}

/**
 * Puts a raw coding in the place of the adjudicated one, so that every statistic can be shown under it. Text structure is the
 * record's. Raw codings hold no words: excerpts, cues, lemmas and labels are empty or null, and the sources are named by their number.
 *
 * @returns a record and its sources, for any statistic of records
 * @missing what a raw coding does not hold is empty or null, never made up
 * @example
 * ```ts
 * import {officialShare, recordUnderCoding} from "@onrecord/analysis/compute";
 * import {recordOf} from "@onrecord/corpus";
 * import {rawCodings} from "@onrecord/corpus/codings";
 *
 * const coding = rawCodings.find(({article, coder}) => article === "003" && coder.round === "first");
 * const {record, sources} = recordUnderCoding(recordOf("003"), coding!);
 * officialShare([record], sources).share; // 0.9545
 * ```
 */
export function recordUnderCoding(record: ArticleRecord, coding: RawCoding): RecordUnderCoding {
  const {article} = record;
  const {coder} = coding;
  const numbered = (letter: string, n: number) => `${article.id}/${letter}${String(n).padStart(3, "0")}`;
  const sourceId = (n: number) => `${article.id}:${coder.round}:${n}`;
  return {
    sources: coding.sources.map(({source, kind}) => ({
      id: sourceId(source),
      kind,
      label: `Source ${source} of the ${coder.round} coding`,
      voice: null
    })),
    record: {
      ...record,
      appearances: coding.sources.map(({source, affiliation, borderline, role, naming, title}) => ({
        id: numbered("a", source),
        article: article.id,
        source: sourceId(source),
        affiliation,
        borderline,
        role,
        naming,
        title,
        titleWords: null,
        note: null,
        coder
      })),
      quotes: coding.quotes.map(({quote, source, nestedIn, ...codes}): Quote => ({
        ...codes,
        id: numbered("q", quote),
        article: article.id,
        source: sourceId(source),
        nestedIn: nestedIn === null ? null : numbered("q", nestedIn),
        cueLemma: null,
        words: [],
        cut: false,
        cueWords: [],
        sourceWords: [],
        gist: null,
        digest: "",
        note: null,
        coder
      }))
    }
  };
}
