import {existsSync, readFileSync, readdirSync} from "node:fs";
import path from "node:path";
import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {siteFigures} from "../pages/siteFigures.js";
import {digitsInProse} from "./digitsInProse.js";

const dist = path.resolve(import.meta.dirname, "../dist");
const pages = existsSync(dist)
  ? readdirSync(dist, {recursive: true})
      .map(String)
      .filter((name) => name.endsWith(".html"))
  : [];

const values = new Map(siteFigures().map(({id, value}) => [id, value]));

describe("the site's prose", () => {
  it("has pages to check", () => {
    expect(pages.length).toBeGreaterThan(3);
  });

  it.each(pages)("%s: every number was computed, none was typed by hand", (name) => {
    expect(digitsInProse(readFileSync(path.join(dist, name), "utf8"))).toEqual([]);
  });

  it.each(pages)("%s: every figure shows the value of figures.json", (name) => {
    const {document} = parseHTML(readFileSync(path.join(dist, name), "utf8"));
    for (const figure of document.querySelectorAll("data.figure")) {
      const value = values.get(figure.getAttribute("data-figure") ?? "");
      expect(figure.getAttribute("value")).toBe(String(value));
      expect(figure.textContent).toBe(value?.toLocaleString("en-US"));
    }
  });
});

describe("digitsInProse", () => {
  it("finds a number typed into prose, and leaves computed ones, dates, codes, tables and quoted words alone", () => {
    const page = (body: string) => `<html><body><main>${body}</main></body></html>`;
    expect(digitsInProse(page("<p>Some 12 sources</p>"))).toEqual(["Some 12 sources"]);
    expect(
      digitsInProse(
        page(
          '<p><data class="figure">12</data> <time>2019</time> <code>999</code> <q>30 days</q></p><table><tr><td>4</td></tr></table>'
        )
      )
    ).toEqual([]);
  });
});
