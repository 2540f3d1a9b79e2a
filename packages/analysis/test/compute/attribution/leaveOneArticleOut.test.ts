import {describe, expect, it} from "vitest";
import {leaveOneArticleOut, officialShare} from "../../../src/compute/index.js";
import {fixtureSources} from "../../fixtures.js";
import {mixedArticle, publishedText, renumber} from "./recode.js";

describe("leaveOneArticleOut", () => {
  const records = [mixedArticle, renumber(publishedText, "998")];
  const statistic = (rest: typeof records) => officialShare(rest, fixtureSources).share;

  it("gives the statistic of all other articles, in the order of the records", () => {
    expect(leaveOneArticleOut(records, (rest) => statistic([...rest]))).toEqual([
      {cluster: "999", n: 1, value: 0},
      {cluster: "998", n: 1, value: 0.5}
    ]);
  });

  it("passes on that the rest has no answer, and has no row of nothing", () => {
    expect(leaveOneArticleOut([mixedArticle], (rest) => statistic([...rest]))).toEqual([{cluster: "999", n: 0, value: undefined}]);
    expect(leaveOneArticleOut([], () => 1)).toEqual([]);
  });
});
