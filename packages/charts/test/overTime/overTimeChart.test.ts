import {csvParse} from "d3";
import {describe, expect, it} from "vitest";
import {
  listText,
  overTimeChart,
  overTimeCsv,
  overTimeDescription,
  overTimeFinding,
  overTimeSubtitle,
  svgText
} from "../../src/enrollment.js";
import {overTime} from "../enrollmentFixtures.js";
import {emptyDocument} from "../fixtures.js";
import {textFaults} from "../textBoxes.js";

const draw = (data = overTime, width = 960) => overTimeChart(data, {width, credit: "Source: a fixture."}, emptyDocument());
const xOf = (svg: Element, list: string) => Number(svg.querySelector(`.agencies [data-list='${list}'] circle`)?.getAttribute("cx"));

describe("overTimeChart", () => {
  it("places lists to scale: twice the days, twice the distance", () => {
    const svg = draw();
    const days = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / 86_400_000;
    const early = xOf(svg, "page-2016-12-11") - xOf(svg, "page-2010-10-29");
    const late = xOf(svg, "page-2025-01-19") - xOf(svg, "page-2021-01-13");
    expect(early / late).toBeCloseTo(days("2010-10-29", "2016-12-11") / days("2021-01-13", "2025-01-19"), 2);
  });

  it("draws a mark per list in each of three panels and no line from one to the next", () => {
    const svg = draw();
    expect(svg.querySelectorAll("g.list")).toHaveLength(27);
    expect(svg.querySelectorAll(".paper.dot")).toHaveLength(3);
    for (const path of svg.querySelectorAll("g.list path")) expect(path.getAttribute("d")?.match(/M/gu)).toHaveLength(1);
  });

  it("leaves no text outside the drawing and none on another, from 280 to 1600 pixels", () => {
    for (const width of [360, 599, 600, 768, 960, 1600]) expect(textFaults(draw(overTime, width))).toEqual([]);
  });

  it("says the first, the shortest and the last list, and each list in words", () => {
    expect(overTimeFinding(overTime)).toBe("58 agencies on 29 October 2010, 32 on 11 December 2016, 1,478 on 18 May 2026");
    const [first, , ...rest] = overTime.lists;
    expect(overTimeFinding({...overTime, lists: [rest[0]!, first!]})).toBe("34 agencies on 29 January 2017, 58 on 29 October 2010");
    expect(overTimeFinding({...overTime, lists: []})).toBe("No list");
    expect(listText(overTime.lists[1]!)).toBe(
      "11 December 2016: 32 agencies; 32 of 3,143 (1.0%) counties; 2.2 of 325 million residents; the list is not complete."
    );
    expect(overTimeSubtitle({...overTime, withoutStates: ["TX"]})).toContain("9 lists");
    expect(overTimeDescription(overTime)).toContain("29 October 2010");
  });

  it("copes with no list and with nobody on one", () => {
    const [first] = overTime.lists;
    const empty = {...first!, agencies: 0, counties: {count: 0, of: 0}, residents: {count: 0, of: 0}};
    for (const lists of [[], [empty]]) expect(svgText(draw({...overTime, lists}))).not.toMatch(/NaN|Infinity|undefined/u);
    expect(listText(empty)).toContain("none of none");
  });
});

describe("overTimeCsv", () => {
  it("has one row per list", () => {
    expect(csvParse(overTimeCsv(overTime, "0.2.0"))[1]).toMatchObject({
      credit: "On the Record, enrollment data 0.2.0, CC BY 4.0",
      agencies: "32",
      complete: "false",
      agenciesBelow: "16"
    });
  });
});
