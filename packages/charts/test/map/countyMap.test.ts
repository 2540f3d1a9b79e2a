import {createRequire} from "node:module";
import {csvParse} from "d3";
import {describe, expect, it} from "vitest";
import {
  countyMap,
  countyShapes,
  mapCounties,
  mapCountyText,
  mapCsv,
  mapDescription,
  mapFinding,
  mapSubtitle,
  svgText,
  type Atlas
} from "../../src/enrollment.js";
import {relativePath} from "../../src/map/relativePath.js";
import {agencyDot, nobody, sizeData} from "../enrollmentFixtures.js";
import {emptyDocument} from "../fixtures.js";
import {textFaults} from "../textBoxes.js";

const atlas = createRequire(import.meta.url)("us-atlas/counties-albers-10m.json") as Atlas;
const shapes = countyShapes(atlas);
const falls = "51610";
const base = sizeData([1, 0, 0, 0, 0, 0, 0, 0]);
const [first] = base.classes;
const data = {
  ...base,
  classes: [
    {
      ...first!,
      dots: [
        agencyDot(0, {hostFips: "48201", models: ["JEM"]}),
        agencyDot(2, {hostFips: "48201", models: ["TFM"]}),
        agencyDot(4, {hostFips: falls, state: "VA", models: ["WSO"]}),
        agencyDot(6, {hostFips: "99999", models: [null]})
      ]
    }
  ]
};
const draw = (width = 960) => countyMap(data, {shapes, width, credit: "Source: a fixture."}, emptyDocument());

describe("countyShapes", () => {
  it("has every county of the atlas, projected into 975 by 610, Alaska and Hawaii with it", () => {
    expect(Object.keys(shapes.counties)).toHaveLength(3142);
    for (const {middle, path} of Object.values(shapes.counties)) {
      expect(middle[0]).toBeGreaterThan(-60);
      expect(middle[0]).toBeLessThan(975);
      expect(middle[1]).toBeGreaterThan(0);
      expect(middle[1]).toBeLessThan(610);
      expect(path).toMatch(/^M[-\d]/u);
    }
    expect(shapes.counties["02020"]?.name).toBe("Anchorage");
    expect(shapes.counties["09001"]?.name).toBe("Fairfield");
  });

  it("has only those that are asked for, coarser where less detail is asked for", () => {
    expect(Object.keys(countyShapes(atlas, {only: ["48201"]}).counties)).toEqual(["48201"]);
    expect(countyShapes(atlas, {detail: 20}).states.length).toBeLessThan(shapes.states.length);
  });

  it("refuses what is no atlas, with what to do", () => {
    expect(() => countyShapes({type: "FeatureCollection", objects: {counties: 0, states: 0}, arcs: []})).toThrow(
      /invalid atlas\n {2}expected: .*\n {2}received: type FeatureCollection\n {2}to do: /u
    );
  });
});

describe("relativePath", () => {
  it("writes whole steps on a grid of a quarter pixel, none for a corner that falls on the last", () => {
    expect(
      relativePath(
        [
          [
            [0, 0],
            [1, 0],
            [1.01, 0],
            [1, -1],
            [0, 0]
          ]
        ],
        true
      )
    ).toBe("M0 0l4 0 0-4z");
    expect(
      relativePath(
        [
          [
            [0, 0],
            [-1, 2]
          ]
        ],
        false
      )
    ).toBe("M0 0l-4 8");
    expect(
      relativePath(
        [
          [
            [1, 1],
            [1.05, 1],
            [1, 1]
          ]
        ],
        true
      )
    ).toBe("M4 4h0z");
    expect(relativePath([[]], true)).toBe("");
  });
});

describe("countyMap", () => {
  it("colours each county with an agency once, by all its agencies, and draws a circle for one too small to see", () => {
    expect(mapCounties(data, shapes).map(({fips, kind}) => [fips, kind])).toEqual([
      ["48201", "several"],
      [falls, "warrant"],
      ["99999", "unknown"]
    ]);
    const svg = draw();
    expect(svg.querySelectorAll("g.county")).toHaveLength(2);
    expect(svg.querySelector(`[data-county='${falls}'] circle`)).not.toBeNull();
    expect(svg.querySelector("[data-county='48201'] path")?.getAttribute("fill")).toBe("url(#map-list-2017-08-01-several)");
  });

  it("tells a county in words, with all its agencies", () => {
    const [harris] = mapCounties(data, shapes);
    expect(mapCountyText(harris!)).toBe(
      "Harris, TX, 1,000 residents: County 0 Sheriff's Office (jail enforcement); County 2 Sheriff's Office (task force)"
    );
  });

  it("states counties, states and residents, and describes the map by state", () => {
    const counties = mapCounties(data, shapes);
    expect(mapFinding(data, counties)).toBe(
      "1 of 1,940 counties, in 2 states, had an agency enrolled: 0.01 of 144 million residents"
    );
    expect(mapFinding(nobody, [])).toBe("No county has an agency on the list of 1 August 2017");
    expect(mapDescription(counties)).toBe("Counties with an agency by state: TX 2, VA 1.");
    expect(mapDescription([...counties].reverse().slice(0, 2))).toBe("Counties with an agency by state: TX 1, VA 1.");
    expect(mapSubtitle(data)).toContain("1 state agency is not on the map");
    expect(mapSubtitle({...data, stateAgencies: []})).not.toContain("state agenc");
  });

  it("hatches as finely at every width, and leaves no text on another", () => {
    for (const width of [280, 360, 768, 960, 1600]) {
      const svg = draw(width);
      const stretch = Number(
        /scale\(([\d.]+)\)/u.exec(svg.querySelector("#map-list-2017-08-01-several")?.getAttribute("patternTransform") ?? "")?.[1]
      );
      const scale = Number(/scale\(([\d.]+)\)/u.exec(svg.querySelector("g.map")?.getAttribute("transform") ?? "")?.[1]);
      expect(stretch * scale).toBeCloseTo(1, 2);
      expect(textFaults(svg)).toEqual([]);
      expect(svgText(svg)).not.toMatch(/NaN|Infinity|undefined/u);
    }
  });
});

describe("mapCsv", () => {
  it("has one row per agency, empty where a model or a date is not known", () => {
    const rows = csvParse(mapCsv(data, shapes, "0.2.0"));
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({
      county: "Harris",
      models: "JEM",
      signedOn: "",
      credit: "On the Record, enrollment data 0.2.0, CC BY 4.0"
    });
    expect(rows[3]).toMatchObject({fips: "99999", county: "99999", models: ""});
  });
});
