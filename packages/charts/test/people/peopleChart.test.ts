import {csvParse} from "d3";
import {describe, expect, it} from "vitest";
import {
  peopleChart,
  peopleCsv,
  peopleDescription,
  peopleFinding,
  peopleSubtitle,
  svgText,
  type PeopleData
} from "../../src/enrollment.js";
import {people} from "../enrollmentFixtures.js";
import {emptyDocument} from "../fixtures.js";
import {textFaults} from "../textBoxes.js";

const draw = (data: PeopleData = people, width = 960) => peopleChart(data, {width, credit: "Source: a fixture."}, emptyDocument());

describe("peopleChart", () => {
  it("draws five shares in each of three panels, labelled with their counties", () => {
    const panels = [...draw().querySelectorAll(".people-panel")];
    expect(panels.map((panel) => panel.getAttribute("data-field"))).toEqual([
      "foreignBornPct",
      "hispanicPct",
      "whiteNonHispanicPct"
    ]);
    for (const panel of panels) {
      expect(panel.querySelectorAll("circle.share")).toHaveLength(5);
      expect(panel.textContent).toContain("38 of 622");
      expect(panel.textContent).toContain("All residents13.3%");
    }
  });

  it("states the middle county with an agency beside the middle county and the country", () => {
    expect(peopleFinding(people)).toBe(
      "8.5% of residents are born abroad in the middle county with an agency, 2.6% in the middle county of all, 13.3% in the country"
    );
    expect(peopleSubtitle(people)).toContain("58 of 3,110 counties");
    expect(peopleSubtitle(people)).toContain("2012 to 2016");
    expect(peopleDescription(people)).toContain("White, not Hispanic: counties with 0.0 to 1.5%, 0 of 622 enrolled");
  });

  it("copes with nobody enrolled, no fifths and no field", () => {
    const [first] = people.fields;
    const none = {
      ...first!,
      basis: "another",
      fifths: [],
      median: {counties: undefined, enrolledCounties: undefined, agencies: undefined}
    };
    for (const data of [
      {...people, fields: [none]},
      {...people, fields: []}
    ]) {
      expect(peopleFinding(data)).toBe("No county has an agency on the list of 1 August 2017");
      expect(svgText(draw(data))).not.toMatch(/NaN|Infinity|undefined/u);
    }
    const empty = {...first!, fifths: first!.fifths.map((fifth) => ({...fifth, counties: 0, enrolledCounties: 0, interval: null}))};
    expect(svgText(draw({...people, fields: [empty]}))).not.toMatch(/NaN|Infinity|undefined/u);
    expect(peopleSubtitle({...people, fields: [none]})).toContain("another");
  });

  it("leaves no text outside the drawing and none on another, from 280 to 1600 pixels", () => {
    for (const width of [280, 360, 599, 600, 768, 960, 1600]) expect(textFaults(draw(people, width))).toEqual([]);
  });
});

describe("peopleCsv", () => {
  it("has one row per fifth and share", () => {
    expect(csvParse(peopleCsv(people, "0.2.0"))).toHaveLength(15);
  });
});
