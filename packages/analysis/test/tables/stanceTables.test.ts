import {describe, expect, it} from "vitest";
import {
  axisSides,
  stanceAgreementTable,
  stanceCountTable,
  stanceCounts,
  stancePanel,
  stanceRows,
  stanceSideTable,
  stanceTable
} from "../../src/index.js";
import {codedArticle, codingOf} from "../compute/stance/someStances.js";
import {fixtureSources as sources} from "../fixtures.js";

const records = [codedArticle()];
const rows = stanceRows(records, sources);

describe("the tables of stance", () => {
  it("have a row per judgement, the cue's pieces joined", () => {
    const table = stanceTable(records, sources);
    expect(table.objects()).toMatchObject(rows.map(({cueWords, ...row}) => ({...row, cueWords: cueWords.join(" … ")})));
    expect(stanceTable([], []).columnNames()).toEqual(table.columnNames());
    expect(stanceTable(records, sources, [codingOf("999", ["999/q001 ice unclear"])]).objects()).toMatchObject([
      {label: "unclear"}
    ]);
  });

  it("have a row per group of counts, and verbs work on them", () => {
    const table = stanceCountTable(rows, ["target", "sourceType"]);
    expect(table.objects()).toEqual(stanceCounts(rows, ["target", "sourceType"]));
    expect(table.orderby("sourceType").array("n")).toHaveLength(2);
    expect(stanceCountTable([], []).columnNames()).toEqual(table.columnNames());
  });

  it("have a row per side with its effective number of voices, undefined of none", () => {
    const quoted = stancePanel(rows, "quoted");
    expect(stanceSideTable(quoted).array("units")).toEqual(axisSides(quoted).map(({units}) => units));
    expect(stanceSideTable([]).array("effective")).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("have a row per target with its agreement, undefined where there is none", () => {
    const first = [codingOf("001", ["001/q1 ice favor", "001/q2 ice against", "001/q1 trump favor"])];
    expect(stanceAgreementTable(first, first).objects()).toMatchObject([
      {target: "ice", n: 2, alpha: 1, kappa: 1, agreeing: 2, touchedF1: 1, standing: "provisional"},
      {target: "trump", n: 1, alpha: undefined, kappa: undefined}
    ]);
  });
});
