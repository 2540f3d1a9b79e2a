import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  judgementText,
  stanceChart,
  stanceCsv,
  stanceDescription,
  stanceFinding,
  stanceSubtitle,
  stanceTable,
  type StanceDot
} from "../../src/stance.js";
import {svgText} from "../../src/index.js";
import {countText} from "../../src/stance/captions.js";
import {layoutStance, zoneHeads} from "../../src/stance/layoutStance.js";
import {measureText} from "../../src/text/measureText.js";
import {emptyDocument, stanceDot, stanceDotsOf, stancePanelOf, stanceRow} from "../fixtures.js";

const mixed = () => [
  ...stanceDotsOf(9, "against"),
  ...stanceDotsOf(3, "neutral"),
  ...stanceDotsOf(2, "unclear", {cueWords: []}),
  ...stanceDotsOf(4, "favor"),
  stanceDot("against", {display: true}),
  stanceDot("neutral", {display: true})
];
const panel = (
  rows = [stanceRow(mixed()), stanceRow(stanceDotsOf(30, "favor"), {target: "trump", label: "Donald Trump", provisional: true})]
) => stancePanelOf(rows);
const draw = (data = panel(), width = 960) => stanceChart(data, {width}, emptyDocument());
const number = (element: Element | undefined | null, name: string) => Number(element?.getAttribute(name));
const markOf = (svg: Element, dot: StanceDot) => svg.querySelector(`[data-quote="${dot.unit} ${dot.target}"]`);

