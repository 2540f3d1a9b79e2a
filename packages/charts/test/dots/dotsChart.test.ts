import type {DotRow, DotTable} from "@onrecord/corpus";
import {describe, expect, it} from "vitest";
import {dotsChart, dotsCsv, dotsDescription, dotsFinding, dotsSubtitle, dotsTable, svgText} from "../../src/index.js";
import {emptyDocument} from "../fixtures.js";
import {textFaults} from "../textBoxes.js";

const dot = (quote: string) => ({quote, group: "government", text: `Ana Lee: direct speech, “say” (${quote})`});
const row = (key: string, label: string, counts: readonly number[], section: DotRow["section"] = null): DotRow => ({
  key,
  label,
  section,
  n: counts.reduce((sum, n) => sum + n, 0),
  cells: counts.map((n, i) => ({column: `c${i}`, dots: Array.from({length: n}, (_, j) => dot(`999/${key}${i}${j}`))}))
});
const cross: DotTable = {
  name: "fixture",
  unit: "counted quotes",
  rowHeading: "Affiliation",
  columnHeading: "Kind",
  n: 30,
  columns: [
    {key: "c0", label: "direct", n: 25},
    {key: "c1", label: "manner or emotion, of whichever kind it is", n: 5}
  ],
  rows: [
    row("court", "court", [24, 0]),
    row("long", "the association of water boards and levy payers of greater Exampleton", [1, 5])
  ],
  credit: "Source: a fixture, coded once by fixed rules."
};
const say = {label: "say", note: "neutral report"};
const list: DotTable = {
  ...cross,
  columns: [{key: "c0", label: "all", n: 17}],
  rows: [
    row("say/court", "court", [12], say),
    row("say/elected", "elected official", [1], say),
    row("tell/court", "court", [4], {label: "tell", note: "distancing"})
  ]
};
const draw = (data = cross, width = 960) => dotsChart(data, {width}, emptyDocument());

describe("dotsChart", () => {
  it("draws exactly as many dots as are counted, each with its id and its words, and the count beside them", () => {
    for (const width of [960, 360]) {
      const svg = draw(cross, width);
      expect(svg.querySelectorAll("g.quote")).toHaveLength(30);
      expect(svg.querySelector("g.quote")?.getAttribute("aria-label")).toContain("Ana Lee: direct speech");
      expect([...svg.querySelectorAll(".count")].map(({textContent}) => textContent)).toEqual(["24", "1", "5"]);
    }
    expect(draw(list).querySelectorAll("g.quote")).toHaveLength(17);
  });

  it("says what the largest column is, of a list what its first word is, and nothing of nothing", () => {
    expect(dotsFinding(cross)).toBe("Direct: 25 of 30 counted quotes");
    expect(dotsFinding(list)).toBe("“say”: 13 of 30 counted quotes, for sources of 2 affiliations");
    expect(dotsFinding({...cross, n: 0, rows: [], columns: []})).toBe("No counted quotes");
    expect(dotsFinding({...cross, columns: []})).toBe("No counted quotes");
    expect(dotsSubtitle(list)).toContain("left out");
    expect(dotsSubtitle(cross)).not.toContain("left out");
  });

  it("describes itself in words, without empty cells", () => {
    expect(dotsDescription(cross)).toContain("court: direct 24. ");
    expect(dotsDescription(list)).toContain("tell (distancing), court: 4");
    expect(dotsDescription({...cross, columns: []})).toContain("c0 24");
  });

  it("leaves no text outside the drawing and no label on another, from 280 to 1600 pixels", () => {
    for (const data of [cross, list])
      for (const width of [280, 360, 560, 599, 600, 960, 1600])
        expect.soft(textFaults(draw(data, width)), String(width)).toEqual([]);
  });

  it("draws an empty table, and one whose columns have no names", () => {
    expect(svgText(draw({...cross, n: 0, rows: [], columns: []}))).not.toMatch(/NaN|Infinity|undefined/u);
    expect(svgText(draw({...cross, columns: []}, 360))).not.toMatch(/NaN|Infinity|undefined/u);
    expect(dotsChart(cross, {}, emptyDocument()).getAttribute("width")).toBe("960");
    expect(draw({...list, rows: [...list.rows, row("loose", "without a word", [1])]}).querySelectorAll("g.quote")).toHaveLength(17);
  });
});

describe("dotsTable", () => {
  it("has a row per dot, and the same as CSV", () => {
    expect(dotsTable(cross)).toHaveLength(30);
    expect(dotsTable(list)[0]).toMatchObject({word: "say", rowLabel: "court", columnLabel: "all", quote: "999/say/court00"});
    expect(dotsTable({...cross, columns: []})[0]?.columnLabel).toBe("c0");
    expect(dotsCsv(cross).split("\n")[0]).toBe("word,row,rowLabel,column,columnLabel,quote,text,credit");
  });
});
