import {readFile} from "node:fs/promises";
import {expect, test, type Locator, type Page} from "@playwright/test";
import {stanceJudgements} from "@onrecord/corpus";
import {stanceCharts} from "../../charts/stanceCharts.js";
import {stancePanelData} from "../../charts/stancePanels.js";
import {drawingFits} from "./drawingFits.js";

const charts = stanceCharts();
const figureOf = (page: Page, panel: "author" | "quoted") => page.locator(`figure#stance-${panel}`);
const dotsOf = (figure: Locator) => figure.locator(".drawing g.dot");
const drawnKeys = (figure: Locator) => dotsOf(figure).evaluateAll((dots) => dots.map((dot) => dot.getAttribute("data-quote")));
const keysOf = (panel: "author" | "quoted", coding: "adjudicated" | "first" | "second") =>
  stancePanelData(panel, coding).articles.flatMap(({rows}) =>
    rows.flatMap(({dots}) => dots.map(({unit, target}) => `${unit} ${target}`))
  );
const downloaded = async (page: Page, button: Locator) => {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return {name: download.suggestedFilename(), content: await readFile(await download.path())};
};

test.beforeEach(async ({page}) => {
  await page.goto("stance");
  await page.locator('.drawing g.dot[role="button"]').first().waitFor();
});

test("both panels have one dot for each judgement, and no judgement is in both", async ({page}) => {
  const [author, quoted] = await Promise.all([drawnKeys(figureOf(page, "author")), drawnKeys(figureOf(page, "quoted"))]);
  expect([...author].sort()).toEqual(keysOf("author", "adjudicated").sort());
  expect([...quoted].sort()).toEqual(keysOf("quoted", "adjudicated").sort());
  expect(author.filter((key) => quoted.includes(key))).toEqual([]);
});

test("a click on a dot opens the evidence of its unit: who, the target, the side, where it stands", async ({page}) => {
  for (const panel of ["author", "quoted"] as const) {
    const dot = dotsOf(figureOf(page, panel)).first();
    const [unit = ""] = ((await dot.getAttribute("data-quote")) ?? "").split(" ");
    await dot.click();
    const shown = page.locator(".evidence-panel");
    await expect(shown).toBeVisible();
    await expect(shown).toContainText(unit);
    await expect(shown).toContainText(/against|in favor|neutral|unclear/u);
    await expect(shown).toContainText("paragraph");
    await shown.getByRole("button", {name: "Close"}).click();
    await expect(shown).toBeHidden();
  }
});

test("the keyboard reaches every dot by one tab stop: arrows, End, Enter, and Escape gives the focus back", async ({page}) => {
  const figure = figureOf(page, "quoted");
  await expect(figure.locator('g.dot[tabindex="0"]')).toHaveCount(1);
  const dots = dotsOf(figure);
  await dots.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(dots.nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(dots.last()).toBeFocused();
  await expect(figure.locator(".hover-line")).toHaveText((await dots.last().getAttribute("aria-label")) ?? "");
  await page.keyboard.press("Enter");
  await expect(page.locator(".evidence-panel")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dots.last()).toBeFocused();
});

test("the reader chooses the coding: drawing, table, lines and citation follow, in that panel only", async ({page}) => {
  const [author, quoted] = [figureOf(page, "author"), figureOf(page, "quoted")];
  const before = await drawnKeys(quoted);
  for (const [label, coding] of [
    ["first raw coding", "first"],
    ["second raw coding", "second"],
    ["adjudicated", "adjudicated"]
  ] as const) {
    await author.getByLabel(label).check();
    expect([...(await drawnKeys(author))].sort()).toEqual(keysOf("author", coding).sort());
    await expect(author.locator('[data-part="table"] tbody tr')).toHaveCount(keysOf("author", coding).length);
    const name = coding === "adjudicated" ? "stance-author" : `stance-author-${coding}`;
    await expect(author.locator('[data-part="lines"]')).toHaveText(charts.find((chart) => chart.name === name)?.lines ?? "");
    expect(await drawnKeys(quoted)).toEqual(before);
  }
});

test("the downloads are the files that `npm run charts` writes, of the coding that is chosen", async ({page}) => {
  const figure = figureOf(page, "quoted");
  for (const [label, name] of [
    ["adjudicated", "stance-quoted"],
    ["second raw coding", "stance-quoted-second"]
  ] as const) {
    await figure.getByLabel(label).check();
    const chart = charts.find((candidate) => candidate.name === name);
    const svg = await downloaded(page, figure.getByRole("button", {name: "SVG"}));
    expect(svg.name).toBe(`on-the-record-${name}.svg`);
    expect(svg.content.toString()).toBe(chart?.svg);
    expect((await downloaded(page, figure.getByRole("button", {name: "CSV"}))).content.toString()).toBe(chart?.csv);
  }
  const png = await downloaded(page, figure.getByRole("button", {name: "PNG"}));
  expect(png.content.subarray(1, 4).toString()).toBe("PNG");
});

test("both drawings fit their column from a phone to a wide screen, no text on another", async ({page}) => {
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({width, height: 900});
    for (const panel of ["author", "quoted"] as const) {
      await drawingFits(figureOf(page, panel).locator(".drawing"), `${panel} at ${width}`);
    }
  }
});

test("an article's evidence leads to the side the quote takes, and the list that holds it opens", async ({page}) => {
  const [unit] = new Set(stanceJudgements.map(({unit}) => unit).filter((unit) => /q\d+$/u.test(unit)));
  const [article = "", quote = ""] = (unit ?? "").split("/");
  await page.goto(`articles/${article}#${article}-${quote}`);
  await page.locator(`.evidence-list [data-quote="${article}/${quote}"]`).getByRole("link", {name: "Which side it takes"}).click();
  await expect(page.locator(`.evidence-of[open] [data-quote="${article}/${quote}"]`)).toBeInViewport();
  await expect(page.locator(".evidence-of[open]")).toHaveCount(1);
});

test("without JavaScript both drawings, the tables and the evidence are still there", async ({browser, baseURL}) => {
  const context = await browser.newContext({javaScriptEnabled: false, ...(baseURL === undefined ? {} : {baseURL})});
  const page = await context.newPage();
  await page.goto("stance");
  await expect(dotsOf(figureOf(page, "author"))).toHaveCount(keysOf("author", "adjudicated").length);
  await expect(page.locator(".evidence-list > li")).not.toHaveCount(0);
  await expect(page.locator(".controls").first()).toBeHidden();
  await context.close();
});
