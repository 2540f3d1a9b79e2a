import {existsSync} from "node:fs";
import path from "node:path";
import {describe, expect, it} from "vitest";
import {readAdjudications, readCodings, readCorpus, readStanceAdjudications, readStanceCodings} from "../authoring/dataFolder.js";
import {markedRegions} from "../authoring/quotedPieces.js";
import {verify} from "../src/evidence/verify.js";
import {checkAdjudication} from "../src/rules/checkAdjudication.js";
import {checkStance} from "../src/rules/checkStance.js";
import {firstMention} from "../src/stance/mentions.js";
import {stanceTargets} from "../src/stance/targets.js";
import {stanceUnits} from "../src/stance/stanceUnits.js";
import {canonicalText} from "../src/text/canonicalText.js";
import {paragraphsOf} from "../src/text/paragraphs.js";
import {contains, hull, overlaps} from "../src/text/spans.js";
import {wordStarts} from "../src/text/words.js";
import {readTexts} from "../src/texts/readTexts.js";
import {textsFolder} from "../scripts/textsFolder.js";

const data = path.resolve(import.meta.dirname, "../data");
const {records, sources} = readCorpus(data);
const codings = readCodings(data);
const texts = readTexts(textsFolder);
const without = "the article texts are not at hand; set ONRECORD_TEXTS to their folder";

/** Digits, words for numbers, quantifiers, multiples and comparatives that the codebook demands an answer for. */
const numbers =
  /\d[\d,.]*\d|\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|half|quarters?|thousands?|hundreds?|millions?|billions?|doubled?|twice|most|several|scores|majority|none|lower|higher|larger|fewer|better|worse|smaller)\b/giu;

describe("the packaged articles", () => {
  it("are the five founding articles, each coded twice by itself and adjudicated", () => {
    expect(records.map(({article}) => article.id)).toEqual(["000", "001", "002", "003", "004"]);
    for (const {article} of records)
      expect(codings.filter((coding) => coding.article === article.id).map(({coder}) => coder.round)).toEqual(["first", "second"]);
    for (const record of records) expect(record.codings.map(({round}) => round)).toEqual(["first", "second"]);
  });

  it("keep the outcome of every settled difference: each names a quote of its record, and ordinals of its codings", () => {
    for (const {article, differences} of readAdjudications(data)) {
      const record = records.find((candidate) => candidate.article.id === article);
      const known = new Set(record?.quotes.map(({id}) => id));
      const [first, second] = codings.filter((coding) => coding.article === article);
      for (const difference of differences) {
        if (difference.final !== null) expect(known).toContain(difference.final);
        expect(difference.first ?? 1).toBeLessThanOrEqual(first?.quotes.length ?? 0);
        expect(difference.second ?? 1).toBeLessThanOrEqual(second?.quotes.length ?? 0);
      }
    }
  });

  it("hold more than ninety attributions that any careful coder, or PARC and PolNeAR practice, marks", () => {
    const surely = records.flatMap(({quotes}) => quotes).filter(({tier}) => tier !== "optional");
    expect(surely.length).toBeGreaterThan(90);
  });

  it("say of every claim how it is checked, or what that would take", () => {
    for (const {id, check} of records.flatMap(({claims}) => claims)) {
      expect(check, id).not.toBeNull();
      if (check?.kind === "not-checkable") expect(check.missing.length, id).toBeGreaterThan(20);
    }
  });

  it("leave no source without a use: each is quoted, or stands behind a document", () => {
    const used = new Set([...records.flatMap(({quotes}) => quotes.map(({source}) => source)), ...sources.map(({voice}) => voice)]);
    expect(sources.filter(({id}) => !used.has(id))).toEqual([]);
  });

  it("give every label to one source only", () => {
    expect(new Set(sources.map(({label}) => label)).size).toBe(sources.length);
  });

  it("describe a document as one wherever it appears", () => {
    const documents = new Set(sources.filter(({kind}) => kind === "document").map(({id}) => id));
    for (const {appearances} of records)
      for (const {source, naming} of appearances) expect(naming === "document").toBe(documents.has(source));
  });
});

