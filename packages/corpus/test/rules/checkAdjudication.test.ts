import {describe, expect, it} from "vitest";
import {stanceFromDraft} from "../../authoring/stanceFromDraft.js";
import {checkAdjudication} from "../../src/rules/checkAdjudication.js";
import type {RawStanceCoding, StanceAdjudication} from "../../src/schema/types.js";
import {stanceDifferences} from "../../src/stance/stanceDifferences.js";
import {stanceton, stancetonDraft, stancetonText} from "../fixtures/stanceton.js";

const {record} = await stanceton();
const first = stanceFromDraft(stancetonDraft(), record, stancetonText).coding;
const second: RawStanceCoding = {
  ...first,
  judgements: first.judgements
    .filter(({unit}) => unit !== "998/t010")
    .map((judged) => (judged.unit === "998/q004" ? {...judged, label: "unclear"} : judged)),
  whole: [{target: "ice", stance: "against"}]
};
type Entry = StanceAdjudication["differences"][number];
const entries: Entry[] = [
  {unit: "998/q004", target: "ice", what: "label", decided: "first", reason: "Rule 4."},
  {unit: "998/t010", target: "ice", what: "judgement", decided: "second", reason: "Rule 15."},
  {unit: null, target: "ice", what: "whole", decided: "first", reason: "Rule 12."}
];
const settled = {...first, judgements: first.judgements.filter(({unit}) => unit !== "998/t010")};
const failures = (final: RawStanceCoding, differences: readonly Entry[]) =>
  checkAdjudication(first, second, final, {differences}).map(({where, failed}) => `${where}: ${failed}`);

describe("stanceDifferences", () => {
  it("are judgements that one coding lacks, other labels, and other sides of the whole; `none` is what is not said", () => {
    expect(stanceDifferences(first, second)).toEqual([
      {unit: "998/q004", target: "ice", what: "label"},
      {unit: "998/t010", target: "ice", what: "judgement"},
      {unit: null, target: "ice", what: "whole"}
    ]);
    expect(stanceDifferences(first, first)).toEqual([]);
  });

  it("are the same whichever coding comes first", () => {
    const keys = (list: ReturnType<typeof stanceDifferences>) => list.map((item) => JSON.stringify(item)).sort();
    expect(keys(stanceDifferences(second, first))).toEqual(keys(stanceDifferences(first, second)));
  });
});

describe("checkAdjudication", () => {
  it("finds nothing wrong where each difference is decided and the outcome agrees", () => {
    expect(failures(settled, entries)).toEqual([]);
  });

  it("finds a difference without a decision", () => {
    expect(failures(settled, entries.slice(1))).toEqual(["998/q004 ice: difference without a decision"]);
  });

  it("finds an outcome that is not what was decided", () => {
    expect(failures(first, entries)).toEqual(["998/t010 ice: outcome does not agree with the decision"]);
  });

  it("finds an agreed label that changed without a reason, and takes it with one", () => {
    const other: RawStanceCoding = {
      ...settled,
      judgements: settled.judgements.map((judged) => (judged.unit === "998/q001" ? {...judged, label: "unclear"} : judged))
    };
    expect(failures(other, entries)).toEqual(["998/q001 ice: agreed label changed without a reason"]);
    const third: Entry = {unit: "998/q001", target: "ice", what: "label", decided: "neither", reason: "Third reading."};
    expect(failures(other, [...entries, third])).toEqual([]);
  });

  it("says no judgement where a coding or the outcome has none", () => {
    const reported = (final: RawStanceCoding, differences: readonly Entry[]) =>
      checkAdjudication(first, second, final, {differences}).map(({expected, received}) => [expected, received]);
    const without = {...settled, judgements: settled.judgements.filter(({unit}) => unit !== "998/q001")};
    expect(reported(without, entries)).toEqual([["against, as both codings have it", "no judgement"]]);
    const more = {
      ...settled,
      judgements: [
        ...settled.judgements,
        ...settled.judgements.slice(0, 1).map((judged) => ({...judged, target: "trump" as const}))
      ]
    };
    expect(reported(more, entries)).toEqual([["no judgement, as both codings have it", "neutral"]]);
    const dropped = {...settled, judgements: settled.judgements.filter(({unit}) => unit !== "998/q004")};
    expect(reported(dropped, entries)).toEqual([["favor, as the first coding has it", "no judgement"]]);
    expect(reported(first, entries)).toEqual([["no judgement, as the second coding has it", "neutral"]]);
  });
});
