import {gzipSync} from "node:zlib";
import AxeBuilder from "@axe-core/playwright";
import {expect, test, type Page} from "@playwright/test";
import {sitePages} from "./sitePages.js";
import {watchPage} from "./watchPage.js";

const widths = [360, 768, 1440];
const scriptBudget = 60_000;
const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The only rule whose answer depends on the colour scheme. No colour depends on the width, so one width answers it. */
const schemeRules = ["color-contrast"];

for (const path of sitePages) {
  const name = path === "" ? "the front page" : path;
  const reference = path === "" ? "front" : path.replace(/\/$/u, "").replaceAll("/", "-");

  test(`${name}: asks nothing of another host, reports no error, has no WCAG A or AA violation, nothing cut off, and its own typefaces, light and dark`, async ({
    page,
    baseURL
  }) => {
    const watch = watchPage(page, baseURL ?? "");
    await page.goto(path, {waitUntil: "networkidle"});
    await expect(page.locator("h1")).toBeVisible();
    for (const width of widths) {
      await page.setViewportSize({width, height: 900});
      await drawn(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow, `horizontal overflow at ${width} pixels`).toBeLessThanOrEqual(0);
      expect(await violations(new AxeBuilder({page}).withTags(wcag)), `axe, light, ${width} pixels`).toEqual([]);
      if (width !== 768) await looksAsBefore(page, `${reference}-${width === 360 ? "narrow" : "wide"}.png`);
    }
    await page.emulateMedia({colorScheme: "dark"});
    await looksAsBefore(page, `${reference}-dark.png`);
    expect(await violations(new AxeBuilder({page}).withRules(schemeRules)), "axe, dark").toEqual([]);
    const faces = await page.evaluate(() =>
      [...document.fonts].filter(({status}) => status === "loaded").map(({family}) => family.replaceAll('"', ""))
    );
    expect(faces).toEqual(expect.arrayContaining(["Newsreader Variable", "Libre Franklin Variable"]));
    expect(watch.outside).toEqual([]);
    expect(watch.errors).toEqual([]);
    const bytes = [...watch.scripts.values()].reduce((sum, body) => sum + gzipSync(body).length, 0);
    test.info().annotations.push({type: "JavaScript, gzip", description: `${bytes} bytes`});
    expect(bytes, "JavaScript, gzip").toBeLessThanOrEqual(scriptBudget);
  });
}

test("the shell comes with its language, its name, and a way past the navigation", async ({page}) => {
  await page.goto("codebook");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("link", {name: "On the Record", exact: true})).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", {name: "Skip to content"})).toBeFocused();
});

/**
 * Compares what the window shows with the picture in `references`. Typefaces are drawn a little differently by each browser, so only
 * the one that npm ships compares; a difference of a few pixels at the edges of letters is none.
 */
async function looksAsBefore(page: Page, reference: string): Promise<void> {
  if (process.env["ONRECORD_BROWSER_ORIGIN"] !== "shipped by npm") {
    test.info().annotations.push({type: "not compared", description: `${reference}: another browser than the shipped one`});
    return;
  }
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
  });
  await expect.soft(page).toHaveScreenshot(reference, {maxDiffPixelRatio: 0.002});
}

/** Waits until every drawing of the page fits its place. */
async function drawn(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...document.querySelectorAll(".drawing")].every(
          (drawing) => Math.abs((drawing.querySelector("svg")?.getBoundingClientRect().width ?? 0) - drawing.clientWidth) < 2
        )
      )
    )
    .toBe(true);
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const {violations} = await axe.setLegacyMode().analyze();
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(" ")).join(", ")}`);
}