describe.each(records)("the stances of article $article.id", (record) => {
  const {article, stance} = record;
  const own = readStanceCodings(data).filter(({article: id}) => id === article.id);
  const [first, second] = ["first", "second"].map((round) => own.find(({coder}) => coder.round === round));
  const adjudication = readStanceAdjudications(data).find(({article: id}) => id === article.id);

  it("were coded twice, and every unit was read in each coding and in the adjudicated one", () => {
    expect(stance?.codings.map(({round}) => round)).toEqual(["first", "second"]);
    for (const coding of [first, second, stance]) expect(coding && checkStance(record, coding)).toEqual([]);
    const read = new Set<string>([...(stance?.judgements ?? []).map(({unit}) => unit), ...(stance?.untouched ?? [])]);
    expect([...read].sort()).toEqual(
      stanceUnits(record)
        .map(({id}) => id)
        .sort()
    );
  });

  it("settle every difference with a reason, and change nothing that both codings say without one", () => {
    expect(first && second && stance && adjudication && checkAdjudication(first, second, stance, adjudication)).toEqual([]);
    for (const {reason} of adjudication?.differences ?? []) expect(reason.length).toBeGreaterThan(10);
  });

  it("rest on words that name the target or may stand for it, and on words of a coder’s own finding where no such name is near", ({
    skip
  }) => {
    const raw = texts[article.id];
    if (raw === undefined) skip(without);
    const text = canonicalText(raw ?? "");
    const judgements = stance?.judgements ?? [];
    const known = judgements.filter(({target, mention}) => {
      const details = stanceTargets.find(({code}) => code === target);
      return details !== undefined && firstMention(text, [mention], details) !== undefined;
    });
    expect(known.length / judgements.length).toBeGreaterThan(0.5);
  });
});

describe.each(records)("article $article.id against its text", (record) => {
  const {article} = record;
  const raw = texts[article.id];
  const text = canonicalText(raw ?? "");

  it("verifies in every span and every published word, without an orphan", async ({skip}) => {
    if (raw === undefined) skip(without);
    const report = await verify([record], texts);
    expect(report.articles[0]?.fingerprintMatches).toBe(true);
    expect(report.articles[0]?.results.filter(({status}) => status !== "verified")).toEqual([]);
    expect(report.counts.verified).toBeGreaterThan(0);
  });

  it("accounts for every pair of quotation marks, as quotation or as non-quotation", ({skip}) => {
    if (raw === undefined) skip(without);
    const answered = [
      ...record.quotes.flatMap(({spans}) => spans.content),
      ...record.nonQuotations.map(({span}) => span),
      ...article.furniture
    ];
    expect(
      markedRegions(text).filter((region) => !answered.some((span) => contains(span, region) || contains(region, span)))
    ).toEqual([]);
  });

  it("accounts for every number and comparison, as claim or as non-claim", ({skip}) => {
    if (raw === undefined) skip(without);
    const answered = [...record.claims.map(({span}) => span), ...record.nonClaims.map(({span}) => span)];
    const open = Array.from(text.matchAll(numbers), (match) => ({start: match.index, end: match.index + match[0].length}))
      .filter((span) => !answered.some((other) => overlaps(other, span)))
      .map(({start, end}) => `${start}–${end}`);
    expect(open).toEqual([]);
  });

  it("has the paragraphs and words of the text, each word once", ({skip}) => {
    if (raw === undefined) skip(without);
    expect(article.paragraphs.map(({start, end}) => ({start, end}))).toEqual(paragraphsOf(text));
    expect(article.sentences.flatMap(({start, words}) => words.map((offset) => start + offset))).toEqual(wordStarts(text));
    expect(article.surrogatePairs).toEqual([]);
  });

  it("nests what lies within another's content, and nothing else", () => {
    for (const inner of record.quotes) {
      const inside = hull(inner.spans.content);
      const holders = record.quotes.filter(
        (outer) =>
          outer.id !== inner.id &&
          inside !== undefined &&
          outer.spans.content.some((piece) => contains(piece, inside) && piece.end - piece.start > inside.end - inside.start)
      );
      if (inner.nestedIn === null)
        expect(
          holders.map(({id}) => id),
          inner.id
        ).toEqual([]);
    }
  });
});

describe("readTexts", () => {
  it("reads the texts by the first three digits of their names", ({skip}) => {
    if (!existsSync(textsFolder)) skip(without);
    expect(Object.keys(texts)).toEqual(expect.arrayContaining(records.map(({article}) => article.id)));
  });
});
