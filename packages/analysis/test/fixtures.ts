import type {ArticleRecord, Quote, Source} from "@onrecord/corpus";

const coder = {kind: "rules", name: "fixture", version: "1", round: "adjudicated"} as const;

/** What a test says of one quote: spans are word numbers of the body, ten characters a word. */
export interface FixtureQuote {
  readonly id: string;
  readonly source: string;
  readonly words: readonly (readonly [start: number, end: number])[];
  readonly act?: Quote["act"];
  readonly place?: Quote["place"];
  readonly nestedIn?: string;
  readonly quoted?: boolean;
}

const width = 10;
const span = ([start, end]: readonly [number, number]) => ({start: start * width, end: end * width - 1});

/** An article of `words` words in one sentence, every word ten characters wide, with the quotes given. */
export function fixtureRecord(words: number, quotes: readonly FixtureQuote[], furnitureFrom = words): ArticleRecord {
  const sources = [...new Set(quotes.map(({source}) => source))];
  const length = words * width;
  return {
    article: {
      id: "999",
      title: {basis: "stated", value: "A Fixture", where: "here"},
      textTitle: null,
      outlet: {basis: "unknown", note: "none"},
      authors: {basis: "unknown", note: "none"},
      published: {basis: "unknown", note: "none"},
      url: {basis: "unknown", note: "none"},
      genre: {basis: "unknown", note: "none"},
      language: {basis: "unknown", note: "none"},
      fingerprint: {sha256: "0".repeat(64), utf16Length: length, codePointLength: length, canonicaliser: 1},
      surrogatePairs: [],
      paragraphs: [{start: 0, end: length, role: "body"}],
      sentences: [
        {id: "999/t001", start: 0, end: furnitureFrom * width, words: Array.from({length: furnitureFrom}, (_, i) => i * width)},
        ...(furnitureFrom < words
          ? [
              {
                id: "999/t002",
                start: furnitureFrom * width,
                end: length,
                words: Array.from({length: words - furnitureFrom}, (_, i) => i * width)
              }
            ]
          : [])
      ],
      furniture: furnitureFrom < words ? [{start: furnitureFrom * width, end: length, kind: "advertisement"}] : []
    },
    appearances: sources.map((source, i) => ({
      id: `999/a${String(i + 1).padStart(3, "0")}`,
      article: "999",
      source,
      affiliation: "academic",
      borderline: null,
      role: "expert",
      naming: "named",
      title: [],
      titleWords: null,
      note: null,
      coder
    })),
    quotes: quotes.map(({id, source, words: ranges, act = "speech", place = "body", nestedIn, quoted = true}): Quote => ({
      id,
      article: "999",
      source,
      kind: quoted ? "direct" : "indirect",
      act,
      tier: "core",
      place,
      block: false,
      nestedIn: nestedIn ?? null,
      naming: "named",
      cueLemma: null,
      cueClass: "none",
      spans: {content: ranges.map(span), quoted: quoted ? ranges.map(span) : [], cue: [], source: [], sourceFull: []},
      words: quoted ? ranges.map(([start]) => `word ${start}`) : [],
      cut: false,
      cueWords: [],
      sourceWords: [],
      gist: quoted ? null : "A summary",
      digest: "0".repeat(16),
      note: null,
      coder
    })),
    nonQuotations: [],
    claims: [],
    nonClaims: [],
    codings: [],
    stance: null,
    withdrawn: [],
    corrections: []
  };
}

export const fixtureSources: readonly Source[] = ["A", "B", "C"].map((label) => ({
  id: label,
  kind: "person",
  label: `Source ${label}`,
  voice: null
}));
