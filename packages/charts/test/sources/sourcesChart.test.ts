import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {sourcesChart, svgText} from "../../src/index.js";
import {layoutSources} from "../../src/sources/layoutSources.js";
import {measureText} from "../../src/text/measureText.js";
import {emptyDocument, strip, stripQuote} from "../fixtures.js";

const draw = (data = strip(), options = {}) => sourcesChart(data, options, emptyDocument());
const number = (element: Element, name: string) => Number(element.getAttribute(name));

describe("sourcesChart", () => {
  it("draws one mark per attribution, with its id and its words for those who do not see it", () => {
    const marks = [...draw().querySelectorAll("g.quote")];
    expect(marks.map((mark) => mark.getAttribute("data-quote")).sort()).toEqual(["999/q001", "999/q002", "999/q003", "999/q004"]);
    expect(marks[0]?.getAttribute("aria-label")).toBe("Ana Lee, direct speech, 20 words: “a levy that nobody wanted”");
  });

  it("draws quoted words solid, paraphrase hatched, thoughts and attitudes at half height, and where another speaks tinted", () => {
    const svg = draw();
    const mixed = svg.querySelector("[data-quote='999/q002']");
    expect(mixed?.querySelectorAll(".fill-enforcement")).toHaveLength(1);
    expect(mixed?.querySelectorAll(".paraphrase")).toHaveLength(2);
    expect(mixed?.querySelectorAll(".tinted")).toHaveLength(1);
    const attitude = svg.querySelector("[data-quote='999/q004'] .paraphrase");
    const speech = svg.querySelector("[data-quote='999/q001'] .fill-civil-society");
    expect(attitude && speech && number(attitude, "height") * 2).toBe(speech && number(speech, "height"));
  });

  it("joins a nested bar to the outer speaker's with an elbow, and only a nested one", () => {
    expect(draw().querySelectorAll(".elbows path")).toHaveLength(1);
    const sameSpeaker = strip({
      quotes: strip().quotes.map((quote) => (quote.nestedIn === null ? quote : {...quote, outerSource: quote.source}))
    });
    expect(draw(sameSpeaker).querySelectorAll(".elbows path")).toHaveLength(0);
  });

  it("keeps every bar at least three pixels wide and inside the plot, at every width", () => {
    fc.assert(
      fc.property(fc.integer({min: 280, max: 1600}), (width) => {
        for (const rect of draw(strip(), {width}).querySelectorAll("g.quote rect, .author-row rect")) {
          expect(number(rect, "width")).toBeGreaterThanOrEqual(3);
          expect(number(rect, "x") + number(rect, "width")).toBeLessThanOrEqual(width + 0.01);
        }
      }),
      {numRuns: 30}
    );
  });

  it("leaves no text outside the drawing and no label on another, from 280 to 1600 pixels", () => {
    for (const width of [280, 360, 599, 600, 768, 960, 1600]) {
      const svg = draw(strip(), {width});
      const boxes = [...svg.querySelectorAll("text")].map((text) => {
        const size = Number(text.getAttribute("font-size") ?? 13);
        const serif = text.getAttribute("font-family")?.includes("Newsreader") ?? false;
        const breadth = measureText(
          text.textContent,
          serif ? "serif" : text.getAttribute("font-weight") === "600" ? "sans-bold" : "sans",
          size
        );
        const anchor = text.getAttribute("text-anchor") ?? "start";
        const group = text.parentElement?.getAttribute("transform") ?? "";
        const [dx = 0, dy = 0] = [...group.matchAll(/-?\d+(?:\.\d+)?/gu)].map(Number);
        const x = number(text, "x") + dx - (anchor === "end" ? breadth : anchor === "middle" ? breadth / 2 : 0);
        const y = number(text, "y") + dy;
        return {text: text.textContent, left: x, right: x + breadth, top: y - size * 0.72, bottom: y + size * 0.2};
      });
      for (const box of boxes) {
        expect.soft(box.left, `${box.text} at ${width}`).toBeGreaterThanOrEqual(-0.5);
        expect.soft(box.right, `${box.text} at ${width}`).toBeLessThanOrEqual(width + 0.5);
      }
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1))
          expect
            .soft(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom, `${a.text} / ${b.text} at ${width}`)
            .toBe(false);
      });
    }
  });

  it("orders rows by first appearance, or by most words", () => {
    const rows = (order: "appearance" | "words") =>
      [...draw(strip(), {order}).querySelectorAll("g.source-row")].map((row) => row.getAttribute("data-source"));
    expect(rows("appearance")).toEqual(["s001", "s002", "s003"]);
    expect(rows("words")).toEqual(["s002", "s001", "s003"]);
  });

  it("prints one pull quote of at most eight words", () => {
    const words = draw().querySelector(".pull-quote text")?.textContent ?? "";
    expect(words).toBe("“a levy that nobody wanted”");
    const long = strip({quotes: [stripQuote("999/q001", "s001", {excerpt: "one two three four five six seven eight nine ten"})]});
    expect(draw(long).querySelector(".pull-quote text")?.textContent).toBe("“one two three four five six seven eight …”");
    expect(draw(strip({quotes: []})).querySelector(".pull-quote text")).toBeNull();
  });

  it("gives the same bytes for the same data in any document, and escapes what is hostile", () => {
    const hostile = strip({title: `<script>alert("x")</script>`});
    expect(svgText(draw(hostile))).toBe(svgText(draw(hostile)));
    expect(svgText(draw(hostile))).not.toContain("<script");
  });

  it("draws an empty article, one of one word, and one nobody speaks in", () => {
    for (const words of [0, 1]) {
      const svg = draw(
        strip({words, bodyStart: 0, author: [], sources: [], quotes: [], quotesOfAll: 0, wordsOfAll: 0, authorWords: words})
      );
      expect(svgText(svg)).not.toMatch(/NaN|Infinity|undefined/u);
      expect(svg.querySelector("title")?.textContent).toBe("Nobody is quoted in this piece");
    }
  });

  it("takes 280 pixels for anything narrower, and 960 where nothing is said", () => {
    expect(number(draw(strip(), {width: 5}), "width")).toBe(280);
    expect(number(draw(), "width")).toBe(960);
  });
});

