import {expect, test} from "@playwright/test";

test("an unknown address, at any depth, gets status 404 and a page in the site's shell that leads back", async ({page}) => {
  const root = process.env["ONRECORD_SITE_AT_ROOT"] ?? "";
  const response = await page.goto(`${root}some/deep/address`, {waitUntil: "networkidle"});
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", {name: "This page is not on the record"})).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain("Newsreader");
  await page.getByRole("link", {name: "front page"}).click();
  await expect(page).toHaveURL(root);
});
