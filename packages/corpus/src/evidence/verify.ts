import type {ArticleRecord} from "../schema/types.js";
import {canonicalText} from "../text/canonicalText.js";
import {fingerprintOf, spanDigest} from "../text/fingerprint.js";

/** `verified`: the words are there. `not-checkable-here`: the text is not at hand. `orphaned`: the text is, the words are not. */
export type EvidenceStatus = "verified" | "not-checkable-here" | "orphaned";

/** The evidence of one record: a quote, a claim, a non-quotation, an appearance that quotes a title, or a shown cue of a stance. */
export interface EvidenceResult {
  readonly id: string;
  readonly status: EvidenceStatus;
  /** Why it is not verified; null when it is. */
  readonly reason: string | null;
}

/** The evidence of one article. */
export interface ArticleEvidence {
  readonly article: string;
  /** Whether the text at hand is the text the record was made from, to the last character; undefined without a text. */
  readonly fingerprintMatches: boolean | undefined;
  readonly counts: Readonly<Record<EvidenceStatus, number>>;
  readonly results: readonly EvidenceResult[];
}

/** The evidence of some articles, with counts over all of them. */
export interface EvidenceReport {
  readonly articles: readonly ArticleEvidence[];
  readonly counts: Readonly<Record<EvidenceStatus, number>>;
}

const noCounts = (): Record<EvidenceStatus, number> => ({verified: 0, "not-checkable-here": 0, orphaned: 0});

/**
 * Checks every span and every published word against the texts at hand. Nothing is searched for or guessed: words that do
 * not stand exactly at their offsets are orphaned, also when they stand elsewhere.
 *
 * @param records - the article records to check
 * @param texts - article id to text, as read from the file; an id that is absent makes its records not checkable here
 * @returns every span with its status; counts of each status per article
 * @missing a text that is not given makes its spans `not-checkable-here`, never orphaned
 * @example
 * ```ts
 * import {recordOf} from "@onrecord/corpus";
 * import {verify} from "@onrecord/corpus/evidence";
 *
 * const report = await verify([recordOf("003")], {});
 * report.counts; // {verified: 0, "not-checkable-here": 47, orphaned: 0}
 * ```
 */
export async function verify(
  records: readonly ArticleRecord[],
  texts: Readonly<Partial<Record<string, string>>>
): Promise<EvidenceReport> {
  const articles = await Promise.all(records.map((record) => verifyRecord(record, texts[record.article.id])));
  const counts = noCounts();
  for (const {counts: own} of articles) for (const status of Object.keys(counts) as EvidenceStatus[]) counts[status] += own[status];
  return {articles, counts};
}

async function verifyRecord(record: ArticleRecord, raw: string | undefined): Promise<ArticleEvidence> {
  const results: EvidenceResult[] = [];
  let fingerprintMatches: boolean | undefined;
  if (raw === undefined) {
    for (const {id} of witnesses(record)) results.push({id, status: "not-checkable-here", reason: "the text is not at hand"});
  } else {
    const text = canonicalText(raw);
    fingerprintMatches = (await fingerprintOf(raw)).sha256 === record.article.fingerprint.sha256;
    for (const witness of witnesses(record)) {
      const reason = await witness.test(text);
      results.push({id: witness.id, status: reason === null ? "verified" : "orphaned", reason});
    }
  }
  const counts = noCounts();
  for (const {status} of results) counts[status] += 1;
  return {article: record.article.id, fingerprintMatches, counts, results};
}

interface Witness {
  readonly id: string;
  /** Null when the words stand where the record says; otherwise the reason. */
  test(text: string): Promise<string | null>;
}

const slice = (text: string, {start, end}: {start: number; end: number}) => text.slice(start, end);

function witnesses(record: ArticleRecord): Witness[] {
  return [
    ...record.quotes.map((quote): Witness => ({
      id: quote.id,
      async test(text) {
        if ((await spanDigest(quote.spans.content.map((span) => slice(text, span)))) !== quote.digest)
          return "the content at its offsets is not what was coded";
        const quoted = quote.spans.quoted.map((span) => slice(text, span));
        const shown = quote.cut ? quoted.join("").startsWith(quote.words.join("")) : sameList(quote.words, quoted);
        if (!shown) return "the published words are not at their offsets";
        if (
          !sameList(
            quote.cueWords,
            quote.spans.cue.map((span) => slice(text, span))
          )
        )
          return "the cue is not at its offsets";
        if (
          !sameList(
            quote.sourceWords,
            quote.spans.source.map((span) => slice(text, span))
          )
        )
          return "the source is not at its offsets";
        return null;
      }
    })),
    ...record.nonQuotations.map(({id, span, words}): Witness => ({
      id,
      test: (text) => Promise.resolve(slice(text, span) === words ? null : "the words are not at their offsets")
    })),
    ...(record.stance?.judgements ?? []).flatMap(({unit, target, cue, cueWords}): Witness[] =>
      cueWords.length === 0
        ? []
        : [
            {
              id: `${unit} ${target}`,
              test: (text) =>
                Promise.resolve(
                  sameList(
                    cueWords,
                    cue.map((span) => slice(text, span))
                  )
                    ? null
                    : "the cue of the stance is not at its offsets"
                )
            }
          ]
    ),
    ...record.claims.map(({id, span, words}): Witness => ({
      id,
      test: (text) => Promise.resolve(slice(text, span).includes(words) ? null : "the words are not within the claim's span")
    })),
    ...record.appearances.flatMap(({id, title, titleWords}): Witness[] =>
      titleWords === null
        ? []
        : [
            {
              id,
              test: (text) =>
                Promise.resolve(
                  title.map((span) => slice(text, span)).join(" … ") === titleWords ? null : "the title is not at its offsets"
                )
            }
          ]
    )
  ];
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
