import type {ArticleRecord} from "@onrecord/corpus";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {sourceStrip, voiceWords} from "../../../src/compute/index.js";
import {fixtureRecord, fixtureSources} from "../../fixtures.js";
import {mixedArticle, recode, silentArticle, turned} from "./recode.js";
import {someRecord} from "./someRecord.js";

const counts = (record: ArticleRecord) => voiceWords(record).map(({voice, count, of}) => [voice, count, of]);

/** The first ten words as a headline. */
const withHeadline = (record: ArticleRecord): ArticleRecord => ({
  ...record,
  article: {
    ...record.article,
    paragraphs: [
      {start: 0, end: 99, role: "headline"},
      {start: 100, end: record.article.fingerprint.utf16Length, role: "body"}
    ]
  }
});

describe("voiceWords", () => {
  it("divides the body's words among author, paraphrase and words in marks, furniture out", () => {
    // In marks: [0, 5) [10, 20) [30, 35) [55, 65); paraphrased beyond them: [20, 30) [35, 40) [50, 55) [70, 80).
    expect(voiceWords(mixedArticle)).toEqual([
      {article: "999", voice: "author", count: 44, of: 104, share: 44 / 104},
      {article: "999", voice: "paraphrase", count: 30, of: 104, share: 30 / 104},
      {article: "999", voice: "quoted", count: 30, of: 104, share: 30 / 104}
    ]);
  });

  it("leaves the headline out, with what is quoted there", () => {
    expect(counts(withHeadline(mixedArticle))).toEqual([
      ["author", 39, 94],
      ["paraphrase", 30, 94],
      ["quoted", 25, 94]
    ]);
  });

  it("takes a block quotation as quoted, marks or none", () => {
    const block = recode(fixtureRecord(50, [{id: "999/q001", source: "A", words: [[0, 20]], quoted: false}]), {
      quotes: {1: {block: true}}
    });
    expect(counts(block)[2]).toEqual(["quoted", 20, 50]);
  });

  it("gives the author all where nobody is quoted, and no share of a body without words", () => {
    expect(counts(silentArticle)).toEqual([
      ["author", 10, 10],
      ["paraphrase", 0, 10],
      ["quoted", 0, 10]
    ]);
    const bodiless = {...silentArticle, article: {...silentArticle.article, paragraphs: []}};
    for (const row of voiceWords(bodiless)) expect(row).toMatchObject({of: 0, share: undefined, reason: "the body has no words"});
  });

  it("adds up, agrees with the strip of an article without headline, and is unmoved by order", () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        const rows = voiceWords(record);
        expect(rows.reduce((sum, {count}) => sum + count, 0)).toBe(90);
        expect(rows[0]?.count).toBe(sourceStrip(record, fixtureSources, "1.0.0").authorWords);
        expect(voiceWords(turned(record))).toEqual(rows);
      })
    );
  });
});
