import {describe, expect, it} from "vitest";
import {checkRecord} from "../../src/rules/checkRecord.js";
import {checkSuccession} from "../../src/rules/checkSuccession.js";
import {CorpusError, describeProblem} from "../../src/rules/problem.js";
import type {ArticleRecord, Quote} from "../../src/schema/types.js";
import {exampleton} from "../fixtures/exampleton.js";

const {record, sources} = await exampleton();
const withQuote = (index: number, change: (quote: Quote) => Partial<Quote>): ArticleRecord => ({
  ...record,
  quotes: record.quotes.map((quote, i) => (i === index ? {...quote, ...change(quote)} : quote))
});
const failures = (broken: ArticleRecord) => checkRecord(broken, sources).map(({failed}) => failed);
const at = (key: "direct" | "indirect" | "mixed") => record.quotes.findIndex(({kind}) => kind === key);
const nested = record.quotes.findIndex(({nestedIn}) => nestedIn !== null);
const first = record.quotes[0] as Quote;

describe("checkRecord", () => {
  it("finds nothing wrong with a good record", () => {
    expect(checkRecord(record, sources)).toEqual([]);
  });

  it.each<[string, ArticleRecord]>([
    ["duplicate id", withQuote(1, () => ({id: first.id}))],
    ["withdrawn id in use", {...record, withdrawn: [{id: first.id, withdrawn: "0.2.0", why: "test"}]}],
    ["id of another article", withQuote(0, () => ({id: "998/q001"}))],
    ["record of another article", withQuote(0, () => ({article: "998"}))],
    ["span past the end of the text", withQuote(0, (quote) => ({spans: {...quote.spans, content: [{start: 0, end: 99_999}]}}))],
    ["sentences out of order", {...record, article: {...record.article, sentences: [...record.article.sentences].reverse()}}],
    ["paragraphs out of order", {...record, article: {...record.article, paragraphs: [...record.article.paragraphs].reverse()}}],
    ["unknown source", {...record, appearances: record.appearances.map((item, i) => (i === 0 ? {...item, source: "s999"} : item))}],
    [
      "second appearance of a source",
      {
        ...record,
        appearances: record.appearances.map((item, i) => (i === 1 ? {...item, source: record.appearances[0]?.source ?? ""} : item))
      }
    ],
    ["source without appearance", withQuote(0, () => ({source: "s999"}))],
    ["kind does not agree with the spans", withQuote(at("direct"), () => ({kind: "mixed"}))],
    [
      "quoted words outside the content",
      withQuote(at("direct"), (quote) => ({spans: {...quote.spans, quoted: [{start: 0, end: 1}]}}))
    ],
    ["cue, cue lemma and cue class disagree", withQuote(at("mixed"), () => ({cueLemma: null}))],
    ["missing gist", withQuote(at("indirect"), () => ({gist: null}))],
    ["gist of a direct quotation", withQuote(at("direct"), () => ({gist: "Ours"}))],
    [
      "gist too long",
      withQuote(at("indirect"), () => ({gist: "one two three four five six seven eight nine ten eleven twelve thirteen"}))
    ],
    ["quotation marks in a gist", withQuote(at("indirect"), () => ({gist: "a “word”"}))],
    ["implicit source with words", withQuote(at("mixed"), () => ({naming: "implicit"}))],
    ["too many words published", withQuote(at("direct"), () => ({words: [Array.from({length: 61}, () => "word").join(" ")]}))],
    ["published words do not match the quoted pieces", withQuote(at("direct"), () => ({words: []}))],
    ["place does not agree with the paragraph", withQuote(0, () => ({place: "body"}))],
    ["unknown outer quote", withQuote(nested, () => ({nestedIn: "999/q999"}))],
    ["nested quote outside its outer quote", withQuote(nested, () => ({nestedIn: first.id}))],
    ["unknown quote", {...record, claims: record.claims.map((claim) => ({...claim, attributedTo: "999/q999"}))}],
    ["number outside the claim", {...record, claims: record.claims.map((claim) => ({...claim, numberSpans: [{start: 0, end: 2}]}))}]
  ])("reports: %s", (failed, broken) => {
    expect(failures(broken)).toContain(failed);
  });

  it("reports nesting that runs in a circle", () => {
    const inner = record.quotes[nested] as Quote;
    const outer = record.quotes.find(({id}) => id === inner.nestedIn) as Quote;
    const circle = {
      ...record,
      quotes: record.quotes.map((quote) => (quote.id === outer.id ? {...quote, nestedIn: inner.id, spans: inner.spans} : quote))
    };
    expect(failures(circle)).toContain("nesting runs in a circle");
  });

  it("names the record and says what was expected, what was received and what to do", () => {
    const [problem] = checkRecord(
      withQuote(0, () => ({source: "s999"})),
      sources
    );
    expect(problem && describeProblem(problem)).toBe(
      "999/q001: source without appearance\n  expected: an appearance of the quote's source in this article\n  received: s999\n  to do:    add the appearance"
    );
    expect(problem && new CorpusError([problem, problem]).message.split("to do").length).toBe(3);
  });
});

describe("checkSuccession", () => {
  it("accepts the same record and one with a new quote", () => {
    expect(checkSuccession(record, record)).toEqual([]);
    expect(checkSuccession({...record, quotes: record.quotes.slice(1)}, record)).toEqual([]);
  });

  it("refuses a published id that is gone, unless it has a tombstone", () => {
    const later = {...record, quotes: record.quotes.slice(1)};
    expect(checkSuccession(record, later).map(({failed}) => failed)).toEqual(["published id is gone"]);
    expect(checkSuccession(record, {...later, withdrawn: [{id: first.id, withdrawn: "0.2.0", why: "test"}]})).toEqual([]);
  });

  it("refuses renumbering: an id that now stands somewhere else", () => {
    const ids = record.quotes.map(({id}) => id);
    const renumbered = {...record, quotes: record.quotes.map((quote, i) => ({...quote, id: ids[(i + 1) % ids.length] ?? ""}))};
    expect(checkSuccession(record, renumbered).every(({failed}) => failed === "renumbered id")).toBe(true);
    expect(checkSuccession(record, renumbered).length).toBeGreaterThan(0);
  });
});
