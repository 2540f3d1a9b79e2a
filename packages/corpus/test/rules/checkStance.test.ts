import {describe, expect, it} from "vitest";
import {stanceFromDraft} from "../../authoring/stanceFromDraft.js";
import {checkRecord} from "../../src/rules/checkRecord.js";
import {checkStance} from "../../src/rules/checkStance.js";
import {checkShape} from "../../src/rules/checkShape.js";
import {describeProblem} from "../../src/rules/problem.js";
import {rawStanceCoding} from "../../src/schema/index.js";
import type {RawStanceCoding} from "../../src/schema/types.js";
import {stanceton, stancetonDraft, stancetonText} from "../fixtures/stanceton.js";

const {record, sources} = await stanceton();
const {coding, problems} = stanceFromDraft(stancetonDraft(), record, stancetonText);
type Judged = RawStanceCoding["judgements"][number];
const changed = (unit: string, change: Partial<Judged>): RawStanceCoding => ({
  ...coding,
  judgements: coding.judgements.map((judgement) => (judgement.unit === unit ? {...judgement, ...change} : judgement))
});
const failures = (broken: RawStanceCoding) => checkStance(record, broken).map(({failed}) => failed);
const at = (words: string) => ({start: stancetonText.indexOf(words), end: stancetonText.indexOf(words) + words.length});
const judged = (unit: string) => coding.judgements.find((judgement) => judgement.unit === unit) as Judged;

describe("checkStance", () => {
  it("finds nothing wrong with a good coding", () => {
    expect(problems).toEqual([]);
    expect(checkStance(record, coding)).toEqual([]);
    expect(checkShape(rawStanceCoding, coding, "test")).toHaveProperty("value");
  });

  it.each<[string, RawStanceCoding]>([
    ["unknown unit", {...coding, judgements: [...coding.judgements, {...judged("998/q001"), unit: "998/q099"}]}],
    ["source does not agree with the unit", changed("998/q001", {source: "s002"})],
    ["source does not agree with the unit", changed("998/q001", {source: null})],
    ["cue words outside the unit", changed("998/q001", {cue: [at("ICE came")]})],
    ["cue words of another holder", changed("998/t001", {cue: [at("misread")]})],
    ["cue too long", changed("998/t010", {cue: [{start: at("The men").start - 60, end: at("left.").end}]})],
    ["no mention of the target", changed("998/q003", {mention: at("misread")})],
    ["judged twice", {...coding, judgements: [...coding.judgements, judged("998/q001")]}],
    ["judged twice", {...coding, whole: [...coding.whole, ...coding.whole.slice(0, 1)]}],
    ["unit not read", {...coding, untouched: coding.untouched.slice(1)}],
    ["judged and untouched", {...coding, untouched: [...coding.untouched, "998/q001"]}],
    ["unknown unit among `untouched`", {...coding, untouched: [...coding.untouched, "998/t099"]}]
  ])("finds: %s", (failed, broken) => {
    expect(failures(broken)).toContain(failed);
  });

  it("wants the innermost holder labelled: the outer one may not rest on nested words", () => {
    const outer: Judged = {
      ...judged("998/q003"),
      unit: "998/q002",
      source: "s001",
      cue: [at("another raid")],
      targetMention: "anaphora"
    };
    const [problem] = checkStance(record, {
      ...coding,
      judgements: [...coding.judgements, outer],
      untouched: coding.untouched.filter((id) => id !== "998/q002")
    });
    expect(problem).toMatchObject({failed: "cue words of another holder", remedy: expect.stringContaining("998/q003") as string});
  });

  it("takes the words that report a quote for its cue: who fears takes a side", () => {
    expect(failures(changed("998/q003", {cue: [at("feared")]}))).toEqual([]);
  });

  it("wants a named target among the unit's own words, and lets a pronoun look two sentences back, not three", () => {
    const named = changed("998/q001", {targetMention: "named", mention: at("ICE")});
    expect(failures(named)).toEqual(["no mention of the target"]);
    expect(failures(changed("998/q001", {mention: at("ICE")}))).toEqual([]);
    const sentence = (unit: string): RawStanceCoding => ({
      ...coding,
      untouched: coding.untouched.filter((id) => id !== unit),
      judgements: [
        ...coding.judgements,
        {...judged("998/t001"), unit, target: "ice", targetMention: "implied", mention: at("ICE was")}
      ]
    });
    expect(failures(sentence("998/t006"))).toEqual([]);
    expect(failures(sentence("998/t007"))).toEqual([]);
    expect(failures(sentence("998/t008"))).toEqual(["no mention of the target"]);
  });

  it("refuses a side without cue words, and takes a neutral label without them", () => {
    expect(checkShape(rawStanceCoding, changed("998/q001", {cue: []}), "test")).toHaveProperty("problems");
    expect(checkShape(rawStanceCoding, changed("998/q001", {cue: [], label: "neutral"}), "test")).toHaveProperty("value");
    expect(checkShape(rawStanceCoding, changed("998/q001", {cue: [], label: "unclear"}), "test")).toHaveProperty("value");
  });

  it("is part of what a record must hold", () => {
    const coder = coding.coder;
    const stance = {
      coder,
      codings: [],
      judgements: coding.judgements.map((judgement) => ({article: "998", ...judgement, cueWords: [], coder})),
      untouched: coding.untouched,
      whole: coding.whole
    };
    expect(checkRecord({...record, stance}, sources)).toEqual([]);
    expect(checkRecord({...record, stance: {...stance, untouched: []}}, sources).map(({failed}) => failed)).toContain(
      "unit not read"
    );
  });

  it("says what to do about each problem", () => {
    for (const problem of checkStance(record, {...coding, untouched: ["998/t099"]})) {
      expect(describeProblem(problem)).toMatch(/expected: .+\n {2}received: .+\n {2}to do: {4}.+/u);
    }
  });
});
