import {describe, expect, it} from "vitest";
import {rawCodingFromRecord} from "../../authoring/rawCodingFromRecord.js";
import {recordFromDraft} from "../../authoring/recordFromDraft.js";
import {checkShape} from "../../src/rules/checkShape.js";
import {articleRecord, rawCoding} from "../../src/schema/index.js";
import {exampleton, exampletonDraft, exampletonText} from "../fixtures/exampleton.js";

const {record, sources, problems} = await exampleton();
const words = (id: string) =>
  record.quotes.find((quote) => quote.id === id)?.spans.content.map(({start, end}) => exampletonText.slice(start, end));

describe("recordFromDraft", () => {
  it("makes a record of the schema's shape without a problem", () => {
    expect(problems).toEqual([]);
    expect(checkShape(articleRecord, record, "test")).toEqual({value: record});
  });

  it("numbers quotes in text order, outer before nested, and derives kind and quoted pieces", () => {
    expect(record.quotes.map(({kind}) => kind)).toEqual([
      "indirect",
      "mixed",
      "indirect",
      "direct",
      "indirect",
      "indirect",
      "indirect",
      "indirect",
      "direct",
      "mixed",
      "indirect"
    ]);
    expect(words("999/q004")).toEqual(["It rained,", "It rained hard 🌧️, and nobody\u00A0came."]);
    expect(record.quotes[5]).toMatchObject({id: "999/q006", nestedIn: "999/q005"});
    expect(record.quotes[10]?.spans.quoted).toEqual([]);
  });

  it("keeps ids, and gives new records new ones, whatever the order of the draft", async () => {
    const draft = exampletonDraft();
    draft.quotes.reverse();
    const removed = draft.quotes.findIndex(({key}) => key === "q3");
    draft.quotes.splice(removed, 1);
    const again = await recordFromDraft(draft, exampletonText, sources, record);
    const idsOf = (list: typeof record.quotes) => new Map(list.map(({id, spans}) => [JSON.stringify(spans.content), id]));
    for (const [place, id] of idsOf(again.record.quotes)) expect(idsOf(record.quotes).get(place)).toBe(id);
    const later = await recordFromDraft(exampletonDraft(), exampletonText, sources, again.record);
    expect(later.record.quotes.find(({spans}) => spans.content[0]?.start === record.quotes[2]?.spans.content[0]?.start)?.id).toBe(
      "999/q012"
    );
    expect(later.sources).toEqual(sources);
  });

  it("cuts published words at sixty, at a word, and says so", async () => {
    const long = Array.from({length: 70}, (_, i) => `word${i}`).join(" ");
    const draft = exampletonDraft();
    const text = exampletonText.replace("It rained,", `${long},`);
    for (const quote of draft.quotes) if (quote.key === "q4") quote.content = [`word0 ~~ word69,`, "It rained hard ~~ came."];
    const quote = (await recordFromDraft(draft, text, [], undefined)).record.quotes.find(({cut}) => cut);
    expect(quote?.words).toEqual([Array.from({length: 60}, (_, i) => `word${i}`).join(" ")]);
  });

  it("publishes at most twelve words around a claim's number", async () => {
    const text = exampletonText.replace(
      "29 of 40 towns had left",
      "after a very long and rather wet winter in the hills 29 of 40 towns had left"
    );
    const draft = exampletonDraft();
    for (const claim of draft.claims) claim.text = "after a very ~~ had left";
    const {record: long} = await recordFromDraft(draft, text, [], undefined);
    expect(long.claims[0]?.words).toBe("rather wet winter in the hills 29 of 40 towns had left");
  });

  it("reports every anchor, key and paragraph that does not fit, and resolves the rest", async () => {
    const draft = exampletonDraft();
    const [q1, q2, q3] = draft.quotes;
    if (!q1 || !q2 || !q3) throw new Error("the fixture lost its quotes");
    q1.content = ["Snow Is Coming"];
    q2.sourceKey = "nobody";
    q3.nestedIn = "q99";
    draft.sources.push({...draft.sources[0]!, key: "council"});
    const outcome = await recordFromDraft(draft, exampletonText, [], undefined);
    expect(outcome.problems.map(({failed}) => failed).sort()).toEqual([
      "anchor not found",
      "key used twice",
      "unknown key",
      "unknown key"
    ]);
    expect(outcome.record.quotes).toHaveLength(11);
  });

  it("asks for metadata when neither the draft nor an earlier record has any", async () => {
    const draft = exampletonDraft();
    delete draft.metadata;
    expect((await recordFromDraft(draft, exampletonText, [], undefined)).problems).toMatchObject([{failed: "missing metadata"}]);
    expect((await recordFromDraft(draft, exampletonText, sources, record)).problems).toEqual([]);
  });
});

