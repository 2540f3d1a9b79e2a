import {createHash} from "node:crypto";
import * as schema from "@onrecord/corpus/schema";
import {describe, expect, it} from "vitest";
import {extract, type Extraction, type Span} from "../src/index.js";

const text = `Council Closes the Old Road

“The road will be closed in May,” Mayor Ann Lee and Gov. Paul Moor said on Monday. They said it would stay closed “for a year”.

A report by the county, released last week, found that the bridge is old. Residents fear that the shops will close too. The “reform” failed.

“She told me, ‘Go home,’ and I did,” said Jane Fox. “I was glad,” she added.`;

/** What only an editor adds to the extraction's own fields: numbers within an article, a note, the words as printed and who coded. */
function draft({text: canonical, quotes, nonQuotations}: Extraction) {
  const article = "000";
  const coder = {kind: "rules", name: "@onrecord/extract", version: "1", round: "first"};
  const number = (id: string) => id.slice(1).padStart(3, "0");
  const words = ({start, end}: Span) => canonical.slice(start, end);
  return {
    quotes: quotes.map(({id, source, nestedIn, spans, kind, act, tier, place, block, naming, cueLemma, cueClass}) => ({
      ...{kind, act, tier, place, block, naming, cueLemma, cueClass, spans, article, coder},
      id: `${article}/q${number(id)}`,
      source: `s${number(source ?? "s0")}`,
      nestedIn: nestedIn === null ? null : `${article}/q${number(nestedIn)}`,
      words: spans.quoted.map(words),
      cut: false,
      cueWords: spans.cue.map(words),
      sourceWords: spans.source.map(words),
      gist: null,
      digest: createHash("sha256").update(spans.content.map(words).join(" ")).digest("hex").slice(0, 16),
      note: null
    })),
    nonQuotations: nonQuotations.map(({span, reason}, index) => ({
      id: `${article}/n${number(`n${index + 1}`)}`,
      ...{article, span, reason, coder},
      words: words(span)
    }))
  };
}

/** What a record lacks or has too much, by the corpus's own schema; nothing when it is one. */
function problems(of: {readonly "~standard": {validate: (value: unknown) => unknown}}, record: unknown): unknown {
  return (of["~standard"].validate(record) as {issues?: readonly {message: string; path?: unknown}[]}).issues?.map(
    ({message}) => message
  );
}

describe("an extraction is a draft of the corpus's records", () => {
  const {quotes, nonQuotations} = draft(extract(text, {nested: true}));

  it("of all kinds", () => {
    expect(quotes.length).toBeGreaterThan(5);
    expect(new Set(quotes.map(({kind}) => kind))).toEqual(new Set(["direct", "mixed", "indirect"]));
    expect(quotes.some(({nestedIn}) => nestedIn !== null)).toBe(true);
    expect(nonQuotations).toHaveLength(1);
  });

  it.each(quotes.map((quote) => [quote.id, quote] as const))("quote %s", (_, quote) => {
    expect(problems(schema.quote, quote)).toBeUndefined();
  });

  it.each(nonQuotations.map((one) => [one.id, one] as const))("non-quotation %s", (_, one) => {
    expect(problems(schema.nonQuotation, one)).toBeUndefined();
  });

  it("and no record where a code is not the codebook's", () => {
    expect(problems(schema.quote, {...quotes[0], kind: "spoken"})).toHaveLength(1);
  });
});
