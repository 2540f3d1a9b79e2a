import {readFile} from "node:fs/promises";
import {gzipSync} from "node:zlib";
import {expect, test, type Page} from "@playwright/test";
import {countySizeFinding, overTimeFinding, voteFinding} from "@onrecord/charts/enrollment";
import {allCharts} from "../../charts/allCharts.js";
import {defaultChoice, joinedSince, setAside} from "../../charts/enrollment/choice.js";
import {countySizeData} from "../../charts/enrollment/enrollmentData.js";
import {articleList, listNames} from "../../charts/enrollment/lists.js";
import {enrollmentTables as tables} from "../../charts/enrollment/tables.js";
import {voteData} from "../../charts/enrollment/voteChoices.js";
import {claims} from "@onrecord/corpus";
import {enrollmentOverTime} from "@onrecord/analysis/compute";

const at = listNames.findIndex(({snapshot}) => snapshot === articleList);
const [before, own, next] = [listNames[at - 1]!, listNames[at]!, listNames[at + 1]!];
const choice = defaultChoice(own.snapshot, own.asOf);
const title = (page: Page, chart: string) => page.locator(`[data-chart=${chart}] .drawing svg > title`);
const ready = (page: Page) => page.locator("[data-controls]:not([hidden])").waitFor();

test.describe("by county size", () => {
  test.beforeEach(async ({page}) => {
    await page.goto("county-size");
    await ready(page);
  });
  const findingOf = (fields: object) => countySizeFinding(countySizeData(tables, {...choice, ...fields}));

  test("a step from list to list changes the chart, its table, its lines and the agencies, and no list lies between", async ({
    page
  }) => {
    await expect(title(page, "county-size")).toHaveText(findingOf({}));
    await page.getByRole("button", {name: "Later list"}).click();
    const later = defaultChoice(next.snapshot, next.asOf);
    const data = countySizeData(tables, later);
    await expect(title(page, "county-size")).toHaveText(countySizeFinding(data));
    const hundred = data.classes.find(({from}) => from === 100_000)!;
    await expect(page.locator("[data-class='100000']")).toContainText(`${hundred.enrolledCounties} of ${hundred.counties}`);
    await expect(page.locator("[data-chart=county-size] [data-part=lines]")).toContainText(`snapshot: "${next.snapshot}"`);
    await expect(page.locator("[data-part=agencies] tbody tr")).toHaveCount(data.total.agencies);
    await expect(page.locator(".tick.now")).toHaveAttribute("data-snapshot", next.snapshot);
    await expect(title(page, "cumulative")).not.toHaveText("");
    await page.getByRole("button", {name: "Earlier list"}).click();
    await page.getByRole("button", {name: "Earlier list"}).click();
    await expect(title(page, "county-size")).toHaveText(findingOf(defaultChoice(before.snapshot, before.asOf)));
  });

  test("the last list has no later one, the first no earlier one", async ({page}) => {
    const select = page.getByLabel("Date of the list");
    await select.selectOption(listNames.at(-1)!.snapshot);
    await expect(page.getByRole("button", {name: "Later list"})).toBeDisabled();
    await select.selectOption(listNames[0]!.snapshot);
    await expect(page.getByRole("button", {name: "Earlier list"})).toBeDisabled();
  });

  test("universe, year of residents, states and scale each change what is drawn", async ({page}) => {
    await page.getByRole("radio", {name: "county agencies"}).check();
    await expect(title(page, "county-size")).toHaveText(findingOf({universe: {kind: "county-agencies"}}));
    await page.getByRole("radio", {name: "newly joined"}).check();
    await expect(title(page, "county-size")).toHaveText(findingOf({universe: {kind: "first-time-since", since: joinedSince}}));
    await page.getByRole("radio", {name: "all local"}).check();
    await page.getByLabel("Residents in").selectOption("2010");
    await expect(title(page, "county-size")).toHaveText(findingOf({populationYear: 2010}));
    await page.getByLabel("Residents in").selectOption("own");
    await page.getByLabel("without Texas and Florida").check();
    await expect(title(page, "county-size")).toHaveText(findingOf({withoutStates: setAside}));
    await page.getByLabel("without Texas and Florida").uncheck();
    const x = async () => Number(await page.locator("[data-class='1000000'] circle.share").getAttribute("cx"));
    const ownScale = await x();
    await page.getByRole("radio", {name: "one for all lists"}).check();
    await expect.poll(x).toBeLessThan(ownScale);
  });

  test("a mark tells its agency to the pointer and to the keyboard, and leads to its row", async ({page}) => {
    const marks = page.locator("[data-chart=county-size] .agency");
    const hover = page.locator("[data-chart=county-size] .hover-line");
    await marks.nth(5).hover();
    await expect(hover).toHaveText((await marks.nth(5).getAttribute("aria-label"))!);
    await marks.first().focus();
    await page.keyboard.press("ArrowRight");
    await expect(marks.nth(1)).toBeFocused();
    await expect(hover).toHaveText((await marks.nth(1).getAttribute("aria-label"))!);
    await page.keyboard.press("End");
    await expect(marks.last()).toBeFocused();
    await page.keyboard.press("Enter");
    const row = page.locator(`#agency-${(await marks.last().getAttribute("data-agency"))!}`);
    await expect(row).toBeFocused();
    await expect(row).toBeInViewport();
  });

  test("the downloads of each list are the files that `npm run charts` writes", async ({page}) => {
    for (const list of [own, next]) {
      await page.getByLabel("Date of the list").selectOption(list.snapshot);
      const expected = allCharts().find(({name}) => name === `county-size-${list.snapshot}`)!;
      for (const [button, content] of [
        ["SVG", expected.svg],
        ["CSV", expected.csv]
      ] as const) {
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.locator("[data-chart=county-size]").getByRole("button", {name: button}).click()
        ]);
        expect(download.suggestedFilename()).toBe(`on-the-record-${expected.name}.${button.toLowerCase()}`);
        expect(await readFile(await download.path(), "utf8")).toBe(content);
      }
    }
  });

  test("in print the lists stand side by side and nothing is left that could only be clicked", async ({page}) => {
    await page.emulateMedia({media: "print"});
    await expect(page.locator("[data-chart=five-lists] .drawing svg")).toBeVisible();
    await expect(page.locator("[data-controls]")).toBeHidden();
  });
});

