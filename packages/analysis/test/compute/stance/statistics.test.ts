import {describe, expect, it} from "vitest";
import {
  authorReadings,
  axisScore,
  axisSideOf,
  axisSides,
  labelSides,
  leaveOneOut,
  balanceOf,
  netOf,
  netStance,
  onEnforcement,
  stanceBalance,
  stanceCounts,
  stanceDifference,
  stanceSensitivity,
  stanceUnitsNeeded,
  type StanceRow
} from "../../../src/compute/index.js";
import {codedArticle, quoted, row, rows} from "./someStances.js";

const fewer = {replicates: 200};

describe("stanceCounts", () => {
  const some = [
    quoted("favor", "A", {target: "sanctuary", sourceType: "politician"}),
    quoted("against", "A", {target: "ice", sourceType: "politician", article: "002"}),
    quoted("unclear", "B", {target: "ice", sourceType: "federal-enforcement"}),
    quoted("neutral", "B", {target: "ice", sourceType: "federal-enforcement", place: "headline"})
  ];

  it("counts each label by target and source type, both in the order of the codebook", () => {
    expect(stanceCounts(some, ["target", "sourceType"])).toMatchObject([
      {target: "ice", sourceType: "federal-enforcement", favor: 0, against: 0, neutral: 1, unclear: 1, n: 2, article: null},
      {target: "ice", sourceType: "politician", against: 1, n: 1},
      {target: "sanctuary", sourceType: "politician", favor: 1, n: 1}
    ]);
  });

  it("counts all of them together where no field is named, and every judgement once by any field", () => {
    expect(stanceCounts(some, [])).toMatchObject([{favor: 1, against: 1, neutral: 1, unclear: 1, n: 4}]);
    for (const field of ["article", "target", "sourceType", "place", "voice"] as const)
      expect(stanceCounts(some, [field]).reduce((sum, {n}) => sum + n, 0)).toBe(4);
    expect(stanceCounts(some, ["place"]).map(({place}) => place)).toEqual(["headline", "body"]);
    expect(stanceCounts(some, ["article"]).map(({article}) => article)).toEqual(["001", "002"]);
    expect(stanceCounts([], ["target"])).toEqual([]);
  });

  it("does not depend on the order of the judgements", () => {
    expect(stanceCounts([...some].reverse(), ["target", "article"])).toEqual(stanceCounts(some, ["target", "article"]));
  });
});

describe("stanceBalance", () => {
  it("is favor of what takes a side, with Wilson's published interval: 15 of 148", () => {
    const {share, asIfIndependent} = stanceBalance([...rows(15, "favor"), ...rows(133, "against"), ...rows(40, "neutral")], fewer);
    expect(share).toBeCloseTo(15 / 148, 12);
    expect(asIfIndependent.lower).toBeCloseTo(0.062386, 6);
    expect(asIfIndependent.upper).toBeCloseTo(0.160487, 6);
  });

  it("takes the level it is told for both intervals: 4 of 20 at 90 %", () => {
    const some = [...rows(4, "favor"), ...rows(8, "against"), ...rows(8, "against", {article: "002"})];
    const {asIfIndependent, articlesDrawn} = stanceBalance(some, {...fewer, level: 0.9});
    expect(asIfIndependent.lower).toBeCloseTo(0.093118, 6);
    expect(asIfIndependent.upper).toBeCloseTo(0.378377, 6);
    expect(articlesDrawn.level).toBe(0.9);
  });

  it("draws whole articles for the other interval: two articles of one mind each span everything", () => {
    const some = [...rows(10, "favor"), ...rows(10, "against", {article: "002"})];
    const {articlesDrawn, asIfIndependent} = stanceBalance(some, fewer);
    expect(articlesDrawn).toMatchObject({lower: 0, upper: 1});
    expect(asIfIndependent.lower).toBeGreaterThan(0.29);
  });

  it("has no interval from whole articles where all take one side: however they are drawn, the share stays", () => {
    const some = [...rows(10, "against"), ...rows(10, "against", {article: "002"}), row("neutral")];
    const {articlesDrawn, asIfIndependent} = stanceBalance(some, fewer);
    expect(articlesDrawn).toEqual({lower: undefined, upper: undefined, level: 0.95, reason: "all on one side"});
    expect(asIfIndependent.upper).toBeGreaterThan(0.1);
  });

  it("turns round when favor and against change places", () => {
    const turned = (list: readonly StanceRow[]): StanceRow[] =>
      list.map((item) => ({...item, label: item.label === "favor" ? "against" : item.label === "against" ? "favor" : item.label}));
    const some = [...rows(7, "favor"), ...rows(2, "against"), row("neutral")];
    expect(stanceBalance(turned(some), fewer).share).toBeCloseTo(1 - 7 / 9, 12);
    expect(netOf(turned(some))).toBeCloseTo(-(netOf(some) ?? 0), 12);
  });

  it("of nothing that takes a side is undefined", () => {
    expect(balanceOf(rows(9, "neutral"))).toBeUndefined();
    expect(netOf([])).toBeUndefined();
  });
});

