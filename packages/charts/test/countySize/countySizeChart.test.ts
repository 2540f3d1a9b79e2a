import {csvParse} from "d3";
import {describe, expect, it} from "vitest";
import {
  countySizeChart,
  countySizeCsv,
  countySizeFinding,
  countySizeSubtitle,
  countySizeTable,
  agencyText,
  shareScaleOf,
  svgText,
  type CountySizeData
} from "../../src/enrollment.js";
import {layoutCountySize} from "../../src/countySize/layoutCountySize.js";
import {agencyDot, long, nobody, short, sizeData} from "../enrollmentFixtures.js";
import {emptyDocument} from "../fixtures.js";
import {textFaults} from "../textBoxes.js";

const rule = {residents: 100_000, label: "100,000 residents: the limit that the article draws"};
const draw = (data: CountySizeData = short, options = {}) =>
  countySizeChart(data, {credit: "Source: a fixture.", rule, ...options}, emptyDocument());
const number = (element: Element | null, name: string) => Number(element?.getAttribute(name));

describe("countySizeChart", () => {
  it("draws one mark per agency, with its id and its words for those who do not see it, and the count beside them", () => {
    for (const [data, n] of [
      [short, 58],
      [long, 1478]
    ] as const) {
      const svg = draw(data);
      expect(svg.querySelectorAll("path.agency")).toHaveLength(n);
      expect([...svg.querySelectorAll(".agencies")].map(({textContent}) => textContent)).toEqual(
        data.classes.map(({agencies}) => String(agencies))
      );
    }
    const mark = draw().querySelector("[data-agency='tx-county-1-sheriff']");
    expect(mark?.getAttribute("aria-label")).toBe(
      "County 1 Sheriff's Office, GA: task force, signed 25 July 2017; county of 1,001 residents"
    );
  });

  it("labels every share with its numerator and denominator, the total too", () => {
    const texts = [...draw().querySelectorAll("text")].map(({textContent}) => textContent);
    for (const one of [...short.classes, short.total])
      expect(texts).toContain(`${one.enrolledCounties} of ${one.counties.toLocaleString("en-US")}`);
  });

  it("tells kinds apart by shape as well as by colour: five kinds, five outlines", () => {
    const outlines = [...draw(short).querySelectorAll("path.agency")].map(
      (mark) => `${mark.getAttribute("d") ?? ""}${mark.getAttribute("fill") === "none" ? "ring" : ""}`
    );
    expect(new Set(outlines).size).toBe(5);
  });

  it("keeps marks inside their column and apart from each other, long lists too, from 280 to 1600 pixels", () => {
    for (const data of [short, long])
      for (const width of [280, 360, 599, 600, 768, 960, 1600]) {
        const narrow = width < 600;
        const layout = layoutCountySize(data, {width, top: 0, narrow});
        for (const row of layout.rows) {
          const places = new Set(row.dots.map(({x, y}) => `${x} ${y}`));
          expect(places.size).toBe(row.dots.length);
          for (const {x, y} of row.dots) {
            expect(x + layout.mark / 2).toBeLessThanOrEqual(layout.dots.right + 0.01);
            expect(y + layout.mark / 2).toBeLessThanOrEqual(row.bottom);
          }
        }
        expect(layout.mark).toBeGreaterThanOrEqual(4);
        expect(layout.pitch).toBeGreaterThan(layout.mark);
      }
  });

  it("leaves no text outside the drawing and none on another, from 280 to 1600 pixels", () => {
    for (const data of [short, long, nobody])
      for (const width of [280, 360, 599, 600, 768, 960, 1600]) expect(textFaults(draw(data, {width}))).toEqual([]);
  });

  it("draws intervals and shares on one scale that holds the widest, or on the one that is asked for", () => {
    expect(shareScaleOf([short])).toBeLessThan(shareScaleOf([short, long]));
    expect(shareScaleOf([long])).toBe(1);
    const own = number(draw().querySelector("[data-class='100000'] circle"), "cx");
    const wide = number(draw(short, {shareMax: 1}).querySelector("[data-class='100000'] circle"), "cx");
    expect(wide).toBeLessThan(own);
  });

  it("draws the rule above the class that begins there, and none where no class does", () => {
    expect(draw().querySelector(".rule-at text")?.textContent).toBe(rule.label);
    expect(draw(short, {rule: {residents: 77, label: "x"}}).querySelector(".rule-at text")).toBeNull();
    expect(draw(short, {rule: undefined}).querySelector(".rule-at text")).toBeNull();
  });

  it("says that nobody is on a list, and draws classes without counties or interval", () => {
    expect(countySizeFinding(nobody)).toBe("No local agency that first signed since 1 October 2016 on the list of 1 August 2017");
    expect(draw(nobody).querySelectorAll("path.agency")).toHaveLength(0);
    const [first] = short.classes;
    const empty = {
      ...short,
      classes: [{...first!, counties: 0, enrolledCounties: 0, interval: null, residents: 0, residentsCovered: 0, dots: []}]
    };
    expect(svgText(draw(empty))).not.toMatch(/NaN|Infinity|undefined/u);
    expect(countySizeTable(empty)[0]).toMatchObject({share: null, lower: null, upper: null});
  });

  it("gives the same bytes for the same data, and escapes what is hostile", () => {
    const hostile = sizeData([1, 0, 0, 0, 0, 0, 0, 0]);
    const [first] = hostile.classes;
    const data = {...hostile, classes: [{...first!, dots: [agencyDot(1, {name: `<script>"`})]}]};
    expect(svgText(draw(data))).toBe(svgText(draw(data)));
    expect(svgText(draw(data))).not.toContain("<script");
  });
});