test("the map follows list, universe and states, and tells each county", async ({page}) => {
  await page.goto("map");
  await ready(page);
  const drawn = page.locator("[data-chart=map] .county");
  await expect(drawn).toHaveCount(58);
  await page.getByLabel("Date of the list").selectOption("page-2026-05-18");
  const newest = countySizeData(tables, defaultChoice("page-2026-05-18", "2026-05-18"));
  await expect(drawn).toHaveCount(newest.total.enrolledCounties);
  await page.getByLabel("without Texas and Florida").check();
  await expect(page.locator("[data-chart=map] .county[data-county^='48']")).toHaveCount(0);
  await page.getByRole("radio", {name: "county agencies"}).check();
  await expect.poll(() => drawn.count()).toBeLessThan(newest.total.enrolledCounties);
  await drawn.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(drawn.nth(1)).toBeFocused();
  await expect(page.locator("[data-chart=map] .hover-line")).toHaveText((await drawn.nth(1).getAttribute("aria-label"))!);
});

test("the keys tell of their mark while the page moves under a pointer at rest, and the pointer tells when it moves", async ({
  page
}) => {
  await page.goto("map");
  await ready(page);
  const drawn = page.locator("[data-chart=map] .county");
  const line = page.locator("[data-chart=map] .hover-line");
  const label = async (index: number) => (await drawn.nth(index).getAttribute("aria-label"))!;
  await page.locator("[data-chart=map] .drawing").hover();
  await drawn.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(line).toHaveText(await label(1));
  // Scrolling makes the browser look anew at what lies under the pointer.
  const passed = await page.evaluateHandle(() => {
    const seen: string[] = [];
    addEventListener("pointerover", ({target}) => seen.push((target as Element).tagName));
    return seen;
  });
  for (const [step, distance] of [600, -600].entries()) {
    await page.evaluate((y) => {
      scrollBy(0, y);
    }, distance);
    await expect.poll(() => passed.evaluate((seen) => seen.length)).toBeGreaterThan(step);
  }
  await expect(line).toHaveText(await label(1));
  await drawn.nth(3).hover();
  await expect(line).toHaveText(await label(3));
  await page.mouse.move(0, 0);
  await expect(line).toHaveText(await label(1));
});