describe("netStance", () => {
  it("keeps neutral and unclear in the base: (6 − 1) / 10", () => {
    const some = [...rows(6, "favor"), row("against"), ...rows(2, "neutral"), row("unclear")];
    expect(netStance(some, fewer)).toMatchObject({favor: 6, against: 1, neutral: 2, unclear: 1, n: 10, net: 0.5});
  });

  it("tells nobody on either side from as many on both by its counts", () => {
    expect(netStance(rows(6, "neutral"), fewer)).toMatchObject({net: 0, favor: 0});
    expect(netStance([...rows(3, "favor"), ...rows(3, "against")], fewer)).toMatchObject({net: 0, favor: 3});
  });

  it("draws whole articles: one for, one against, gives −1 to 1", () => {
    const {articlesDrawn} = netStance([...rows(5, "favor"), ...rows(5, "against", {article: "002"})], fewer);
    expect(articlesDrawn).toMatchObject({lower: -1, upper: 1});
    expect(netStance(rows(5, "favor"), {level: 0.9}).articlesDrawn).toMatchObject({lower: undefined, level: 0.9});
    expect(netStance([], {level: 0.9}).articlesDrawn).toMatchObject({lower: undefined, level: 0.9});
  });
});

describe("stanceDifference", () => {
  const mixed = (favor: number, against: number) =>
    ["001", "002", "003", "004"].flatMap((article) => [...rows(favor, "favor", {article}), ...rows(against, "against", {article})]);

  it("is Newcombe's published one where units are independent: 56 of 70 less 48 of 80", () => {
    const first = [...rows(56, "favor"), ...rows(14, "against")];
    const second = [...rows(48, "favor"), ...rows(32, "against")];
    const {asIfIndependent} = stanceDifference(first, second, fewer);
    expect(asIfIndependent.lower).toBeCloseTo(0.052431, 6);
    expect(asIfIndependent.upper).toBeCloseTo(0.333873, 6);
  });

  it("claims a difference only where both intervals exclude zero, and in its direction", () => {
    expect(stanceDifference(mixed(9, 1), mixed(1, 9), fewer).claim).toBe("first is more in favor");
    expect(stanceDifference(mixed(1, 9), mixed(9, 1), fewer).claim).toBe("second is more in favor");
    expect(stanceDifference(mixed(5, 5), mixed(5, 5), fewer)).toMatchObject({
      claim: undefined,
      reason: "an interval of the difference includes zero"
    });
  });

  it("claims nothing that hangs on one article, though the units would suffice", () => {
    const first = [...rows(20, "favor"), ...rows(20, "against", {article: "002"})];
    const second = [...rows(1, "favor"), ...rows(19, "against"), ...rows(20, "against", {article: "002"})];
    const result = stanceDifference(first, second, fewer);
    expect(result.asIfIndependent.lower).toBeGreaterThan(0);
    expect(result.claim).toBeUndefined();
  });

  it("has no interval where one group takes no side at all", () => {
    const result = stanceDifference(mixed(5, 5), rows(5, "neutral"), fewer);
    expect(result).toMatchObject({claim: undefined, asIfIndependent: {difference: undefined}});
  });
});