describe("layoutSources", () => {
  it("puts labels above rows below 600 pixels and beside them from there on", () => {
    expect(layoutSources(strip(), {width: 599, top: 0, order: "appearance"}).plot.left).toBe(0);
    expect(layoutSources(strip(), {width: 600, top: 0, order: "appearance"}).plot.left).toBeGreaterThan(100);
  });

  it("leads an elbow upwards where the inner speaker's row comes first", () => {
    const quotes = [
      stripQuote("999/q001", "s001", {content: [{start: 60, end: 66}], nestedIn: "999/q002", outerSource: "s002"}),
      stripQuote("999/q002", "s002", {content: [{start: 50, end: 80}]})
    ];
    const elbow = layoutSources(strip({quotes}), {width: 960, top: 0, order: "appearance"}).rows[0]?.marks[0]?.elbow;
    expect(elbow && elbow.from > elbow.to).toBe(true);
  });

  it("sets the pull quote against the right edge where it would leave the plot", () => {
    const quotes = [stripQuote("999/q001", "s001", {content: [{start: 190, end: 199}], quoted: [{start: 190, end: 199}]})];
    expect(layoutSources(strip({quotes}), {width: 960, top: 0, order: "appearance"}).pullQuote?.anchor).toBe("end");
  });
});

describe("sourcesChart on a scale that several pieces share", () => {
  const end = (scale?: number) =>
    layoutSources(strip(), {width: 960, top: 0, order: "appearance", ...(scale === undefined ? {} : {scale})}).end;

  it("gives a word the same width in every piece", () => {
    const shorter = layoutSources(strip({words: 100, quotes: []}), {width: 960, top: 0, order: "appearance", scale: 400});
    const longer = layoutSources(strip({words: 400, quotes: []}), {width: 960, top: 0, order: "appearance", scale: 400});
    expect((longer.end - longer.plot.left) / (shorter.end - shorter.plot.left)).toBeCloseTo(4, 10);
  });

  it("marks where the piece ends, and never makes a piece longer than its scale", () => {
    expect(end(400)).toBeLessThan(end());
    expect(end(50)).toBe(end());
    expect(draw(strip(), {scale: 400}).querySelector(".axis")?.textContent).toContain("200 words");
    expect(draw(strip()).querySelector(".axis")?.textContent).not.toContain("200 words");
  });

  it("still keeps its texts apart", () => {
    for (const scale of [210, 260, 400, 2000]) {
      const texts = [...draw(strip(), {scale, width: 700}).querySelectorAll(".axis text")].map((text) => {
        const breadth = measureText(text.textContent, "sans", 11);
        const anchor = text.getAttribute("text-anchor") ?? "start";
        const left = number(text, "x") - (anchor === "end" ? breadth : anchor === "middle" ? breadth / 2 : 0);
        return {left, right: left + breadth};
      });
      texts.forEach((a, i) => {
        for (const b of texts.slice(i + 1)) expect(a.left < b.right && b.left < a.right).toBe(false);
      });
    }
  });
});
