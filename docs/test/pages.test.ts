import {spawnSync} from "node:child_process";
import {readFileSync} from "node:fs";
import path from "node:path";
import {articles, quotes} from "@onrecord/corpus";
import {describe, expect, it} from "vitest";
import {finished} from "../build/finishPages.mjs";
import {allCharts} from "../charts/allCharts.js";
import {panelsName} from "../charts/panelsName.js";
import {dotsLines, reproduceSources} from "../charts/reproduce.js";
import {articleIndexPage} from "../pages/articleIndexPage.js";
import {articlePage} from "../pages/articlePage.js";
import {dotsChoices, panelsChoices} from "../pages/chartChoices.js";
import {codeLabel} from "../pages/codeLabel.js";
import {codebookPage} from "../pages/codebookPage.js";
import {cuesPage} from "../pages/cuesPage.js";
import {dots} from "../pages/dots.js";
import {figure} from "../pages/figures.js";
import {homePage} from "../pages/homePage.js";
import {asMarkdown, escapeHtml, html, trusted} from "../pages/html.js";
import {methodPage} from "../pages/methodPage.js";
import {publicationDate} from "../pages/publicationDate.js";
import {stancePage} from "../pages/stancePage.js";
import {whoPage} from "../pages/whoPage.js";

const docs = path.resolve(import.meta.dirname, "..");
const block = (page: string) => page.split("\n---\n\n")[1] ?? "";

describe("html", () => {
  it("escapes what is put in, keeps what is HTML, and leaves nothing for what is absent", () => {
    expect(html`<p>${'<b> & "q" ${x}'}${html`<i>ok</i>`}${null}${undefined}${false}${[1, "a"]}</p>`.text).toBe(
      "<p>&lt;b&gt; &amp; &quot;q&quot; &#36;{x}<i>ok</i>1a</p>"
    );
    expect(escapeHtml("$")).toBe("&#36;");
    expect(trusted("<svg>$</svg>").text).toBe("<svg>&#36;</svg>");
  });

  it("makes one Markdown block: no blank line, no indentation", () => {
    expect(asMarkdown(trusted("<p>\n\n    a\n  </p>"))).toBe("<p>\na\n</p>");
  });
});

describe("every page", () => {
  it.each([
    ["the front page", homePage],
    ["the list of articles", articleIndexPage],
    ["who is quoted", whoPage],
    ["how they are introduced", cuesPage],
    ["where they stand", stancePage],
    ["method", methodPage],
    ["codebook", codebookPage]
  ])("%s has a title and nothing that was not computed", (_name, page) => {
    expect(page()).toMatch(/^---\ntitle: .+\n---\n/u);
    expect(page()).not.toMatch(/undefined|NaN|\[object/u);
  });

  it("of an article is one block of HTML with every attribution, and says when evidence cannot be checked here", async () => {
    for (const {id} of articles) {
      const page = await articlePage(id, {});
      expect(block(page).split("```js")[0]).not.toMatch(/\n\n(?!$)|NaN|undefined/u);
      for (const quote of quotes.filter((candidate) => candidate.article === id))
        expect(page).toContain(`data-quote="${quote.id}"`);
      expect(page).toContain("not checkable here");
      expect(page).not.toContain("verified: these words");
    }
  });

  it("says coded twice by a language model wherever a coded figure stands", async () => {
    const pages = [homePage(), whoPage(), cuesPage(), stancePage(), methodPage(), await articlePage("003", {})];
    for (const page of pages) expect(page).toContain("coded twice by a language model");
  });
});

describe("publicationDate", () => {
  const published = (precision: "day" | "week" | "month" | "year") =>
    publicationDate({
      published: {basis: "inferred", reasoning: "x", value: {earliest: "2019-09-15", latest: "2019-09-22", precision}}
    }).text;
  it("is no closer than the date is known", () => {
    expect(published("day")).toContain("15 September 2019");
    expect(published("week")).toMatch(/between .*15 September 2019.* and\s.*22 September 2019/su);
    expect(published("month")).toMatch(/>September 2019</u);
    expect(published("year")).toMatch(/>2019</u);
    expect(publicationDate({published: {basis: "unknown", note: "x"}}).text).toBe("date unknown");
  });
});

describe("dots", () => {
  it("draws exactly as many dots as are counted, and says none for none", () => {
    for (const n of [1, 10, 11, 27]) expect(dots(n).text.match(/<circle/gu)).toHaveLength(n);
    expect(dots(0).text).toContain("none");
  });
});

describe("codes and figures", () => {
  it("are refused where there are none of that name, with what to do", () => {
    expect(() => codeLabel("act", "mumbling")).toThrow(/unknown code: expected .*; received mumbling; see the codebook/u);
    expect(() => figure("999/nothing")).toThrow(/unknown figure: expected .*; received 999\/nothing; add it/u);
  });
});

describe("finished", () => {
  const page = finished(
    '<html>\n<head>\n<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">\n</head><main id="m">{"lastModified":12.5,"a":1,"lastModified":3}</main>',
    "../"
  );
  it("adds language, focus target, icon and typefaces, and takes off time stamps and the limit on zooming", () => {
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<main tabindex="-1" id="m">');
    expect(page).toContain('href="../fonts/newsreader.woff2"');
    expect(page).not.toContain("maximum-scale");
    expect(page.match(/"lastModified"/gu)).toHaveLength(1);
  });
});

describe("the charts as files", () => {
  it("are one for every choice of every page, and the command writes them, all or those named", () => {
    const names = allCharts().map(({name}) => name);
    expect(names).toEqual(expect.arrayContaining(articles.map(({id}) => `sources-${id}`)));
    expect(names).toEqual(expect.arrayContaining(panelsChoices().map(({data}) => panelsName(data))));
    expect(names).toEqual(expect.arrayContaining(dotsChoices().map(({data}) => data.name)));
    expect(names).toEqual(
      expect.arrayContaining(
        ["author", "quoted"].flatMap((panel) => [`stance-${panel}`, `stance-${panel}-first`, `stance-${panel}-second`])
      )
    );
    expect(new Set(names).size).toBe(names.length);
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ["--import", "tsx", "charts/write.ts", ...args], {cwd: docs, encoding: "utf8"});
    expect(run("sources-003").stdout).toBe("out/charts/sources-003.svg  out/charts/sources-003.csv\n");
    expect(readFileSync(path.join(docs, "../out/charts/sources-003.svg"), "utf8")).toBe(
      allCharts().find(({name}) => name === "sources-003")?.svg
    );
    const unknown = run("pie");
    expect(unknown.status).toBe(1);
    expect(unknown.stderr).toMatch(/unknown chart\n {2}expected: sources-000, .*\n {2}received: pie\n {2}to do: {4}name one/u);
  });

  it("come with lines that name the article or the choice, and write the files of their name", () => {
    expect(reproduceSources.lines("004")).toContain('recordOf("004")');
    expect(dotsLines("kinds-by-article")).toContain('rows: "article", columns: "kind"');
    for (const {name, lines} of allCharts()) expect(lines).toContain(`writeFileSync("${name}.svg"`);
  });
});

describe("the loaders", () => {
  it.each(["articles/[article].md.ts", "data/strips/[article].json.ts"])(
    "%s takes an article and refuses one that is not there",
    (name) => {
      const run = (article: string) =>
        spawnSync(process.execPath, ["--import", "tsx", path.join("src", name), `--article=${article}`], {
          cwd: docs,
          encoding: "utf8"
        });
      expect(run("003").status).toBe(0);
      expect(run("999").stderr).toMatch(/unknown article: expected one of the corpus; received 999/u);
    }
  );
});