describe("the words of countySizeChart", () => {
  it("state the finding on both sides of 100,000 residents, with all denominators", () => {
    expect(countySizeFinding(short)).toBe(
      "16 of 1,330 counties with fewer than 100,000 residents had an agency enrolled; of the larger ones, 42 of 610"
    );
  });

  it("name list, universe, what is left out, and agencies without a county", () => {
    expect(countySizeSubtitle(short)).toContain("58 local agencies on ICE’s 287(g) list of 1 August 2017, in 1,940 counties");
    const other = {
      ...short,
      universe: {kind: "county-agencies"} as const,
      withoutStates: ["TX", "FL", "GA"],
      unplaced: [{name: "A", state: "PA"}]
    };
    expect(countySizeSubtitle(other)).toContain("58 county agencies");
    expect(countySizeSubtitle(other)).toContain(", without Texas and Florida and GA");
    expect(countySizeSubtitle(other)).toContain("1 agency has no county");
  });

  it("say of an agency what is not known", () => {
    expect(agencyText(agencyDot(4, {signedOn: null}))).toContain("model not stated, no date of signing printed");
    expect(agencyText(agencyDot(3, {population: 1}))).toContain("jail enforcement and task force");
    expect(agencyText(agencyDot(3, {population: 1}))).toContain("1 resident");
  });
});

describe("countySizeCsv", () => {
  it("reads back as the table, one row per class, kinds adding up to the agencies", () => {
    const rows = csvParse(countySizeCsv(short, "0.2.0"));
    expect(rows).toHaveLength(8);
    expect(rows[4]).toMatchObject({
      class: "100,000 to 249,999",
      agencies: "10",
      counties: "220",
      enrolledCounties: "10",
      share: "0.0455",
      credit: "On the Record, enrollment data 0.2.0, CC BY 4.0"
    });
    for (const row of countySizeTable(long))
      expect(row.jail + row.warrant + row.taskForce + row.several + row.modelNotStated).toBe(row.agencies);
    expect(countySizeTable(nobody)[0]?.universe).toBe("first-time-since 2016-10-01");
  });
});