describe("axisSides", () => {
  const some = [
    quoted("against", "A", {unit: "u1", target: "ice", words: 10}),
    quoted("favor", "A", {unit: "u1", target: "sanctuary", words: 10}),
    quoted("favor", "A", {unit: "u2", target: "ice", words: 4}),
    quoted("against", "A", {unit: "u2", target: "ice-raids", words: 4}),
    quoted("favor", "B", {unit: "u3", target: "287g", words: 7}),
    quoted("favor", "B", {unit: "u4", target: "trump", words: 3}),
    quoted("favor", "C", {unit: "u5", target: "trump", words: 1}),
    quoted("against", "C", {unit: "u6", target: "ice-leadership", words: 2}),
    quoted("unclear", "C", {unit: "u7", target: "ice", words: 5})
  ];

  it("counts each unit once, on its side: for limits, against enforcement, both or neither", () => {
    expect(axisSides(some)).toMatchObject([
      {side: "enforcement", units: 3, words: 11, voices: 2},
      {side: "limits", units: 1, words: 10, voices: 1},
      {side: "both", units: 1, words: 4, voices: 1},
      {side: "none", units: 2, words: 7, voices: 1}
    ]);
  });

  it("gives the effective number of voices with its n: two units of one, one of another", () => {
    const [enforcement] = axisSides(some);
    expect(enforcement?.diversity.n).toBe(3);
    // exp(−(2/3 ln 2/3 + 1/3 ln 1/3)) = 3 / 2^(2/3)
    expect(enforcement?.diversity.effective).toBeCloseTo(3 / 2 ** (2 / 3), 12);
  });

  it("reads against limits as for enforcement, and a target without a reading as no side", () => {
    expect(axisScore(quoted("against", "A", {target: "sanctuary"}))).toBe(1);
    expect(axisScore(quoted("against", "A", {target: "ice-leadership"}))).toBe(0);
    expect(Object.is(axisScore(quoted("against", "A", {target: "ice-leadership"})), 0)).toBe(true);
    expect(axisSideOf([])).toBe("none");
  });

  it("counts an author as one voice per article", () => {
    const own = [...rows(3, "against"), ...rows(2, "against", {article: "002"})];
    expect(axisSides(own).find(({side}) => side === "limits")).toMatchObject({units: 5, words: 50, voices: 2});
  });

  it("has all sides, empty ones too, and does not depend on order", () => {
    expect(axisSides([]).map(({side, units, diversity}) => [side, units, diversity.effective])).toEqual([
      ["enforcement", 0, undefined],
      ["limits", 0, undefined],
      ["both", 0, undefined],
      ["none", 0, undefined]
    ]);
    expect(axisSides([...some].reverse())).toEqual(axisSides(some));
  });
});

describe("onEnforcement", () => {
  it("turns judgements on limits round, leaves neutral and unclear, and drops what has no reading", () => {
    const some = [
      row("favor", {target: "sanctuary"}),
      row("against", {target: "sanctuary"}),
      row("against", {target: "ice"}),
      row("neutral", {target: "obama-relief"}),
      row("unclear", {target: "ice"}),
      row("against", {target: "ice-leadership"})
    ];
    expect(onEnforcement(some).map(({label}) => label)).toEqual(["against", "favor", "against", "neutral", "unclear"]);
    expect(onEnforcement(onEnforcement(some))).toEqual(onEnforcement(some));
  });
});

describe("labelSides", () => {
  it("counts units, words and voices of each label", () => {
    const some = [quoted("favor", "A"), quoted("favor", "A"), quoted("favor", "B"), quoted("neutral", "C", {words: 3})];
    expect(labelSides(some)).toMatchObject([
      {side: "favor", units: 3, words: 30, voices: 2},
      {side: "against", units: 0, words: 0, voices: 0},
      {side: "neutral", units: 1, words: 3, voices: 1},
      {side: "unclear", units: 0}
    ]);
  });
});

