import {countySizeFinding, voteFinding} from "@onrecord/charts/enrollment";
import {claims, recordOf} from "@onrecord/corpus";
import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {allCharts} from "../../charts/allCharts.js";
import {defaultChoice} from "../../charts/enrollment/choice.js";
import {countySizeData} from "../../charts/enrollment/enrollmentData.js";
import {articleList, listName, listNames} from "../../charts/enrollment/lists.js";
import {enrollmentTables as tables} from "../../charts/enrollment/tables.js";
import {voteData} from "../../charts/enrollment/voteChoices.js";
import {electionBefore} from "../../charts/enrollment/voteYears.js";
import {checkOf, checks} from "../../pages/checks.js";
import {claimLines, claimsPage} from "../../pages/claimsPage.js";
import {claimVerdict} from "../../pages/claimVerdict.js";
import {countySizePage} from "../../pages/countySizePage.js";
import {enrollmentFigure} from "../../pages/enrollmentFigures.js";
import {mapPage} from "../../pages/mapPage.js";
import {overTimePage} from "../../pages/overTimePage.js";
import {readingText, statementText} from "../../pages/statementText.js";
import {votePage} from "../../pages/votePage.js";

const documentOf = (page: string) => parseHTML(`<html><body>${page.split("\n---\n\n")[1] ?? ""}</body></html>`).document;

