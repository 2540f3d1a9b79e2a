import {describe, expect, it} from "vitest";
import {stanceUnits} from "../../src/stance/stanceUnits.js";
import {subtractSpans} from "../../src/text/subtractSpans.js";
import {articles, recordOf} from "../../src/index.js";
import {stanceton, stancetonText} from "../fixtures/stanceton.js";

const {record, problems} = await stanceton();
const units = stanceUnits(record);
const wordsOf = (id: string) =>
  units.find((unit) => unit.id === id)?.pieces.map(({start, end}) => stancetonText.slice(start, end).trim());

describe("stanceUnits", () => {
  it("starts from a fixture without problems", () => {
    expect(problems).toEqual([]);
  });

  it("are the quotes and the author's sentences, in text order, furniture left out", () => {
    expect(units.map(({id, voice}) => `${id} ${voice}`)).toEqual([
      "998/t001 author",
      "998/t002 author",
      "998/q001 direct",
      "998/t003 author",
      "998/t004 author",
      "998/q002 mixed",
      "998/q003 direct",
      "998/t005 author",
      "998/q004 indirect",
      "998/t006 author",
      "998/t007 author",
      "998/t008 author",
      "998/t009 author",
      "998/t010 author"
    ]);
  });

  it("leave the author what is attributed to nobody, the reporting verb included", () => {
    expect(wordsOf("998/t005")).toEqual(["The mayor whined that"]);
    expect(wordsOf("998/t003")).toEqual(["” said Ana Lee of the agents."]);
  });

  it("leave the outer holder what the nested one does not say", () => {
    expect(wordsOf("998/q002")).toEqual(["the council feared “"]);
    expect(wordsOf("998/q003")).toEqual(["another raid."]);
  });

  it("know their source, their place, their words and what reports them", () => {
    expect(units.find(({id}) => id === "998/q003")).toMatchObject({source: "s002", place: "body", words: 2});
    expect(units[0]).toMatchObject({source: null, place: "headline", words: 4, reporting: []});
    const [cue] = units.find(({id}) => id === "998/q003")?.reporting ?? [];
    expect(stancetonText.slice(cue?.start, cue?.end)).toBe("feared");
  });

  it("look for a mention in their own sentences and the two before, and no further", () => {
    const context = units.find(({id}) => id === "998/t006")?.context ?? [];
    expect(context.map(({start, end}) => stancetonText.slice(start, end))).toEqual([
      "Lee said the council feared “another raid.”",
      "The mayor whined that ICE was misread.",
      "It rained for days."
    ]);
    expect(units[0]?.context).toHaveLength(1);
  });

  it("leave out a quote without a word of its own", () => {
    const nothing = {
      ...record,
      quotes: record.quotes.map((quote) =>
        quote.id === "998/q003" ? {...quote, spans: {...quote.spans, content: record.quotes[1]?.spans.content ?? []}} : quote
      )
    };
    expect(stanceUnits(nothing).map(({id}) => id)).not.toContain("998/q002");
  });

  it.each(articles.map(({id}) => id))(
    "give each word of article %s to one unit at most, and every word outside furniture to one",
    (id) => {
      const article = recordOf(id);
      const whole = stanceUnits(article);
      for (const sentence of article.article.sentences)
        for (const offset of sentence.words) {
          const at = sentence.start + offset;
          const isFurniture = article.article.furniture.some(({start, end}) => start <= at && at < end);
          const holders = whole.filter(({pieces}) => pieces.some(({start, end}) => start <= at && at < end));
          // Two holders of the very same words each have a unit of them.
          const quoted = new Set(holders.map(({voice}) => voice === "author"));
          expect(isFurniture ? holders.length === 0 : holders.length >= 1 && quoted.size === 1, `${id} ${String(at)}`).toBe(true);
        }
    }
  );
});

describe("subtractSpans", () => {
  const whole = [{start: 0, end: 10}];
  it.each([
    [
      "the middle",
      [{start: 3, end: 5}],
      [
        {start: 0, end: 3},
        {start: 5, end: 10}
      ]
    ],
    ["the beginning", [{start: 0, end: 5}], [{start: 5, end: 10}]],
    ["the end, and beyond it", [{start: 5, end: 20}], [{start: 0, end: 5}]],
    ["everything", [{start: 0, end: 10}], []],
    ["a neighbour", [{start: 10, end: 12}], whole],
    ["nothing", [], whole]
  ])("cuts out %s", (_, holes, left) => {
    expect(subtractSpans(whole, holes)).toEqual(left);
  });
});
