import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {parseHTML} from "linkedom";
import {describe, expect, it, onTestFinished} from "vitest";
import {embedPage} from "../build/embedPage.js";
import {finishPages} from "../build/finishPages.mjs";
import {pageCard} from "../build/pageCard.mjs";
import {pngFromSvg} from "../build/pngFromSvg.js";
import {siteMap} from "../build/siteMap.mjs";
import {socialDrawing} from "../build/socialDrawing.js";
import {allCharts} from "../charts/allCharts.js";
import {embedCode} from "../pages/embedCode.js";

const page =
  '<html><head></head><body><main><h1>Rain &amp; “levies”</h1><p class="finding">Nobody <b>pays</b>\n them.</p><figure data-name="sources-000"></figure></main></body></html>';

describe("pageCard", () => {
  it("takes title, finding and first chart from the page, and knows where the page is found", () => {
    expect(pageCard(join("articles", "000.html"), page)).toEqual({
      title: "Rain &amp; “levies”",
      description: "Nobody pays them.",
      chart: "sources-000",
      picture: "social/articles-000.png",
      address: "articles/000"
    });
    expect(pageCard("index.html", "<main></main>")).toMatchObject({title: "On the Record", description: "", address: ""});
    expect(pageCard(join("articles", "index.html"), page).address).toBe("articles/");
    expect(pageCard("appendix.html", page).address).toBe("appendix");
  });
});

describe("finishPages", () => {
  const built = (address?: string, base = "/") => {
    const folder = mkdtempSync(join(tmpdir(), "site-"));
    onTestFinished(() => {
      rmSync(folder, {recursive: true});
    });
    mkdirSync(join(folder, "articles"));
    for (const name of ["index.html", "404.html", join("articles", "000.html")]) writeFileSync(join(folder, name), page);
    finishPages(folder, base, address);
    return (name: string) => readFileSync(join(folder, name), "utf8");
  };

  it("claims no address where none is known: no map, no canonical link, a picture by its relative place", () => {
    const file = built();
    expect(() => file("sitemap.xml")).toThrow(/ENOENT/u);
    const {document} = parseHTML(file("articles/000.html"));
    expect(document.querySelector("link[rel=canonical]")).toBeNull();
    expect(document.querySelector("meta[property='og:image']")?.getAttribute("content")).toBe("../social/articles-000.png");
    expect(document.querySelector("meta[property='og:title']")?.getAttribute("content")).toBe("Rain & “levies”");
    expect(document.querySelector("meta[name=description]")?.getAttribute("content")).toBe("Nobody pays them.");
  });

  it("writes whole addresses, a map of all pages but the one for unknown addresses, and what crawlers read at a host's root", () => {
    const file = built("https://example.org/");
    expect(file("articles/000.html")).toContain('<link rel="canonical" href="https://example.org/articles/000">');
    expect(file("articles/000.html")).toContain('content="https://example.org/social/articles-000.png"');
    expect(file("sitemap.xml").match(/<loc>[^<]*/gu)).toEqual([
      "<loc>https://example.org/",
      "<loc>https://example.org/articles/000"
    ]);
    expect(file("robots.txt")).toContain("Sitemap: https://example.org/sitemap.xml");
    const under = built("https://example.org/record/", "/record/");
    expect(() => under("robots.txt")).toThrow(/ENOENT/u);
  });
});

describe("siteMap", () => {
  it("escapes what XML cannot hold", () => {
    expect(siteMap(["a?b&c"], "https://example.org/")).toContain("<loc>https://example.org/a?b&amp;c</loc>");
  });
});

describe("embedPage", () => {
  it("holds one drawing for wide frames and one for narrow ones, no script, and patterns that do not share their ids", () => {
    const [chart] = allCharts();
    const html = embedPage({title: "A &amp; B", wide: chart?.svg ?? "", narrow: chart?.at(400) ?? ""});
    const {document} = parseHTML(html);
    const ids = [...document.querySelectorAll("[id]")].map(({id}) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(document.querySelectorAll("script")).toHaveLength(0);
    expect(document.title).toBe("A & B, On the Record");
    expect(document.querySelector(".narrow svg")?.getAttribute("width")).toBe("400");
    for (const [, id = ""] of html.matchAll(/url\(#([^)]+)\)/gu)) expect(ids).toContain(id);
  });

  it("is asked for by a frame whose title cannot break out of it", () => {
    expect(embedCode("sources-000", 'A "b" <c>', "https://example.org/")).toContain(
      'src="https://example.org/embed/sources-000.html" title="A b c"'
    );
    expect(embedCode("sources-000", "A")).toContain('src="embed/sources-000.html"');
  });
});

describe("the picture of a page", () => {
  it("is a PNG of 1200 by 630 with the page's title, and its chart or its finding", async () => {
    const [chart] = allCharts();
    const drawn = socialDrawing({title: "Rain & <levies>", description: "Nobody pays them.", chart: chart?.svg});
    expect(drawn).toContain("Rain &#38; &#60;levies&#62;");
    expect(drawn).not.toContain("Nobody pays");
    expect(socialDrawing({title: "Rain", description: "Nobody pays them.", chart: undefined})).toContain("Nobody pays them.");
    expect(socialDrawing({title: "Rain", description: "", chart: "<svg></svg>"})).toContain('viewBox="0 0 960 600"');
    const png = Buffer.from((await pngFromSvg())(drawn));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});