test("the chart over time follows universe and states", async ({page}) => {
  await page.goto("over-time");
  await ready(page);
  const findingOf = (fields: Parameters<typeof enrollmentOverTime>[1]) =>
    overTimeFinding({universe: {kind: "all-local"}, lists: enrollmentOverTime(tables, fields)});
  await expect(title(page, "over-time")).toHaveText(findingOf({}));
  await page.getByRole("radio", {name: "county agencies"}).check();
  await expect(title(page, "over-time")).toHaveText(findingOf({universe: {kind: "county-agencies"}}));
  await page.getByLabel("without Texas and Florida").check();
  await expect(title(page, "over-time")).toHaveText(findingOf({universe: {kind: "county-agencies"}, withoutStates: setAside}));
});

test("vote and people follow list, election, universe and states", async ({page}) => {
  await page.goto("vote");
  await ready(page);
  const findingOf = (fields: object) => voteFinding(voteData(tables, {...choice, electionYear: 2016, ...fields}));
  await expect(title(page, "vote")).toHaveText(findingOf({}));
  await page.getByLabel("Election of").selectOption("2024");
  await expect(title(page, "vote")).toHaveText(findingOf({electionYear: 2024}));
  await page.getByLabel("Election of").selectOption("own");
  await page.getByLabel("without Texas and Florida").check();
  await expect(title(page, "vote")).toHaveText(findingOf({withoutStates: setAside}));
  await page.getByRole("radio", {name: "newly joined"}).check();
  await expect(title(page, "vote")).toHaveText(
    findingOf({withoutStates: setAside, universe: {kind: "first-time-since", since: joinedSince}})
  );
  const people = await title(page, "people").textContent();
  await page.getByRole("button", {name: "Later list"}).click();
  await expect(title(page, "people")).not.toHaveText(people!);
});

test("every claim of an article leads to its card, which stands in view", async ({page}) => {
  const claim = claims.find(({article}) => article === "004")!;
  await page.goto("articles/004");
  await page.locator(`.claims a[href$="claims#${claim.id.replace("/", "-")}"]`).click();
  await expect(page.locator(`[id="${claim.id.replace("/", "-")}"]`)).toBeInViewport();
});

test("without JavaScript the charts and their tables are there", async ({browser, baseURL}) => {
  const context = await browser.newContext({javaScriptEnabled: false, ...(baseURL === undefined ? {} : {baseURL})});
  const page = await context.newPage();
  for (const path of ["county-size", "map", "over-time", "vote"]) {
    await page.goto(path);
    await expect(page.locator(".drawing svg").first()).toBeVisible();
    await expect(page.locator("[data-controls]")).toBeHidden();
    await expect(page.locator("[data-part=table] tbody tr").first()).toBeAttached();
  }
  await context.close();
});

for (const [path, bars] of [
  ["county-size", {js: 80_000, json: 150_000}],
  ["map", {all: 350_000}]
] as const)
  test(`${path}: weighs no more than its bars, compressed`, async ({page}) => {
    const weights = {js: 0, json: 0, all: 0};
    page.on("response", (response) => {
      void response.body().then((body) => {
        const size = response.url().endsWith(".woff2") ? body.length : gzipSync(body).length;
        weights.all += size;
        if (response.url().endsWith(".js")) weights.js += size;
        if (response.url().endsWith(".json")) weights.json += size;
      });
    });
    await page.goto(path, {waitUntil: "networkidle"});
    test.info().annotations.push({type: "bytes, gzip", description: JSON.stringify(weights)});
    expect(weights.js).toBeGreaterThan(10_000);
    for (const [kind, most] of Object.entries(bars)) expect(weights[kind as keyof typeof weights], kind).toBeLessThanOrEqual(most);
  });
