import {describe, expect, it} from "vitest";
import {extract} from "../../src/extract.js";
import {extractHtml, inPage} from "../../src/html/index.js";

const paragraphs = [
  "The harbour board met on Monday and spoke for two hours about the bridge, which was built forty years ago.",
  "“The bridge is old, and we will mend it,” said Ann Lee, the mayor of Fenwick. She added that the work would begin in May.",
  "Bo Ray, a member of the board, said that nobody had asked the people who live there, and that the plan was new to him.",
  "“Nobody asked us,” he said. “We read about it in the newspaper, and then the letters came to every house in the street.”"
];
const menu = `<nav><ul>${["Home", "News", "Ann Lee", "The bridge is old"].map((item) => `<li><a href="/x">${item}</a></li>`).join("")}</ul></nav>`;
const page = (body: string, head = "<title>Bridge to be mended</title>") =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${menu}<div class="content"><h1>Bridge to be mended</h1><article>${body}</article></div><footer><p>© Fenwick Times</p></footer></body></html>`;
const article = page(paragraphs.map((words) => `<p>${words.replace("old", "<b>old</b>")}</p>`).join("\n"));

describe("extractHtml", () => {
  it("reads the article and leaves the menu and the footer out", () => {
    const {text, page: read} = extractHtml(article);
    expect(text).toBe(paragraphs.join("\n\n"));
    expect(read.read).toBe("article");
    expect(read.title).toBe("Bridge to be mended");
  });

  it.each([
    ["double ones", "<p><q>The road is closed</q>, Ann Lee said.</p>", "“The road is closed”, Ann Lee said."],
    ["single ones within them", "<p><q>He said <q>Go</q></q>, Ann Lee said.</p>", "“He said ‘Go’”, Ann Lee said."],
    ["those of the page", "<p><q>“The road is closed,”</q> Ann Lee said.</p>", "“The road is closed,” Ann Lee said."]
  ])("reads the marks that a reader sees around a <q>: %s", (_, html, text) => {
    const found = extractHtml(html);
    expect([found.text, found.page.text]).toEqual([text, text]);
    const [quote] = found.quotes;
    const [piece] = quote!.spans.content;
    expect(quote!.kind).toBe("direct");
    expect(inPage(found, piece!)).toEqual(piece);
  });

  it("finds what extract finds in the article's text", () => {
    const found = extractHtml(article);
    expect(found).toEqual({...extract(paragraphs.join("\n\n")), page: found.page});
  });

  it("keeps the offsets of every quotation in the page's text, also where the menu has the same words", () => {
    const found = extractHtml(article);
    expect(found.quotes.length).toBeGreaterThan(2);
    for (const {spans} of found.quotes)
      for (const piece of [...spans.content, ...spans.source]) {
        const place = inPage(found, piece);
        expect(place).not.toBeNull();
        expect(found.page.text.slice(place!.start, place!.end).replace(/\s+/gu, " ")).toBe(
          found.text.slice(piece.start, piece.end).replace(/\s+/gu, " ")
        );
        expect(place!.start).toBeGreaterThan(found.page.text.indexOf("The harbour board"));
      }
  });

  it("gives null for a span that the page does not hold", () => {
    expect(inPage({page: {...extractHtml(article).page, runs: []}}, {start: 0, end: 3})).toBeNull();
  });

  it("reads nothing that a page hides by an attribute", () => {
    const shown = "<p>“The road will be closed,” said Jane Lee.</p>";
    const hidden = ["hidden", 'style="display:none"', 'style="color: red; display : none;"', 'style="visibility:hidden"'].map(
      (attribute) => `<div ${attribute}><p>“It is open,” said Bob Ray.</p></div>`
    );
    const {page, quotes} = extractHtml(`<p>It rained.</p>${hidden.join("")}${shown}<p style="display: block">It rained again.</p>`);
    expect(page.text).toBe("It rained.“The road will be closed,” said Jane Lee.It rained again.");
    expect(quotes).toHaveLength(1);
  });

  it("never runs a script", () => {
    const marker = "ranInPage";
    const found = extractHtml(
      page(
        `<script>globalThis.${marker} = true</script><img src="x" onerror="globalThis.${marker} = true"><p onclick="x()">${paragraphs.join(" ")}</p>`
      )
    );
    expect(Reflect.has(globalThis, marker)).toBe(false);
    expect(found.text).not.toContain(marker);
    expect(found.page.text).not.toContain(marker);
  });

  it.each([
    ["an empty string", ""],
    ["plain text", "Ann Lee said the bridge was old."],
    ["a fragment", "<p>Ann Lee said the bridge was old.</p><p>Bo Ray agreed.</p>"],
    ["tags that never close", "<div><p><b><i>Ann Lee said the bridge was old."],
    ["tags that close nothing", "</p></div></html>Ann Lee said the bridge was old.</b>"],
    ["a tag cut off", "<p>Ann Lee said <a href='"],
    ["only a script", "<script>while(true){}</script>"],
    ["only a head", "<html><head><title>x</title></head></html>"],
    ["a frameset", "<html><frameset><frame src='x'></frameset></html>"],
    ["control characters and lone surrogates", "<p>\0\ud800“\udc00 said Ann\x1b Lee</p>"],
    ["entities", "<p>&ldquo;It is old,&rdquo; said Ann Lee. &#x1F30A; &bogus; &#xD800; &</p>"],
    ["comments and conditional comments", "<!-- <p>a</p> --><!--[if IE]><p>b</p><![endif]--><p>Ann Lee said it was old.</p>"],
    ["a template and an inline frame", "<template><p>a</p></template><iframe srcdoc='<p>b</p>'></iframe><p>c</p>"],
    ["a broken JSON-LD block", `<script type="application/ld+json">{"@type": "NewsArticle", </script><p>c</p>`],
    ["an element inside itself, 3,000 deep", `${"<div>".repeat(3000)}Ann Lee said it was old.${"</div>".repeat(3000)}`],
    ["50,000 empty elements", "<p></p>".repeat(50_000)],
    ["an attribute of 300,000 characters", `<p title="${"a".repeat(300_000)}">Ann Lee said it was old.</p>`]
  ])("does not throw on %s", (_name, html) => {
    const found = extractHtml(html);
    for (const {start, length, page: place} of found.page.runs)
      expect(found.page.text.slice(place, place + length)).toBe(found.text.slice(start, start + length));
  });

  it("reads a page without an article whole, and says so", () => {
    const found = extractHtml("<p>Ann Lee said the bridge was old.</p>");
    expect(found.text).toContain("Ann Lee said the bridge was old.");
    expect(extractHtml("").page.read).toBe("whole-page");
  });

  it("passes options on", () => {
    expect(extractHtml(article, {acts: []}).quotes).toEqual([]);
  });
});
