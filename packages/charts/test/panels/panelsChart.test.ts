import type {PanelRow, QuotePanels} from "@onrecord/corpus";
import {describe, expect, it} from "vitest";
import {
  panelsChart,
  panelsCsv,
  panelsFinding,
  panelsSubtitle,
  panelsTable,
  svgText,
  type PanelsChartOptions
} from "../../src/index.js";
import {emptyDocument} from "../fixtures.js";
import {textFaults} from "../textBoxes.js";

const mark = (quote: string, source: string, size = 1) => ({quote, source, label: `Source ${source}`, size});
const row = (affiliation: string, label: string, group: string, sizes: number[][], words: number): PanelRow => ({
  affiliation,
  label,
  group,
  official: affiliation === "court",
  count: sizes.flat().reduce((sum, size) => sum + size, 0),
  words,
  cells: sizes.map((own, i) => ({
    article: `00${i}`,
    count: own.reduce((sum, size) => sum + size, 0),
    marks: own.map((size, j) => mark(`00${i}/${affiliation}${j}`, j < 2 ? "A" : "B", size))
  }))
});
const panels = (fields: Partial<QuotePanels> = {}): QuotePanels => ({
  unit: "quotes",
  level: "outermost",
  official: 1,
  count: 7,
  articles: [
    {article: "000", title: "A levy on rain that nobody in the whole of Exampleton had ever wanted to pay", official: 0, count: 3},
    {article: "001", title: "Spring & <after>", official: 1, count: 4}
  ],
  rows: [
    row("court", "court", "government", [[], [1]], 5),
    row(
      "advocate-enforcement",
      "advocates for enforcement",
      "civil-society",
      [
        [1, 1, 1],
        [1, 1]
      ],
      60
    ),
    row("unknown", "unknown", "nobody", [[], [1]], 2)
  ],
  credit: "Source: a fixture, coded once by fixed rules.",
  ...fields
});
const draw = (data = panels(), options: PanelsChartOptions = {}) => panelsChart(data, options, emptyDocument());
const bars = (svg: SVGSVGElement) => [
  ...new Set([...svg.querySelectorAll(".bar")].map((bar) => bar.getAttribute("data-affiliation")))
];

describe("panelsChart", () => {
  it("draws a block for every mark, on one scale, with its id and its words for those who do not see it", () => {
    const svg = draw();
    const blocks = [...svg.querySelectorAll("g.quote")];
    expect(blocks).toHaveLength(7);
    expect(blocks[0]?.getAttribute("aria-label")).toBe(
      "Source A, advocates for enforcement, article 000, quote 000/advocate-enforcement0"
    );
    const widths = blocks.map((block) => Number(block.lastElementChild?.getAttribute("width")));
    for (const width of widths) expect(Math.abs(width - (widths[0] ?? 0))).toBeLessThanOrEqual(2);
  });

  it("makes a block as long as its words where words are counted, and says how many", () => {
    const svg = draw(panels({unit: "words", rows: [row("court", "court", "government", [[10, 30], [0]], 40)]}));
    const [short, long, none] = [...svg.querySelectorAll("g.quote")].map((block) =>
      Number(block.lastElementChild?.getAttribute("width"))
    );
    expect((long ?? 0) / (short ?? 1)).toBeCloseTo(3, 0);
    expect(none).toBe(0);
    expect(svg.querySelector("g.quote")?.getAttribute("aria-label")).toContain("10 attributed words");
  });

  it("orders rows by first appearance, or most words first", () => {
    expect(bars(draw())).toEqual(["court", "advocate-enforcement", "unknown"]);
    expect(bars(draw(panels(), {order: "words"}))).toEqual(["advocate-enforcement", "court", "unknown"]);
  });

  it("draws only the affiliations asked for, and leaves counts and scale as they are", () => {
    const all = draw();
    const some = draw(panels(), {affiliations: ["court"]});
    expect(bars(some)).toEqual(["court"]);
    const breadth = (svg: SVGSVGElement) => svg.querySelector("[data-quote='001/court0'] .fill-government")?.getAttribute("width");
    expect(breadth(some)).toBe(breadth(all));
    expect(some.querySelector("title")?.textContent).toBe("Official sources: 1 of 7 counted quotes");
    expect(svgText(draw(panels(), {affiliations: []}))).not.toMatch(/NaN|Infinity|undefined/u);
  });

  it("puts panels above each other below 600 pixels, without rows that have nothing in them", () => {
    expect(draw(panels(), {width: 400}).querySelector("[data-article='000']")?.querySelectorAll(".bar")).toHaveLength(1);
    expect(draw(panels(), {width: 600}).querySelector("[data-article='000']")?.querySelectorAll(".bar")).toHaveLength(3);
  });

  it("leaves no text outside the drawing and no label on another, from 280 to 1600 pixels", () => {
    for (const width of [280, 360, 599, 600, 700, 960, 1600])
      expect.soft(textFaults(draw(panels(), {width})), String(width)).toEqual([]);
  });

  it("says official, sums and what is counted, and nothing where nobody is quoted", () => {
    expect(draw().querySelector(".labels")?.textContent).toContain("official1 of 7");
    expect(panelsSubtitle(panels({level: "innermost", unit: "sources"}))).toContain("innermost speech and writing");
    expect(panelsSubtitle(panels({articles: []}))).toContain("0 articles");
    expect(panelsFinding(panels({unit: "sources", count: 1}))).toBe("Official sources: 1 of 1 source");
    const silent = draw(panels({rows: [], articles: [], count: 0, official: 0}));
    expect(silent.querySelector("title")?.textContent).toBe("Nobody is quoted in these articles");
    expect(svgText(silent)).not.toMatch(/NaN|Infinity|undefined/u);
  });
});

describe("panelsTable", () => {
  it("has every affiliation with every article, and the same as CSV", () => {
    const table = panelsTable(panels());
    expect(table).toHaveLength(6);
    expect(table[0]).toMatchObject({article: "000", affiliation: "court", official: true, count: 0, of: 3});
    expect(panelsCsv(panels()).split("\n")[0]).toBe("article,title,affiliation,label,official,unit,level,count,of,credit");
    expect(panelsTable(panels({rows: [{...panels().rows[0]!, cells: []}]}))[0]?.count).toBe(0);
  });
});
