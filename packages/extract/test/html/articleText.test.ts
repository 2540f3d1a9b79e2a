import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {articleText} from "../../src/html/articleText.js";
import type {PageNode} from "../../src/html/pageNode.js";
import {pageText} from "../../src/html/pageText.js";
import {placeNodes} from "../../src/html/placeNodes.js";

const body = (html: string) =>
  (parseHTML(`<!doctype html><html><body>${html}</body></html>`) as unknown as {document: {body: PageNode}}).document.body;

describe("articleText", () => {
  it("makes a paragraph of each block and of each line, and one blank of white space", () => {
    expect(articleText(body("<div>One\n  <b>two</b>,<p>three<br>four</p></div> five ")).text).toBe(
      "One two,\n\nthree\n\nfour\n\nfive"
    );
  });

  it("leaves out what a reader does not see", () => {
    expect(
      articleText(body("a<script>b</script><style>c</style><noscript>d</noscript><template>e</template><!-- f -->g")).text
    ).toBe("ag");
  });

  it("keeps no-break spaces, and every character's place in its text node", () => {
    const {text, runs, nodes} = articleText(body("<p>  a b \n <i>c</i>d</p>"));
    expect(text).toBe("a b cd");
    for (const {start, length, node, offset} of runs)
      expect(nodes[node]?.slice(offset, offset + length)).toBe(text.slice(start, start + length));
  });

  it("reads 20,000 elements inside each other", () => {
    let deep = "<b>".repeat(20_000);
    deep += "x";
    expect(pageText(body(deep))).toBe("x");
  });
});

describe("placeNodes", () => {
  it("finds each node in the page, in order, from the longest outwards", () => {
    const page = "Menu Lee Lee A long paragraph about the bridge. Lee Menu";
    const places = placeNodes(page, ["Lee ", "A long paragraph about the bridge.", " ", "Lee"]);
    expect(places).toEqual([9, 13, -1, 48]);
  });

  it("gives -1 for words that the page does not hold", () => {
    expect(placeNodes("abc", ["abc", "x"])).toEqual([0, -1]);
    expect(placeNodes("abc", ["x"])).toEqual([-1]);
    expect(placeNodes("abc", [" "])).toEqual([-1]);
    expect(placeNodes("abc def", ["zz", "abc def"])).toEqual([-1, 0]);
  });
});
