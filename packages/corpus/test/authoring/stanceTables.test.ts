import {describe, expect, it} from "vitest";
import {settleStance} from "../../authoring/settleStance.js";
import {stanceFromDraft} from "../../authoring/stanceFromDraft.js";
import {stanceTables} from "../../authoring/stanceTables.js";
import {stanceton, stancetonDraft, stancetonText} from "../fixtures/stanceton.js";

const {record, sources} = await stanceton();
const {coding} = stanceFromDraft(stancetonDraft(), record, stancetonText);
const coded = {...record, stance: settleStance(coding, [coding.coder], record, stancetonText)};
const tables = stanceTables([coded], sources, [coding]);
const cellsOf = (name: string, column: string, of = tables) => {
  const table = of.find((candidate) => candidate.name === name);
  const index = table?.fields.findIndex((candidate) => candidate.name === column) ?? -1;
  expect(index, `${name}.${column}`).toBeGreaterThanOrEqual(0);
  return table?.rows.map((row) => row[index]) ?? [];
};

describe("stanceTables", () => {
  it("have a row per judgement, adjudicated and raw, and one per side of the whole", () => {
    expect(Object.fromEntries(tables.map(({name, rows}) => [name, rows.length]))).toMatchObject({
      stance: 5,
      "stance-whole": 2,
      "raw-stance": 5
    });
    for (const {fields, rows} of tables) {
      expect(new Set(fields.map(({name}) => name)).size).toBe(fields.length);
      for (const row of rows) expect(row).toHaveLength(fields.length);
    }
  });

  it("say who speaks, and leave the author's source empty", () => {
    expect(cellsOf("stance", "sourceType")).toEqual(["author", "private-person", "politician", "politician", "author"]);
    expect(cellsOf("stance", "source")[0]).toBeNull();
    expect(cellsOf("stance", "sourceLabel")).toEqual([null, "Ana Lee", "The council", "The mayor", null]);
    expect(cellsOf("raw-stance", "round")[0]).toBe("first");
    const strange = stanceTables([{...coded, appearances: []}], [], []);
    expect(cellsOf("stance", "sourceType", strange)[1]).toBe("unknown");
    expect(cellsOf("stance", "sourceLabel", strange)[1]).toBe("s001");
  });

  it("give offsets at which the cue stands, words only where they may be shown, and none in a raw coding", () => {
    const [, cue] = cellsOf("stance", "cue");
    const [start, end] = String(cue).split("-").map(Number);
    expect(stancetonText.slice(start, end)).toBe("scare");
    expect(cellsOf("stance", "cueWords")).toEqual([null, "scare", "feared", null, null]);
    expect(tables.find(({name}) => name === "raw-stance")?.fields.map(({name}) => name)).not.toContain("cueWords");
  });

  it("leave out judgements of an article without a record", () => {
    expect(cellsOf("raw-stance", "unit", stanceTables([], [], [coding]))).toEqual([]);
  });
});
