import {describe, expect, it} from "vitest";
import {svgText} from "../../src/index.js";
import {emptyDocument} from "../fixtures.js";

describe("svgText", () => {
  it("writes elements, attributes by name, and escaped text, with one namespace at the root", () => {
    const document = emptyDocument();
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("width", "5");
    svg.setAttribute("aria-label", `a "b" & <c>`);
    const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
    text.textContent = "1 < 2 & 3";
    svg.append(text, document.createElementNS("http://www.w3.org/2000/svg", "g"), document.createComment("left out"));
    expect(svgText(svg)).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" aria-label="a &quot;b&quot; &amp; &lt;c&gt;" width="5"><text>1 &lt; 2 &amp; 3</text><g/></svg>\n`
    );
  });
});
