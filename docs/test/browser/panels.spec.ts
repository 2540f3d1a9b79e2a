import {readFile} from "node:fs/promises";
import {expect, test, type Page} from "@playwright/test";
import {quotePanels} from "@onrecord/analysis/compute";
import {articles, recordOf, sources, version} from "@onrecord/corpus";
import {allCharts} from "../../charts/allCharts.js";
import {panelsLines} from "../../charts/reproduce.js";

const records = articles.map(({id}) => recordOf(id));
const panels = (unit: "quotes" | "sources" | "words", level: "outermost" | "innermost" = "outermost") =>
  quotePanels(records, sources, {unit, level, version});
const title = (page: Page) => page.locator(".drawing svg > title");
const bars = (page: Page) =>
  page
    .locator(".panel")
    .first()
    .locator(".bar")
    .evaluateAll((found) => found.map((bar) => bar.getAttribute("data-affiliation")));
const sums = (page: Page) => page.locator(".labels text[text-anchor=end]").allTextContents();

test.beforeEach(async ({page}) => {
  await page.goto("who");
  await page.locator('.drawing g.quote[role="link"]').first().waitFor();
});

test("what is counted, and at which level, follows the reader's choice: every sum, the title, the table, the lines", async ({
  page
}) => {
  for (const [unit, level] of [
    ["words", "outermost"],
    ["words", "innermost"],
    ["sources", "innermost"]
  ] as const) {
    const expected = panels(unit, level);
    await page.getByRole("radio", {name: unit, exact: true}).check();
    await page.getByRole("radio", {name: level}).check();
    await expect(title(page)).toContainText(
      `${expected.official.toLocaleString("en-US")} of ${expected.count.toLocaleString("en-US")}`
    );
    expect(await sums(page)).toEqual([
      "All",
      ...expected.rows.map(({count}) => `${count.toLocaleString("en-US")} of ${expected.count.toLocaleString("en-US")}`)
    ]);
    await expect(page.locator(".filter b").first()).toHaveText(expected.rows[0]?.count.toLocaleString("en-US") ?? "");
    await expect(page.locator("[data-part=lines]")).toHaveText(panelsLines(`who-${level}-${unit}`, {unit, level}));
    await expect(page.locator("[data-part=table] tbody tr").first().locator("td").last()).toHaveText(
      `${expected.rows[0]?.count ?? 0} of ${expected.count}`
    );
  }
});

test("the order of rows follows the reader's choice", async ({page}) => {
  const expected = panels("quotes").rows;
  expect(await bars(page)).toEqual(expected.map(({affiliation}) => affiliation));
  await page.getByRole("radio", {name: "most words"}).check();
  expect(await bars(page)).toEqual([...expected].sort((a, b) => b.words - a.words).map(({affiliation}) => affiliation));
});

test("the filter shows only what is pressed, by keyboard, and says what that is of all", async ({page}) => {
  const button = page.getByRole("button", {name: /^court/u});
  await button.focus();
  await page.keyboard.press("Space");
  await expect(button).toHaveAttribute("aria-pressed", "true");
  expect(await bars(page)).toEqual(["court"]);
  await expect(page.getByRole("status")).toHaveText(/^court 2; of 82 counted quotes\.$/u);
  await page.getByRole("button", {name: /^academic/u}).press("Enter");
  expect((await bars(page)).sort()).toEqual(["academic", "court"]);
  await button.press("Space");
  await page.getByRole("button", {name: /^academic/u}).press("Space");
  expect(await bars(page)).toHaveLength(panels("quotes").rows.length);
});

test("every control is reached by the keyboard, and every block by arrows; Enter leads to the evidence", async ({page}) => {
  await page.getByRole("radio", {name: "quotes", exact: true}).focus();
  const reached: string[] = [];
  for (let i = 0; i < 24 && !reached.includes("quote"); i += 1) {
    reached.push(
      await page.evaluate(() => {
        const {activeElement: at} = document;
        return at instanceof HTMLInputElement
          ? at.name
          : (at?.getAttribute("data-download") ?? at?.getAttribute("data-affiliation") ?? at?.getAttribute("class") ?? "");
      })
    );
    await page.keyboard.press("Tab");
  }
  expect(reached).toEqual([
    "measure",
    "level",
    "order",
    "svg",
    "png",
    "csv",
    ...panels("quotes").rows.map(({affiliation}) => affiliation),
    "quote"
  ]);
  await page.locator('g.quote[tabindex="0"]').focus();
  await page.keyboard.press("End");
  const last = await page.locator("g.quote").last().getAttribute("data-quote");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`articles/${last?.split("/")[0] ?? ""}#${last?.replace("/", "-") ?? ""}$`, "u"));
});

test("a download is the file that `npm run charts` writes for the choice, and the embed code names that choice", async ({
  page,
  baseURL
}) => {
  await page.getByRole("radio", {name: "words", exact: true}).check();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", {name: "SVG"}).click()]);
  expect(download.suggestedFilename()).toBe("on-the-record-who-outermost-words.svg");
  expect(await readFile(await download.path(), "utf8")).toBe(allCharts().find(({name}) => name === "who-outermost-words")?.svg);
  const code = (await page.locator("[data-part=embed]").textContent()) ?? "";
  const address = /src="([^"]+)"/u.exec(code)?.[1] ?? "";
  expect(address).toBe(`${baseURL ?? ""}embed/who-outermost-words.html`);
  await page.goto(address);
  await expect(page.locator(".wide svg")).toBeVisible();
  await page.setViewportSize({width: 360, height: 700});
  await expect(page.locator(".narrow svg")).toBeVisible();
  await expect(page.locator(".wide svg")).toBeHidden();
});

test("a table is taken as CSV, cell by cell, and says on each row how to cite it", async ({page}) => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#naming [data-table-csv]").click()]);
  expect(download.suggestedFilename()).toBe("on-the-record-naming.csv");
  const [head = "", first = ""] = (await readFile(await download.path(), "utf8")).split("\n");
  expect(head).toBe("Naming,quotes,sources,words,credit");
  expect(first).toMatch(/^named,43 of 82,.*Corpus version \d+\.\d+\.\d+, CC BY 4\.0/u);
});

test("without JavaScript the panels and their table are there, and no control is", async ({browser, baseURL}) => {
  const context = await browser.newContext({javaScriptEnabled: false, ...(baseURL === undefined ? {} : {baseURL})});
  const page = await context.newPage();
  await page.goto("who");
  await expect(page.locator(".drawing svg g.quote")).toHaveCount(panels("quotes").count);
  await expect(page.locator("[data-part=table] tbody tr")).not.toHaveCount(0);
  await expect(page.locator(".controls")).toBeHidden();
  await context.close();
});