describe("rawCodingFromRecord", () => {
  it("keeps offsets and codes and no word of the text or of ours", () => {
    const raw = rawCodingFromRecord(record, sources, {kind: "rules", name: "fixture", version: "1", round: "first"});
    expect(checkShape(rawCoding, raw, "test")).toEqual({value: raw});
    expect(JSON.stringify(raw)).not.toMatch(/rain|Lee|levy|Our words/u);
    expect(raw.quotes[5]).toMatchObject({quote: 6, nestedIn: 5});
  });
});

describe("recordFromDraft, in corners", () => {
  it("takes a known source by its id under a new label, and a document's voice by its key", async () => {
    const draft = exampletonDraft();
    const survey = draft.sources.find(({key}) => key === "survey");
    const lee = draft.sources.find(({key}) => key === "lee");
    if (!survey || !lee) throw new Error("the fixture lost its sources");
    survey.voice = "board";
    lee.id = sources.find(({label}) => label === "Ana Lee")?.id;
    lee.label = "Ana M. Lee";
    const outcome = await recordFromDraft(draft, exampletonText, sources, record);
    expect(outcome.problems).toEqual([]);
    expect(outcome.sources).toHaveLength(sources.length);
    expect(outcome.sources.find(({id}) => id === lee.id)?.label).toBe("Ana M. Lee");
    const board = outcome.sources.find(({label}) => label === "The water board of Exampleton");
    expect(outcome.sources.find(({label}) => label === "A survey")?.voice).toBe(board?.id);
  });

  it("never gives a withdrawn id again", async () => {
    const before = {...record, quotes: record.quotes.slice(0, 10), withdrawn: [{id: "999/q011", withdrawn: "0.2.0", why: "test"}]};
    const outcome = await recordFromDraft(exampletonDraft(), exampletonText, sources, before);
    expect(outcome.record.quotes.map(({id}) => id)).not.toContain("999/q011");
    expect(outcome.record.quotes.map(({id}) => id)).toContain("999/q012");
  });

  it("leaves how a claim is to be checked to another file, and places claims by their paragraph", async () => {
    const check = {kind: "not-checkable", missing: "m", caveat: "c", mostFavourableReading: "r", sourceWording: null} as const;
    const before = {...record, claims: record.claims.map((claim) => ({...claim, check}))};
    const draft = exampletonDraft();
    draft.claims.push({
      p: 2,
      text: "the levy is “a mess.”",
      words: ["Members"],
      kind: "quantifier",
      attributedTo: "author",
      statement: {measure: "m", population: "p", comparator: "=", value: null, unit: "u", asOf: null}
    });
    const outcome = await recordFromDraft(draft, exampletonText, sources, before);
    expect(outcome.record.claims.map((claim) => [claim.place, claim.check])).toEqual([
      ["standfirst", null],
      ["body", null]
    ]);
    expect(outcome.record.claims[0]).toMatchObject({attributedTo: null});
  });

  it("sorts non-claims and non-quotations by place, and keeps furniture's kind", async () => {
    const draft = exampletonDraft();
    draft.nonClaims.push({p: 1, text: "Rain", reason: "idiom"});
    draft.nonQuotations.push({p: 2, text: "mess", reason: "term"});
    draft.paragraphRoles = {"2": "standfirst", "6": "block-quotation"};
    const outcome = await recordFromDraft(draft, exampletonText, sources, undefined);
    expect(outcome.record.nonClaims.map(({span}) => span.start)).toEqual(
      [...outcome.record.nonClaims.map(({span}) => span.start)].sort((a, b) => a - b)
    );
    expect(outcome.record.nonQuotations.map(({words: shown}) => shown)).toEqual(["mess", "experts"]);
    expect(outcome.record.article.paragraphs.map(({role}) => role)).toEqual([
      "headline",
      "standfirst",
      "body",
      "body",
      "body",
      "block-quotation",
      "body",
      "body",
      "furniture"
    ]);
  });
});
