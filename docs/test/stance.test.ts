import {stanceJudgements} from "@onrecord/corpus";
import {describe, expect, it} from "vitest";
import {stanceCharts} from "../charts/stanceCharts.js";
import {provisionalTargets, rowsUnder, stanceCodings, stancePanelData, stancePanels} from "../charts/stancePanels.js";
import {stanceFigures} from "../pages/stanceFigures.js";
import {stancePage} from "../pages/stancePage.js";
import {sensitivityTable, sideTable, targetTable} from "../pages/stanceTables.js";

const page = stancePage();

describe("the page on stance", () => {
  it("has the evidence of every judgement, one item a unit", () => {
    const units = new Set<string>(stanceJudgements.map(({unit}) => unit));
    expect(page.match(/data-quote="\d{3}\/[qt]\d{3}"/gu)).toHaveLength(units.size);
  });

  it("shows the agreement, and what it is not, beside both panels and in both drawings", () => {
    expect(page.match(/Consistency of two model codings, not reliability: alpha/gu)?.length).toBeGreaterThanOrEqual(5);
    expect(page).not.toMatch(/\bhuman\b/iu);
  });

  it("claims nothing that five articles cannot show: no bias, no balance of the media, no significance, no trend", () => {
    const [ours] = page.replace(/<svg[\s\S]*?<\/svg>/gu, "").split('<section id="evidence">');
    expect(ours).not.toMatch(/\bbias|\bbalanced|significan|\btrend|\bcorrelat|left-wing|right-wing/iu);
  });

  it("never has dots of authors and of sources in one drawing", () => {
    for (const panel of stancePanels)
      for (const coding of stanceCodings) {
        const dots = stancePanelData(panel, coding).articles.flatMap(({rows}) => rows.flatMap((row) => row.dots));
        expect(new Set(dots.map(({source}) => source === null))).toEqual(new Set([panel === "author"]));
      }
  });

  it("gives a provisional target, and one with fewer than five sides, counts and no share", () => {
    for (const panel of stancePanels) {
      const table = targetTable(panel).text;
      const rows = table.split("<tr>").slice(2);
      for (const row of rows.filter((text) => text.includes("†"))) expect(row).toContain("counts only");
      for (const row of rows.filter((text) => !text.includes("counts only"))) expect(row).toMatch(/\d of \d/u);
      expect(rows.filter((text) => text.includes("counts only")).length).toBeGreaterThan(0);
    }
    expect(provisionalTargets.size).toBeGreaterThan(0);
  });

  it("shows its figures under both raw codings and without each article", () => {
    for (const panel of stancePanels) {
      const table = sensitivityTable(panel).text;
      for (const name of ["adjudicated", "first raw coding", "second raw coding", "without 000", "without 004"])
        expect(table).toContain(name);
      expect(sideTable(panel).text).toContain("for limits on it");
    }
  });

  it("has figures that agree with the judgements they count", () => {
    const value = (id: string) => stanceFigures().find((figure) => figure.id === `stance/${id}`)?.value ?? 0;
    expect(value("judgements")).toBe(stanceJudgements.length);
    for (const panel of stancePanels) {
      expect(value(`${panel}-limits`) + value(`${panel}-enforcement`) + value(`${panel}-off-axis`)).toBe(value(`${panel}-sided`));
      expect(value(`${panel}-sided`) + value(`${panel}-no-side`)).toBe(value(`${panel}-judgements`));
    }
    const counted = stancePanels.reduce((sum, panel) => sum + value(`${panel}-judgements`) + value(`${panel}-headline`), 0);
    expect(counted).toBe(rowsUnder("adjudicated").length);
  });
});

describe("the stance charts as files", () => {
  it("differ by panel and coding, and come with lines that write the files of their name", () => {
    const charts = stanceCharts();
    expect(new Set(charts.map(({svg}) => svg)).size).toBe(6);
    for (const {name, lines, svg, at} of charts) {
      expect(lines).toContain(`writeFileSync("${name}.svg"`);
      expect(svg).not.toMatch(/undefined|NaN/u);
      expect(at(360)).toContain('width="360"');
    }
  });
});
