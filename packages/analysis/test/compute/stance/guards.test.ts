import {describe, expect, it} from "vitest";
import {
  axisSides,
  labelSides,
  netStance,
  stanceAgreement,
  stanceBalance,
  stanceDifference,
  stanceUnitsNeeded
} from "../../../src/compute/index.js";
import {codingOf, quoted, row, rows} from "./someStances.js";

const merged = [row("favor"), quoted("favor", "A")];

describe("the guards", () => {
  it.each([
    ["stanceBalance", () => stanceBalance(merged)],
    ["netStance", () => netStance(merged)],
    ["axisSides", () => axisSides(merged)],
    ["labelSides", () => labelSides(merged)],
    ["stanceDifference", () => stanceDifference([row("favor")], [quoted("favor", "A")])],
    ["stanceUnitsNeeded", () => stanceUnitsNeeded(merged)]
  ])("never merge the author's voice with quoted ones: %s refuses both", (_, call) => {
    expect(call).toThrow(/Invalid stance rows: expected the author's or the quoted sources', received both/u);
  });

  it("give no percentage below five sided judgements, however many are neutral, and one at five", () => {
    const four = [...rows(3, "favor"), row("against"), ...rows(9, "neutral"), ...rows(9, "unclear")];
    expect(stanceBalance(four)).toEqual({
      count: 3,
      of: 4,
      share: undefined,
      reason: "fewer than 5",
      favor: 3,
      against: 1,
      asIfIndependent: {lower: undefined, upper: undefined, level: 0.95, reason: "fewer than 5"},
      articlesDrawn: {lower: undefined, upper: undefined, level: 0.95, reason: "fewer than 5"}
    });
    expect(stanceBalance([...four, row("against")]).share).toBe(3 / 5);
  });

  it("give no net stance below five judgements, and one at five", () => {
    expect(netStance(rows(4, "favor"))).toMatchObject({net: undefined, reason: "fewer than 5", favor: 4, n: 4});
    expect(netStance([...rows(4, "favor"), row("neutral")])).toMatchObject({net: 0.8, n: 5});
  });

  it("make no claim of a difference below five sided judgements in either group", () => {
    expect(stanceDifference(rows(50, "favor"), rows(4, "against"))).toMatchObject({
      claim: undefined,
      reason: "fewer than 5 judgements that take a side"
    });
  });

  it("make no claim of a difference from one article, where articles cannot be drawn", () => {
    expect(stanceDifference(rows(50, "favor"), rows(50, "against"))).toMatchObject({
      claim: undefined,
      reason: "fewer than two clusters to draw from"
    });
  });

  it("call a target provisional below 20 units judged by both, below alpha .667, and where no code could differ", () => {
    const coding = (labels: readonly string[]) => [
      codingOf(
        "001",
        labels.map((label, i) => `001/q${String(i)} ice ${label}`)
      )
    ];
    const standing = (first: readonly string[], second: readonly string[]) => {
      const [target] = stanceAgreement(coding(first), coding(second), {replicates: 0}).targets;
      return target && "reason" in target ? `${target.standing}: ${target.reason}` : target?.standing;
    };
    const half = (n: number) => Array.from({length: n}, (_, i) => (i % 2 === 0 ? "favor" : "against"));
    expect(standing(half(19), half(19))).toBe("provisional: 19 units judged by both codings, fewer than 20");
    expect(standing(half(20), half(20))).toBe("consistent");
    expect(standing(half(20), ["against", "favor", "against", "favor", ...half(20).slice(4)])).toBe(
      "provisional: alpha below 0.667"
    );
    expect(standing(half(20), ["against", ...half(20).slice(1)])).toBe("consistent");
    expect(standing(half(20), ["against", "favor", ...half(20).slice(2)])).toBe("consistent");
    expect(standing(half(20), ["against", "favor", "against", ...half(20).slice(3)])).toBe("tentative");
    expect(
      standing(
        Array.from({length: 20}, () => "favor"),
        Array.from({length: 20}, () => "favor")
      )
    ).toBe("provisional: all codes are the same, so none could differ");
  });
});