describe("authorReadings", () => {
  const record = codedArticle();
  const own = (label: StanceRow["label"], n: number, target: StanceRow["target"] = "ice") =>
    rows(n, label, {article: "999", target});
  const reading = (list: readonly StanceRow[]) =>
    authorReadings([record], list).map(({target, fromSentences, asAWhole, agrees}) => ({target, fromSentences, asAWhole, agrees}));

  it.each<[string, StanceRow[], string]>([
    ["two against and none for", own("against", 2), "against"],
    ["one against", own("against", 1), "none"],
    ["one for and one against", [...own("against", 1), ...own("favor", 1)], "mixed"],
    ["two for", own("favor", 2), "favor"],
    ["neutral ones", own("neutral", 9), "none"]
  ])("reads %s", (_, list, expected) => {
    expect(reading(list)).toEqual([{target: "ice", fromSentences: expected, asAWhole: "none", agrees: expected === "none"}]);
  });

  it("never counts a quoted source's stance for the author", () => {
    expect(reading(Array.from({length: 5}, () => quoted("against", "A", {article: "999"})))).toMatchObject([
      {fromSentences: "none"}
    ]);
  });

  it("compares with what was said of the article as a whole, and takes silence for none", () => {
    expect(reading(own("against", 2, "trump"))).toEqual([
      {target: "ice", fromSentences: "none", asAWhole: "none", agrees: true},
      {target: "trump", fromSentences: "against", asAWhole: null, agrees: false}
    ]);
    expect(authorReadings([{...record, stance: null}], [])).toEqual([]);
  });
});

describe("stanceSensitivity", () => {
  it("gives the figure under each coding, then without each article", () => {
    const adjudicated = [...rows(2, "favor"), ...rows(2, "against", {article: "002"})];
    const first = rows(4, "favor");
    expect(stanceSensitivity(adjudicated, [{name: "first", rows: first}], balanceOf)).toEqual([
      {variant: "adjudicated", n: 4, value: 0.5},
      {variant: "first", n: 4, value: 1},
      {variant: "without 001", n: 2, value: 0},
      {variant: "without 002", n: 2, value: 1}
    ]);
    expect(stanceSensitivity([], [], balanceOf)).toEqual([{variant: "adjudicated", n: 0, value: undefined}]);
  });

  it("leaves out as leaveOneOut does", () => {
    const some = [...rows(3, "favor"), row("against"), ...rows(2, "against", {article: "002"})];
    const [, ...left] = stanceSensitivity(some, [], netOf);
    expect(left.map(({value}) => value)).toEqual(leaveOneOut(some, ({article}) => article, netOf).map(({value}) => value));
  });
});

describe("stanceUnitsNeeded", () => {
  it("multiplies what independent units need by the design effect: rho .2, eight judgements in two articles", () => {
    // Three of four, and one of four: the analysis-of-variance estimate is .2 (a test of intraclassCorrelation pins it).
    const some = [...rows(3, "favor"), row("against"), row("favor", {article: "002"}), ...rows(3, "against", {article: "002"})];
    const needed = stanceUnitsNeeded([...some, row("neutral")]);
    expect(needed).toMatchObject({articles: 2, judgements: 8, unclusteredPerGroup: 95});
    expect(needed.rho).toBeCloseTo(0.2, 12);
    expect(needed.designEffect).toBeCloseTo(1.6, 12);
    expect(needed.judgementsPerGroup).toBe(151);
    expect(needed.articlesPerGroup).toBe(38);
  });

  it("says why where the clustering cannot be measured", () => {
    expect(stanceUnitsNeeded(rows(9, "favor"))).toMatchObject({rho: undefined, reason: "fewer than two clusters have units"});
  });

  it("takes another side than favor and against, such as the axis", () => {
    const some = [...rows(3, "favor", {target: "sanctuary"}), ...rows(3, "against", {article: "002", target: "ice"})];
    const side = (item: StanceRow) => (axisScore(item) === 0 ? undefined : axisScore(item) > 0);
    expect(stanceUnitsNeeded(some, {}, side)).toMatchObject({rho: undefined, reason: "all units are the same"});
  });
});
