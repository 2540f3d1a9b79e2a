import {csvParse} from "d3";
import {describe, expect, it} from "vitest";
import {
  cumulativeChart,
  cumulativeCsv,
  cumulativeDescription,
  cumulativeFinding,
  cumulativeTable,
  svgText
} from "../../src/enrollment.js";
import {countiesBelow} from "../../src/cumulative/cumulativeData.js";
import {curves} from "../enrollmentFixtures.js";
import {emptyDocument} from "../fixtures.js";
import {textFaults} from "../textBoxes.js";

const rule = {residents: 100_000, label: "100,000 residents: the limit that the article draws"};
const draw = (data = curves, width = 960) => cumulativeChart(data, {width, rule, credit: "Source: a fixture."}, emptyDocument());
const none = {...curves, points: curves.points.map((point) => ({...point, enrolledCounties: 0}))};

describe("cumulativeChart", () => {
  it("draws two curves that rise and never fall, from nothing to all", () => {
    const [all] = draw().querySelectorAll("[data-curve]");
    const heights = [...(all?.getAttribute("d") ?? "").matchAll(/V([\d.]+)/gu)].map(([, y]) => Number(y));
    expect(heights.length).toBeGreaterThan(100);
    heights.forEach((y, i) => {
      if (i > 0) expect(y).toBeLessThanOrEqual(heights[i - 1] ?? y);
    });
    expect(draw().querySelectorAll("[data-curve]")).toHaveLength(2);
  });

  it("counts counties with fewer residents than the rule, not those with as many", () => {
    const points = [
      {population: 99_999, allCounties: 1, enrolledCounties: 0},
      {population: 100_000, allCounties: 2, enrolledCounties: 1}
    ];
    expect(countiesBelow({...curves, points}, 100_000)).toEqual({allCounties: 1, enrolledCounties: 0});
    expect(countiesBelow({...curves, points}, 50)).toEqual({allCounties: 0, enrolledCounties: 0});
  });

  it("says both shares at the rule with their denominators, in the title, the marks and the description", () => {
    const {allCounties, enrolledCounties} = countiesBelow(curves, 100_000);
    const last = curves.points.at(-1)!;
    expect(cumulativeFinding(curves, 100_000)).toBe(
      `${enrolledCounties} of ${last.enrolledCounties} counties with an agency have fewer than 100,000 residents; of all counties, ${allCounties} of ${last.allCounties}`
    );
    const texts = [...draw().querySelectorAll(".rule-at text")].map(({textContent}) => textContent);
    expect(texts).toContain(`${allCounties} of ${last.allCounties}`);
    expect(texts).toContain(`${enrolledCounties} of ${last.enrolledCounties}`);
    expect(cumulativeDescription(curves, 100_000)).toContain("has reached");
  });

  it("copes with nobody enrolled and with no county", () => {
    for (const data of [none, {...curves, points: []}]) {
      expect(svgText(draw(data))).not.toMatch(/NaN|Infinity|undefined/u);
      expect(cumulativeFinding(data, 100_000)).toBe("No county has an agency on the list of 1 August 2017");
      expect(cumulativeDescription(data, 100_000)).toContain("none");
    }
  });

  it("leaves no text outside the drawing and none on another, from 280 to 1600 pixels", () => {
    for (const width of [280, 360, 599, 600, 768, 960, 1600]) expect(textFaults(draw(curves, width))).toEqual([]);
  });
});

describe("cumulativeTable and cumulativeCsv", () => {
  it("give the curves at round numbers, and in full", () => {
    expect(cumulativeTable(curves).find(({below}) => below === 100_000)).toMatchObject(countiesBelow(curves, 100_000));
    const rows = csvParse(cumulativeCsv(curves, "0.2.0"));
    expect(rows).toHaveLength(400);
    expect(rows[399]).toMatchObject({credit: "On the Record, enrollment data 0.2.0, CC BY 4.0"});
  });
});
