import {describe, expect, expectTypeOf, it} from "vitest";
import * as corpus from "../src/index.js";
import {codebook} from "../src/codebook.js";
import {codeList} from "../src/codes/codeList.js";
import * as evidence from "../src/evidence/index.js";
import {readTexts} from "../src/texts/index.js";

const {appearancesIn, articles, codingNote, nestedIn, quotes, quotesOf, recordOf, sources} = corpus;

describe("the packaged corpus", () => {
  it("puts together a record per article that holds all of it", () => {
    const records = articles.map(({id}) => recordOf(id));
    expect(records.flatMap((record) => record.quotes)).toEqual([...quotes]);
    expect(records.flatMap((record) => record.appearances)).toEqual([...corpus.appearances]);
    expect(records.flatMap((record) => record.claims)).toEqual([...corpus.claims]);
    expect(records.flatMap((record) => record.nonClaims)).toEqual([...corpus.nonClaims]);
  });

  it("refuses an article it does not have, naming those it has", () => {
    expect(() => recordOf("999" as never)).toThrow(/unknown article: expected 000, .*; received 999/u);
  });

  it("has ids as literal types", () => {
    expectTypeOf<"003">().toExtend<corpus.ArticleId>();
    expectTypeOf<"999/q001">().not.toExtend<corpus.QuoteId>();
  });
});

describe("quotesOf, appearancesIn, nestedIn", () => {
  it("look up by source, article and outer quote, in text order", () => {
    const [first] = quotes;
    if (!first) throw new Error("the corpus is empty");
    expect(quotesOf(first.source).every(({source}) => source === first.source)).toBe(true);
    expect(quotesOf(first.source, first.article).every(({article}) => article === first.article)).toBe(true);
    expect(appearancesIn(first.article).map(({source}) => source)).toContain(first.source);
    const inner = quotes.find((quote) => quote.nestedIn !== null);
    expect(inner && nestedIn(inner.nestedIn as corpus.QuoteId).map(({id}) => id)).toContain(inner?.id);
  });

  it("give nothing for a source that is never quoted by itself", () => {
    const silent = sources.filter(({id}) => quotesOf(id).length === 0);
    for (const {id} of silent) expect(sources.some(({voice}) => voice === id)).toBe(true);
  });
});

describe("codingNote", () => {
  const coder = {kind: "language-model", name: "m", version: "1", round: "first"} as const;
  it.each([
    ["coded twice by a language model", {codings: [coder, coder], quotes: []}],
    [
      "coded twice by trained people and fixed rules",
      {
        codings: [
          {...coder, kind: "human" as const},
          {...coder, kind: "rules" as const}
        ],
        quotes: []
      }
    ],
    ["coded 4 times by a language model", {codings: [coder, coder, coder, coder], quotes: []}],
    ["not coded yet", {codings: [], quotes: []}]
  ])("says: %s", (note, record) => {
    expect(codingNote(record)).toBe(note);
  });

  it("speaks of the one coder of a record without raw codings", () => {
    expect(codingNote({codings: [], quotes: quotes.slice(0, 1)})).toBe("coded once by a language model");
  });
});

describe("the codebook", () => {
  it("has every list once, every code once, and a label and a meaning for each", () => {
    expect(new Set(codebook.map(({name}) => name)).size).toBe(codebook.length);
    for (const list of codebook) {
      expect(new Set(list.codes).size).toBe(list.codes.length);
      for (const {label, definition} of list.entries) expect(label.length * definition.length).toBeGreaterThan(0);
    }
  });

  it("refuses a list without codes", () => {
    expect(() => codeList("empty", "?", {})).toThrow(/invalid code list "empty"/u);
  });
});

describe("readTexts", () => {
  it("has none where there is no folder, and is offered beside verify", () => {
    expect(readTexts("nowhere/at/all")).toEqual({});
    expect(Object.keys(evidence)).toEqual(expect.arrayContaining(["verify", "canonicalText", "fingerprintOf", "spanDigest"]));
  });
});
