import {expect, test} from "@playwright/test";
import {dotTable} from "@onrecord/analysis/compute";
import {articles, recordOf, sources, version} from "@onrecord/corpus";
import {dotsLines} from "../../charts/reproduce.js";
import {drawingFits} from "./drawingFits.js";

const records = articles.map(({id}) => recordOf(id));

test.beforeEach(async ({page}) => {
  await page.goto("cues");
  await page.locator('#same-words g.quote[role="link"]').first().waitFor();
});

for (const [id, columns] of [
  ["cues", "cueClass"],
  ["naming", "naming"],
  ["kinds", "kind"]
] as const)
  test(`${id}: rows are affiliations or articles, as the reader chooses by the keyboard`, async ({page}) => {
    const figure = page.locator(`[data-chart=dots]#${id}-by-affiliation`);
    const rows = () => figure.locator(".dot-row").evaluateAll((found) => found.map((row) => row.getAttribute("data-row")));
    const expected = (rows: "affiliation" | "article") =>
      dotTable(records, sources, {rows, columns, version}).rows.map(({key}) => key);
    expect(await rows()).toEqual(expected("affiliation"));
    await figure.getByRole("radio", {name: "by affiliation"}).focus();
    await page.keyboard.press("ArrowRight");
    expect(await rows()).toEqual(expected("article"));
    await expect(figure.locator("[data-part=lines]")).toHaveText(dotsLines(`${id}-by-article`));
    await expect(figure.locator("[data-part=table] thead th").first()).toHaveText("Article");
    await figure.getByRole("radio", {name: "by affiliation"}).check();
    expect(await rows()).toEqual(expected("affiliation"));
  });

test("a click on a dot leads to its evidence", async ({page}) => {
  const dot = page.locator("#same-words g.quote").first();
  const quote = (await dot.getAttribute("data-quote")) ?? "";
  await dot.click();
  await expect(page).toHaveURL(new RegExp(`articles/${quote.split("/")[0] ?? ""}#${quote.replace("/", "-")}$`, "u"));
  await expect(page.locator(`.evidence-list [data-quote="${quote}"]`)).toBeInViewport();
});

test("no label of a drawing touches another, at three widths", async ({page}) => {
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({width, height: 900});
    for (const name of ["same-words", "cues-by-affiliation"]) {
      await drawingFits(page.locator(`#${name} .drawing`), `${name} at ${width}`);
    }
  }
});