describe("the pages of the 287(g) programme", () => {
  it.each([
    ["by county size", countySizePage],
    ["map", mapPage],
    ["over time", overTimePage],
    ["vote and people", votePage],
    ["claims", claimsPage]
  ])(
    "%s: finding, how we know, what it does not show, evidence, in this order, and nothing that was not computed",
    (_name, page) => {
      const text = page();
      expect(text).not.toMatch(/undefined|NaN|\[object/u);
      const document = documentOf(text);
      expect(document.querySelector("p.finding")).not.toBeNull();
      const sections = [...document.querySelectorAll("section[id]")].map(({id}) => id);
      const order = ["how-we-know", "limits", "evidence"].map((id) => sections.indexOf(id));
      expect(order).not.toContain(-1);
      expect([...order].sort((a, b) => a - b)).toEqual(order);
    }
  );

  it("show charts that are drawn before any script runs, each the file of its name", () => {
    const published = new Map(allCharts().map(({name, svg}) => [name, svg.replace(/^<\?xml[^>]*>\s*/u, "").trim()]));
    for (const page of [countySizePage, mapPage, overTimePage, votePage])
      for (const figure of documentOf(page()).querySelectorAll("figure.chart")) {
        const name = figure.getAttribute("data-name") ?? "";
        expect([...published.keys()]).toContain(name);
        expect(figure.querySelectorAll(".drawing svg")).toHaveLength(1);
        expect(figure.getAttribute("aria-label")).toBe(figure.querySelector("svg title")?.textContent);
      }
  });

  it("have files of every list, named after it", () => {
    const names = allCharts().map(({name}) => name);
    for (const {snapshot} of listNames)
      for (const kind of ["county-size", "cumulative", "map", "vote", "people"]) expect(names).toContain(`${kind}-${snapshot}`);
    expect(names).toEqual(expect.arrayContaining(["over-time", "county-size-five-lists"]));
  });

  it("state on the article's list what an independent count of the list gave: sixteen of fifty-eight, ten of 326, 44 of 58", () => {
    const choice = defaultChoice(articleList, listName(articleList).asOf);
    const data = countySizeData(tables, choice);
    expect(countySizeFinding(data)).toBe(
      "16 of 2,546 counties with fewer than 100,000 residents had an agency enrolled; of the larger ones, 42 of 597"
    );
    expect(data.classes.find(({from}) => from === 100_000)).toMatchObject({enrolledCounties: 10, counties: 326});
    expect(voteFinding(voteData(tables, {...choice, electionYear: electionBefore(data.asOf)}))).toMatch(
      /^44 of 58 agencies \(76%\)/u
    );
  });

  it("refuse a list and a figure that are not there, with what to do", () => {
    expect(() => listName("page-1999-01-01")).toThrow(/unknown list: expected .*; received page-1999-01-01; see /u);
    expect(() => enrollmentFigure("size/nothing")).toThrow(/unknown figure: expected .*; received size\/nothing; add it/u);
    expect(() => checkOf("999/c001")).toThrow(/missing check: expected .*; received 999\/c001; run /u);
  });
});

describe("the claims page", () => {
  const document = documentOf(claimsPage());
  const cards = [...document.querySelectorAll(".card")];

  it("has one card for every claim of the corpus, sorted by verdict", () => {
    expect(cards.map(({id}) => id).sort()).toEqual(claims.map(({id}) => id.replace("/", "-")).sort());
    const verdicts = cards.map((card) => card.getAttribute("data-verdict") ?? "");
    const order = ["holds", "holds-in-part", "does-not-hold", "cannot-be-checked"];
    expect(verdicts.map((verdict) => order.indexOf(verdict))).toEqual(
      [...verdicts.map((verdict) => order.indexOf(verdict))].sort()
    );
  });

  it("says on each card who said it, the statement, the caveat and the strongest case, and what is missing where it cannot be checked", () => {
    for (const card of cards) {
      const check = checkOf(card.id.replace("-", "/"));
      const text = card.textContent;
      for (const part of [check.caveat, check.mostFavourableReading, "As a statement"]) expect(text).toContain(part);
      if (check.verdict === "cannot-be-checked") expect(text).toContain(check.missing);
      for (const reading of check.readings) expect(text).toContain(reading.reading);
      for (const rate of check.baseRates) expect(text).toContain(rate.of);
      expect(card.querySelector(".said a")?.getAttribute("href")).toMatch(/^\.\/articles\/\d{3}#claims$/u);
    }
  });

  it("prints as quoted words only those that the record publishes", () => {
    const published = new Set(claims.map(({words}) => words));
    for (const quoted of document.querySelectorAll("q")) expect([...published]).toContain(quoted.textContent);
  });

  it("gives a recomputed claim its rows and the lines that recompute it", () => {
    const recomputed = checks.filter(({readings}) => readings.length > 0);
    expect(recomputed.length).toBeGreaterThanOrEqual(10);
    for (const {claim} of recomputed) {
      const card = document.querySelector(`[id="${claim.replace("/", "-")}"]`);
      expect(card?.querySelector("details table, details p")).not.toBeNull();
      expect(card?.textContent).toContain(claimLines(claim).split("\n")[0]);
    }
  });

  it("leads from each article's claim to its card", () => {
    const [claim] = recordOf("004").claims;
    expect(claimVerdict(claim!, "../").text).toContain(`href="../claims#${claim!.id.replace("/", "-")}"`);
    const unchecked = claims.find(({id}) => checkOf(id).readings.length === 0);
    expect(claimVerdict(unchecked!, "../").text).toContain("Missing: ");
  });
});

describe("statements and readings", () => {
  const reading = {reading: "x", unit: "agencies", holds: true};
  it("are sentences with numerator and denominator", () => {
    expect(readingText({...reading, computed: 16 / 58, n: 16, denominator: 58}, {comparator: ">"})).toBe("16 of 58 (27.6%)");
    expect(readingText({...reading, computed: 60 / 34, n: 60, denominator: 34}, {comparator: "="})).toBe(
      "60 against 34, 1.76 times"
    );
    expect(readingText({...reading, computed: 24, n: 24, denominator: 58}, {comparator: "="})).toBe("24 of 58");
    expect(readingText({...reading, computed: 1, n: 146_132, denominator: 235_413}, {comparator: "rank"})).toBe(
      "place 1, with 146,132 of 235,413"
    );
    expect(readingText({...reading, computed: 235_413, n: 235_413, denominator: null}, {comparator: "="})).toBe("235,413");
    expect(readingText({...reading, computed: 0.641, n: null, denominator: 58}, {comparator: "<"})).toBe("0.64 times");
    expect(statementText({measure: "agencies", population: "all", comparator: "≥", value: 0.75, unit: "share", asOf: "2017"})).toBe(
      "agencies, of all, is at least 75.0% (2017)."
    );
    expect(
      statementText({measure: "removals", population: "a group", comparator: "rank", value: 1, unit: "place", asOf: null})
    ).toBe("removals, of a group, has place 1.");
    const unnamed = {measure: "immigrants", population: "a place", value: null, unit: "share", asOf: null};
    expect(statementText({...unnamed, comparator: "<"})).toBe("immigrants, of a place, is less than a number that is not named.");
    expect(statementText({...unnamed, comparator: "more-than-other"})).toBe(
      "immigrants, of a place, is more than that of the other."
    );
  });
});
