import {describe, expect, it} from "vitest";
import {checkShape} from "../../src/rules/checkShape.js";
import {articleRecord, quote, span} from "../../src/schema/index.js";
import {exampleton} from "../fixtures/exampleton.js";

const {record} = await exampleton();
const problemsOf = (value: unknown) => {
  const result = checkShape(articleRecord, value, "999.json");
  return "problems" in result ? result.problems : [];
};

describe("checkShape", () => {
  it("gives back a good record as it is", () => {
    expect(checkShape(articleRecord, JSON.parse(JSON.stringify(record)), "999.json")).toEqual({value: record});
  });

  it("names the record and the field of an unknown code, with what is allowed", () => {
    const [problem] = problemsOf({
      ...record,
      quotes: record.quotes.map((item, i) => (i === 2 ? {...item, act: "mumbling"} : item))
    });
    expect(problem).toMatchObject({where: "999.json (999/q003)", failed: "invalid quotes.2.act", received: '"mumbling"'});
    expect(problem?.expected).toContain('"attitude"');
  });

  it("refuses pieces out of order, empty spans and unknown fields", () => {
    expect(
      checkShape(
        quote.entries.spans.entries.cue,
        [
          {start: 5, end: 6},
          {start: 0, end: 1}
        ],
        "x"
      )
    ).toHaveProperty("problems");
    expect(checkShape(span, {start: 5, end: 5}, "x")).toHaveProperty("problems");
    expect(problemsOf({...record, extra: true})).toHaveLength(1);
  });

  it("keeps absent, unknown and none apart: a null outlet is refused, an unknown one is not", () => {
    expect(problemsOf({...record, article: {...record.article, outlet: null}})).toHaveLength(1);
    expect(problemsOf({...record, article: {...record.article, outlet: {basis: "unknown", note: "no name found"}}})).toHaveLength(
      0
    );
  });

  it("reports every problem, and shortens long values", () => {
    const problems = problemsOf({...record, quotes: record.quotes.map((item) => ({...item, tier: "x".repeat(200)}))});
    expect(problems).toHaveLength(record.quotes.length);
    expect(problems[0]?.received.length).toBeLessThanOrEqual(80);
    expect(checkShape(span, undefined, "x")).toMatchObject({problems: [{received: "nothing"}]});
  });
});
