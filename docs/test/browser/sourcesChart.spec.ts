import {readFile} from "node:fs/promises";
import {expect, test, type Locator, type Page} from "@playwright/test";
import {articles, quotes, recordOf, sources} from "@onrecord/corpus";
import {allCharts} from "../../charts/allCharts.js";
import {reproduceSources} from "../../charts/reproduce.js";
import {drawingFits} from "./drawingFits.js";

const article = "003";
const record = recordOf(article);
const labelOf = (id: string) => sources.find((source) => source.id === id)?.label ?? id;
const direct = record.quotes.find(({kind, place}) => kind === "direct" && place === "body");
const indirect = record.quotes.find(({kind, place}) => kind === "indirect" && place === "body");
if (!direct || !indirect) throw new Error("the corpus lost its direct or indirect quotes in 003");
const mark = (page: Page, id: string) => page.locator(`.drawing g.quote[data-quote="${id}"]`);
const panelOf = (page: Page) => page.locator(".evidence-panel");
const downloaded = async (page: Page, button: Locator) => {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return {name: download.suggestedFilename(), content: await readFile(await download.path())};
};

test.beforeEach(async ({page}) => {
  await page.goto(`articles/${article}`);
  await page.locator('.drawing g.quote[role="button"]').first().waitFor();
});

test("a click on a mark opens its evidence: the words, the cue, the source as printed, the spans, whether it is verified", async ({
  page
}) => {
  await mark(page, direct.id).click();
  const panel = panelOf(page);
  await expect(panel).toBeVisible();
  await expect(panel.getByRole("heading")).toContainText(labelOf(direct.source));
  for (const words of direct.words) await expect(panel.locator("blockquote")).toContainText(words);
  for (const words of [...direct.cueWords, ...direct.sourceWords]) await expect(panel).toContainText(words);
  for (const {start, end} of direct.spans.content) await expect(panel).toContainText(`${start}–${end}`);
  await expect(panel.locator(".status")).toHaveAttribute("data-status", /^(?:verified|not-checkable-here)$/u);
});

test("a paraphrase shows our summary, labelled as ours, and no quotation", async ({page}) => {
  await mark(page, indirect.id).click();
  await expect(panelOf(page).locator(".gist")).toHaveText(`Our summary ${indirect.gist ?? ""}`);
  await expect(panelOf(page).locator("blockquote")).toHaveCount(0);
});

test("the keyboard does all of it: arrows move along the text, Enter opens, Escape gives the focus back", async ({page}) => {
  const order = await page
    .locator(".evidence-list > li")
    .evaluateAll((items) => items.map((item) => item.getAttribute("data-quote")));
  const first = mark(page, order[0] ?? "");
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await expect(mark(page, order[1] ?? "")).toBeFocused();
  await page.keyboard.press("End");
  await expect(mark(page, order.at(-1) ?? "")).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(panelOf(page)).toBeVisible();
  await expect(panelOf(page).getByRole("button", {name: "Close"})).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(panelOf(page)).toBeHidden();
  await expect(first).toBeFocused();
});

test("every mark of every article has its evidence on the page, and the other way round", async ({page}) => {
  for (const {id} of articles) {
    await page.goto(`articles/${id}`);
    await page.locator('.drawing g.quote[role="button"]').first().waitFor();
    const listed = await page
      .locator(".evidence-list > li")
      .evaluateAll((items) => items.map((item) => item.getAttribute("data-quote")));
    expect(listed.sort()).toEqual(
      quotes
        .filter((quote) => quote.article === id)
        .map((quote) => quote.id)
        .sort()
    );
    const drawn = await page
      .locator(".drawing g.quote")
      .evaluateAll((items) => items.map((item) => item.getAttribute("data-quote")));
    for (const quote of drawn) expect(listed).toContain(quote);
  }
});

test("the order of rows follows the reader's choice", async ({page}) => {
  const rows = () =>
    page.locator(".drawing g.source-row").evaluateAll((items) => items.map((item) => item.getAttribute("data-source")));
  const before = await rows();
  await page.getByLabel("most words").check();
  const after = await rows();
  expect([...after].sort()).toEqual([...before].sort());
  expect(after).not.toEqual(before);
  await page.getByLabel("first appearance").check();
  expect(await rows()).toEqual(before);
});

test("the downloads are the files that `npm run charts` writes, to the byte, at every width of the window", async ({page}) => {
  const expected = allCharts().find(({name}) => name === `sources-${article}`);
  for (const width of [360, 1440]) {
    await page.setViewportSize({width, height: 900});
    const svg = await downloaded(page, page.getByRole("button", {name: "SVG"}));
    expect(svg.name).toBe("on-the-record-003-sources.svg");
    expect(svg.content.toString()).toBe(expected?.svg);
    expect((await downloaded(page, page.getByRole("button", {name: "CSV"}))).content.toString()).toBe(expected?.csv);
  }
});

test("the PNG is a picture at twice the drawing's size", async ({page}) => {
  const {content} = await downloaded(page, page.getByRole("button", {name: "PNG"}));
  expect(content.subarray(1, 4).toString()).toBe("PNG");
  expect(content.readUInt32BE(16)).toBe(1920);
  expect(content.length).toBeGreaterThan(20_000);
});

test("the drawing fits its column and redraws when the window changes", async ({page}) => {
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({width, height: 900});
    await drawingFits(page.locator(".drawing"), `at ${width}`);
  }
});

test("a tap opens the evidence on a phone", async ({browser, baseURL}) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: {width: 360, height: 740},
    ...(baseURL === undefined ? {} : {baseURL})
  });
  const page = await context.newPage();
  await page.goto(`articles/${article}`, {waitUntil: "networkidle"});
  await mark(page, direct.id).tap();
  await expect(panelOf(page)).toBeVisible();
  await context.close();
});

test("the page shows the lines that reproduce the chart, and a table of the same attributions", async ({page}) => {
  await page.getByText("Reproduce this chart").click();
  await expect(page.locator("[data-part=lines]")).toHaveText(reproduceSources.lines(article));
  await page.getByText("Table view").click();
  await expect(page.getByRole("region", {name: "Table of this chart"}).locator("tbody tr")).toHaveCount(record.quotes.length);
});

test("without JavaScript the chart, the table and the evidence are still there", async ({browser, baseURL}) => {
  const context = await browser.newContext({javaScriptEnabled: false, ...(baseURL === undefined ? {} : {baseURL})});
  const page = await context.newPage();
  await page.goto(`articles/${article}`);
  await expect(page.locator(".drawing svg g.quote")).toHaveCount(record.quotes.length);
  await expect(page.locator(".evidence-list > li")).toHaveCount(record.quotes.length);
  await expect(page.locator(".controls")).toBeHidden();
  await context.close();
});
