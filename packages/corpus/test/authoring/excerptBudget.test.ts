import {describe, expect, it} from "vitest";
import {excerptBudget, targetShare, type ExcerptRequest} from "../../authoring/excerptBudget.js";
import {wordStarts} from "../../src/text/words.js";

/** A text of `n` words, one sentence, each word five characters and a space wide. */
const words = (n: number) => Array.from({length: n}, (_, i) => `w${String(i).padStart(4, "0")}`).join(" ");
const span = (from: number, to: number) => ({start: from * 6, end: to * 6 - 1});
const request = (n: number, fields: Partial<ExcerptRequest> = {}): ExcerptRequest => {
  const text = words(n);
  return {
    text,
    article: {
      paragraphs: [{start: 0, end: text.length, role: "body"}],
      sentences: [{id: "999/t001", start: 0, end: text.length, words: wordStarts(text)}],
      furniture: []
    },
    headline: [],
    quoted: [],
    always: [],
    claims: [],
    titles: [],
    ...fields
  };
};

describe("excerptBudget", () => {
  it("leaves every attribution its sixty words where the article is long enough", () => {
    expect(excerptBudget(request(1000, {quoted: [[span(0, 100)], [span(100, 200)]]})).quoteCap).toBe(60);
  });

  it("gives all attributions the same smaller cap where they would pass the article's share", () => {
    const {quoteCap} = excerptBudget(request(300, {quoted: [[span(0, 100)], [span(100, 200)], [span(200, 205)]]}));
    const published = 2 * quoteCap + 5;
    expect(published).toBeLessThanOrEqual(300 * targetShare);
    expect(published + 2).toBeGreaterThan(300 * targetShare);
  });

  it("counts overlaps once", () => {
    expect(excerptBudget(request(300, {quoted: [[span(0, 60)], [span(0, 60)], [span(10, 60)]]})).quoteCap).toBe(60);
  });

  it("shows twelve words with the number among them while there is room, and the bare number after that", () => {
    const claim = {span: span(0, 30), numberSpans: [span(20, 21)]};
    const [wide] = excerptBudget(request(300, {claims: [claim]})).claims;
    expect(wide).toEqual(span(13, 25));
    expect(excerptBudget(request(300, {claims: [claim], always: [span(100, 201)]})).claims).toEqual([span(20, 21)]);
    expect(excerptBudget(request(300, {claims: [{span: span(0, 10), numberSpans: [span(2, 3)]}]})).claims).toEqual([span(0, 10)]);
  });

  it("joins a claim's numbers where twelve words hold them, and takes the first where not", () => {
    const full = {always: [span(100, 200)]};
    expect(
      excerptBudget(request(300, {...full, claims: [{span: span(0, 30), numberSpans: [span(2, 3), span(6, 7)]}]})).claims
    ).toEqual([span(2, 7)]);
    expect(
      excerptBudget(request(300, {...full, claims: [{span: span(0, 30), numberSpans: [span(2, 3), span(26, 27)]}]})).claims
    ).toEqual([span(2, 3)]);
  });

  it("publishes titles in order while there is room, and none that does not exist", () => {
    expect(excerptBudget(request(100, {titles: [[span(0, 10)], [], [span(20, 50)], [span(60, 70)]]})).titles).toEqual([
      true,
      false,
      false,
      true
    ]);
  });
});

describe("excerptBudget of claims without a number of their own", () => {
  it("takes the claim itself for its number", () => {
    expect(excerptBudget(request(300, {claims: [{span: span(3, 6), numberSpans: []}]})).claims).toEqual([span(3, 6)]);
  });

  it("shows the number alone where it is longer than twelve words", () => {
    const long = {span: span(0, 40), numberSpans: [span(2, 20)]};
    expect(excerptBudget(request(300, {claims: [long]})).claims).toEqual([span(2, 20)]);
  });
});