describe("stanceChart", () => {
  it("draws one dot for each judgement, with its unit and target, and its words for those who do not see it", () => {
    const dot = stanceDot("against");
    const svg = draw(panel([stanceRow([dot])]));
    expect(svg.querySelectorAll("g.dot")).toHaveLength(1);
    expect(markOf(svg, dot)?.getAttribute("aria-label")).toBe("Ana Lee, against ICE, high confidence: “a mess”");
    expect(draw().querySelectorAll("g.dot")).toHaveLength(50);
  });

  it("puts against left of the middle, favor right of it, and no side between, at every width", () => {
    fc.assert(
      fc.property(
        fc.integer({min: 280, max: 1600}),
        fc.array(fc.constantFrom("favor", "against", "neutral", "unclear"), {maxLength: 60}),
        (width, labels) => {
          const dots = labels.map((label) => stanceDot(label));
          const layout = layoutStance(panel([stanceRow(dots)]), {width, top: 0});
          const placed = layout.articles.flatMap(({rows}) => rows.flatMap((row) => row.dots));
          expect(placed).toHaveLength(dots.length);
          for (const {dot, x} of placed) {
            if (dot.label === "against") expect(x).toBeLessThan(layout.middle.left);
            else if (dot.label === "favor") expect(x).toBeGreaterThan(layout.middle.right);
            else expect(x > layout.middle.left && x < layout.middle.right).toBe(true);
            expect(x - 6).toBeGreaterThanOrEqual(layout.left);
            expect(x + 6).toBeLessThanOrEqual(width);
          }
          expect(new Set(placed.map(({x, y}) => `${x} ${y}`)).size).toBe(placed.length);
        }
      ),
      {numRuns: 60}
    );
  });

  it("tells neutral from unclear, and both from a side, by shape and not by colour alone", () => {
    const [side, neutral, unclear] = [stanceDot("favor"), stanceDot("neutral"), stanceDot("unclear")];
    const svg = draw(panel([stanceRow([side, neutral, unclear])]));
    expect(markOf(svg, side)?.querySelector("circle")?.getAttribute("fill")).not.toBe("none");
    expect(markOf(svg, neutral)?.querySelector("circle")?.getAttribute("fill")).toBe("none");
    expect(markOf(svg, unclear)?.querySelector("circle")).toBeNull();
    expect(markOf(svg, unclear)?.querySelector("path")).not.toBeNull();
  });

  it("rings what stands in the headline", () => {
    const [headline, body] = [stanceDot("favor", {display: true}), stanceDot("favor")];
    const svg = draw(panel([stanceRow([headline, body])]));
    expect(markOf(svg, headline)?.querySelectorAll("circle")).toHaveLength(2);
    expect(markOf(svg, body)?.querySelectorAll("circle")).toHaveLength(1);
    expect(svg.querySelector(".legend")?.textContent).toContain("headline");
    expect(draw(panel([stanceRow([body])])).querySelector(".legend")?.textContent).not.toContain("headline");
  });

  it("colours the quoted by affiliation and the author not at all", () => {
    const author = stanceDot("against", {group: null, source: null, voice: "author"});
    const svg = stanceChart(stancePanelOf([stanceRow([author])], {panel: "author"}), {}, emptyDocument());
    expect(markOf(svg, author)?.querySelector("circle")?.getAttribute("class")).toBe("ink");
    expect(svg.querySelector(".legend")?.textContent).not.toContain("Advocates");
    expect(draw().querySelector(".legend")?.textContent).toContain("Advocates");
    expect(draw().querySelectorAll(".dot .fill-civil-society").length).toBeGreaterThan(0);
  });

  it("marks a provisional target, says what that means, and says nothing where there is none", () => {
    expect(draw().textContent).toContain("Donald Trump †");
    expect(draw().querySelector(".notes")?.textContent).toContain("Provisional");
    expect(draw(panel([stanceRow(mixed())])).textContent).not.toContain("†");
  });

  it("prints the agreement with the credit", () => {
    expect(draw().querySelector(".credit")?.textContent).toContain("Consistency of two codings: alpha 0.70.");
    expect(draw().querySelector(".credit")?.textContent).toContain("coded twice");
  });

  it("leaves no text outside the drawing and no text on another, from 280 to 1600 pixels", () => {
    for (const width of [280, 360, 599, 600, 768, 960, 1600]) {
      const svg = draw(panel(), width);
      const boxes = [...svg.querySelectorAll("text")].map((text) => {
        const size = Number(text.getAttribute("font-size") ?? 13);
        const face = text.getAttribute("font-family")?.includes("Newsreader") ? "serif" : "sans";
        const breadth = measureText(text.textContent, face, size);
        const anchor = text.getAttribute("text-anchor") ?? "start";
        const transform = text.parentElement?.getAttribute("transform") ?? "";
        const [dx = 0, dy = 0] = [...transform.matchAll(/-?\d+(?:\.\d+)?/gu)].map(Number);
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

  it("gives the same bytes for the same data in any document, 960 pixels wide unless told", () => {
    const data = panel();
    expect(svgText(draw(data))).toBe(svgText(draw(data)));
    expect(number(stanceChart(data, {}, emptyDocument()), "width")).toBe(960);
    expect(svgText(draw(stancePanelOf([stanceRow([stanceDot("favor", {sourceLabel: "<script>"})])])))).not.toContain("<script");
  });

  it("draws a panel without articles, and an article without rows", () => {
    const none = {enforcement: 0, limits: 0, off: 0, none: 0};
    expect(svgText(draw(stancePanelOf([], {articles: [], sides: none})))).not.toMatch(/NaN|Infinity|undefined/u);
    expect(svgText(draw(stancePanelOf([], {sides: none})))).not.toMatch(/NaN|Infinity|undefined/u);
  });
});

describe("layoutStance", () => {
  it("wraps many dots into lines that grow outwards from the middle, in text order", () => {
    const dots = stanceDotsOf(30, "against");
    const [row] = layoutStance(panel([stanceRow(dots)]), {width: 360, top: 0}).articles[0]?.rows ?? [];
    expect(new Set(row?.dots.map(({y}) => y)).size).toBeGreaterThan(1);
    expect(row?.dots[0]?.x).toBeGreaterThan(row?.dots[1]?.x ?? Infinity);
    expect(row?.against?.text).toBe("30");
    expect(row?.favor).toBeUndefined();
  });

  it("puts labels above rows below 600 pixels, and shortens the head of a narrow middle", () => {
    const rowsAt = (width: number) => layoutStance(panel(), {width, top: 0});
    expect(rowsAt(599).left).toBe(0);
    expect(rowsAt(600).left).toBeGreaterThan(100);
    const heads = (width: number) => zoneHeads(layoutStance(panel(), {width, top: 0})).map(({text}) => text);
    expect(heads(960)).toEqual(["against", "no side taken", "in favor"]);
    expect(zoneHeads({...rowsAt(960), middle: {left: 100, right: 150}}).map(({text}) => text)).toEqual([
      "against",
      "no side",
      "in favor"
    ]);
  });
});

describe("captions", () => {
  it("state how many judgements take a side, and which on enforcement, without comparing", () => {
    expect(stanceFinding(panel())).toBe(
      "Those who are quoted, in the body: 6 of 10 judgements take a side, 3 for limits on enforcement, 2 for enforcement, 1 off that axis"
    );
    const sides = {enforcement: 1, limits: 0, off: 0, none: 0};
    expect(stanceFinding(stancePanelOf([], {panel: "author", sides}))).toBe(
      "The authors’ own voice, in the body: 1 of 1 judgement takes a side, 0 for limits on enforcement, 1 for enforcement"
    );
    expect(stanceFinding(stancePanelOf([], {sides: {...sides, enforcement: 0}}))).toBe(
      "Those who are quoted: nobody has coded which sides are taken"
    );
  });

  it("say what a dot is, in each panel", () => {
    expect(stanceSubtitle(panel())).toMatch(/^One dot is a quotation or paraphrase/u);
    expect(stanceSubtitle(stancePanelOf([], {panel: "author"}))).toMatch(/^One dot is a sentence in the author’s own voice/u);
  });

  it("describe every row by its counts, those that occur", () => {
    expect(stanceDescription(panel())).toContain("ICE: 10 against, 4 neutral, 2 unclear, 4 in favor; Donald Trump: 30 in favor.");
    expect(countText([])).toBe("");
  });

  it("say one dot in words, with the cue where it may be shown", () => {
    expect(judgementText(stanceDot("favor", {display: true}), "ICE")).toBe(
      "Ana Lee, in favor of ICE, high confidence, in the headline: “a mess”"
    );
    expect(judgementText(stanceDot("unclear", {cueWords: [], confidence: "low"}), "ICE")).toBe(
      "Ana Lee, unclear on ICE, low confidence"
    );
  });
});

describe("stanceTable", () => {
  it("has a row per judgement, and the same as CSV", () => {
    const data = panel([
      stanceRow([stanceDot("favor", {unit: "999/q777", source: null, cueWords: ["a", "b"]})], {provisional: true})
    ]);
    expect(stanceTable(data)).toEqual([
      {
        panel: "quoted",
        article: "999",
        unit: "999/q777",
        target: "ice",
        targetLabel: "ICE",
        label: "favor",
        confidence: "high",
        voice: "direct",
        display: false,
        source: null,
        sourceLabel: "Ana Lee",
        sourceType: "research",
        words: 10,
        cueWords: "a … b",
        provisional: true
      }
    ]);
    const [head, row] = stanceCsv(data).split("\n");
    expect(head?.split(",")).toEqual([...Object.keys(stanceTable(data)[0] ?? {}), "credit"]);
    expect(row).toBe(
      'quoted,999,999/q777,ice,ICE,favor,high,direct,false,,Ana Lee,research,10,a … b,true,"Source: a fixture, coded twice by fixed rules."'
    );
  });
});
