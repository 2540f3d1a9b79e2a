import {csvParse} from "d3";
import {describe, expect, it} from "vitest";
import {
  svgText,
  voteChart,
  voteCsv,
  voteDescription,
  voteFinding,
  voteRows,
  voteSubtitle,
  type VoteData
} from "../../src/enrollment.js";
import {votes} from "../enrollmentFixtures.js";
import {emptyDocument} from "../fixtures.js";
import {textFaults} from "../textBoxes.js";

const rule = {share: 0.75, label: "The article: three quarters of agencies"};
const draw = (data: VoteData = votes, width = 960) => voteChart(data, {width, rule, credit: "Source: a fixture."}, emptyDocument());
const nobody: VoteData = {...votes, winners: votes.winners.map((group) => ({...group, agencies: 0, enrolledCounties: 0}))};

describe("voteRows", () => {
  it("puts base rates beside the agencies, and leaves counties without a known winner out of every share", () => {
    expect(voteRows(votes)).toEqual([
      expect.objectContaining({name: "agencies", republican: 44, democratic: 14, tie: 0, unknown: 1, of: 58}),
      expect.objectContaining({name: "enrolled counties", republican: 44, of: 58}),
      expect.objectContaining({name: "counties", republican: 2622, tie: 2, of: 3114}),
      expect.objectContaining({name: "residents", republican: 146_000_000})
    ]);
  });
});

describe("voteChart", () => {
  it("draws bars as long as their shares, each with its numbers in words", () => {
    const rows = [...draw().querySelectorAll(".vote-row")];
    expect(rows).toHaveLength(4);
    const [left, right] = [...(rows[0]?.querySelectorAll("rect") ?? [])].map((rect) => Number(rect.getAttribute("width")));
    expect((left! + 1) / (left! + right! + 2)).toBeCloseTo(44 / 58, 3);
    expect(rows[0]?.getAttribute("aria-label")).toBe(
      "Agencies on the list: 44 of 58 (76%) where Trump had most votes, 14 of 58 (24%) where Clinton had"
    );
  });

  it("says agencies and base rates in one sentence, and whom the election was between", () => {
    expect(voteFinding(votes)).toBe(
      "44 of 58 agencies (76%) sit in counties that Trump carried, as do 84% of all counties and 45% of all residents"
    );
    expect(voteFinding({...votes, electionYear: 2012})).toContain("Romney");
    expect(voteFinding({...votes, electionYear: 1996})).toContain("the Republican");
    expect(voteSubtitle(votes)).toContain("1 in counties whose winner is not known are left out");
    const {asOf, electionYear, populationYear, winners} = votes;
    expect(voteSubtitle({asOf, electionYear, populationYear, winners})).toMatch(/^On ICE’s/u);
    expect(voteSubtitle({...votes, winners: winners.slice(0, 2)})).not.toContain("left out");
    expect(voteDescription(votes)).toContain("All residents: 146 m of 324 m (45%)");
  });

  it("copes with nobody on the list, and with no county at all", () => {
    expect(voteFinding(nobody)).toBe("No agency on the list of 1 August 2017");
    for (const data of [nobody, {...votes, winners: []}]) expect(svgText(draw(data))).not.toMatch(/NaN|Infinity|undefined/u);
  });

  it("draws no rule where none is claimed, and no interval where there is none", () => {
    const winners = votes.winners.map((group) => ({...group, interval: null}));
    const svg = voteChart({...votes, winners}, {credit: "Source: a fixture."}, emptyDocument());
    expect(svg.querySelector(".rule-at")).toBeNull();
    expect(svg.querySelector(".interval")).toBeNull();
    expect(svg.querySelectorAll(".rates circle")).toHaveLength(2);
  });

  it("leaves no text outside the drawing and none on another, from 280 to 1600 pixels", () => {
    for (const width of [280, 360, 599, 600, 768, 960, 1600]) expect(textFaults(draw(votes, width))).toEqual([]);
  });
});

describe("voteCsv", () => {
  it("has one row per thing that is shared out", () => {
    expect(csvParse(voteCsv(votes, "0.2.0"))[0]).toMatchObject({
      credit: "On the Record, enrollment data 0.2.0, CC BY 4.0",
      of: "agencies",
      republican: "44",
      unknown: "1",
      total: "58"
    });
  });
});
