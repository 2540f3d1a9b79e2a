import type {Appearance, ArticleRecord, Quote} from "@onrecord/corpus";
import {fixtureRecord, type FixtureQuote} from "../../fixtures.js";

type Codes<Coded> = Readonly<Record<string, Partial<Coded>>>;

/** The record with other codes: of appearances by source, of quotes by the last character of their ids. */
export function recode(
  record: ArticleRecord,
  {appearances = {}, quotes = {}}: {readonly appearances?: Codes<Appearance>; readonly quotes?: Codes<Quote>}
): ArticleRecord {
  return {
    ...record,
    appearances: record.appearances.map((appearance) => ({...appearance, ...appearances[appearance.source]})),
    quotes: record.quotes.map((quote) => ({...quote, ...quotes[quote.id.slice(-1)]}))
  };
}

/** The record as another article, with ids of its own. */
export function renumber(record: ArticleRecord, article: string): ArticleRecord {
  const own = (id: string) => id.replace(/^\d{3}/u, article);
  return {
    ...record,
    article: {...record.article, id: article},
    appearances: record.appearances.map((appearance) => ({...appearance, id: own(appearance.id), article})),
    quotes: record.quotes.map((quote) => ({
      ...quote,
      id: own(quote.id),
      article,
      nestedIn: quote.nestedIn === null ? null : own(quote.nestedIn)
    }))
  };
}

/** The record with its quotes and appearances in the opposite order. */
export function turned(record: ArticleRecord): ArticleRecord {
  return {...record, quotes: record.quotes.toReversed(), appearances: record.appearances.toReversed()};
}

/** The record with every source under another id. */
export function relabelled(record: ArticleRecord, as: (source: string) => string): ArticleRecord {
  return {
    ...record,
    appearances: record.appearances.map((appearance) => ({...appearance, source: as(appearance.source)})),
    quotes: record.quotes.map((quote) => ({...quote, source: as(quote.source)}))
  };
}

/** The text of STATISTICS §4.4: 1,000 words; A at 100 (10 words), B at 400 (20), A at 900 (10). */
export const publishedText = fixtureRecord(1000, [
  {id: "999/q001", source: "A", words: [[100, 110]]},
  {id: "999/q002", source: "B", words: [[400, 420]]},
  {id: "999/q003", source: "A", words: [[900, 910]]}
]);

const mixed: readonly FixtureQuote[] = [
  {id: "999/q001", source: "A", words: [[10, 20]]},
  {id: "999/q002", source: "B", words: [[20, 40]], quoted: false},
  {id: "999/q003", source: "C", words: [[30, 35]], nestedIn: "999/q002"},
  {id: "999/q004", source: "A", words: [[50, 60]], quoted: false},
  {id: "999/q005", source: "C", words: [[55, 65]]},
  {id: "999/q006", source: "C", words: [[70, 80]], act: "thought", quoted: false},
  {id: "999/q007", source: "B", words: [[0, 5]], place: "headline"},
  {id: "999/q008", source: "B", words: [[105, 108]]}
];

/**
 * An article of 104 words and 6 of furniture. Counted: q1 and q4 of A (elected, borderline candidate), q2 of B (candidate, borderline
 * elected), q5 of C (unknown). C's q3 is nested, its q6 a thought; B speaks in the headline and in the furniture too.
 */
export const mixedArticle = recode(fixtureRecord(110, mixed, 104), {
  appearances: {
    A: {affiliation: "elected", borderline: "candidate", role: "decision-maker"},
    B: {affiliation: "candidate", borderline: "elected", role: "protagonist"},
    C: {affiliation: "unknown", naming: "withheld"}
  },
  quotes: {
    1: {cueLemma: "say", cueClass: "neutral-report"},
    2: {cueLemma: "claim", cueClass: "distancing"},
    3: {cueLemma: "say", cueClass: "neutral-report", naming: "withheld"},
    4: {cueLemma: "say", cueClass: "neutral-report", act: "writing", naming: "implicit"},
    5: {naming: "withheld"},
    6: {cueLemma: "fear", cueClass: "cognition", naming: "withheld"}
  }
});

/** An article in which nobody is quoted. */
export const silentArticle = fixtureRecord(10, []);
