import {existsSync, readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {expect, test, type Page} from "@playwright/test";
import {build} from "esbuild";

type Extract = (text: string) => unknown;
const root = resolve(import.meta.dirname, "../../..");
const entry = join(root, "packages/extract/dist/index.js");
const named = process.env["ONRECORD_SHARED"];
/** Inputs that are not part of the repository: beside it, or where `ONRECORD_SHARED` says. */
const sharedInputs = named === undefined || named === "" ? join(root, "../shared") : named;
const inputs = ["data/free-news/articles.jsonl", "data/quotes/gum-news.jsonl"].map((file) => join(sharedInputs, file));

/** The built package as one script that leaves `extract` on the window. */
async function script(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    format: "iife",
    globalName: "onrecord",
    platform: "browser",
    write: false
  });
  return outputFiles[0]?.text ?? "";
}

async function inBrowser(page: Page, texts: readonly string[]): Promise<string[]> {
  await page.goto("about:blank");
  await page.addScriptTag({content: await script()});
  return page.evaluate((all) => {
    const {extract} = (globalThis as unknown as {onrecord: {extract: (text: string) => unknown}}).onrecord;
    return all.map((text) => JSON.stringify(extract(text)));
  }, texts);
}

async function inNode(texts: readonly string[]): Promise<string[]> {
  const {extract} = (await import(entry)) as {extract: Extract};
  return texts.map((text) => JSON.stringify(extract(text)));
}

test("extract gives the same JSON in Chromium and in Node on an open text", async ({page}) => {
  const texts = [
    readFileSync(join(root, "bench/extraction/texts/nevada-legislature.txt"), "utf8"),
    "“It is old,” said Ann Lee. \u{1F30A} «Oui», dit-elle."
  ];
  const expected = await inNode(texts);
  expect(expected[0]).toContain('"quotes":[{');
  expect(await inBrowser(page, texts)).toEqual(expected);
});

test("extract gives the same JSON in Chromium and in Node on 161 articles", async ({page}) => {
  test.skip(
    !inputs.every(existsSync),
    "the free-news and GUM texts are not at hand: neither in ../shared nor where ONRECORD_SHARED says"
  );
  const texts = inputs.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => (JSON.parse(line) as {text: string}).text)
  );
  expect(texts).toHaveLength(161);
  expect(await inBrowser(page, texts)).toEqual(await inNode(texts));
});
