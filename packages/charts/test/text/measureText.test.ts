import {describe, expect, it} from "vitest";
import {fitText, measureText, wrapText} from "../../src/text/measureText.js";

describe("measureText", () => {
  it("adds up the typeface's advance widths and scales with the size", () => {
    expect(measureText("aa", "sans", 20)).toBeCloseTo(2 * measureText("a", "sans", 20), 10);
    expect(measureText("Levy", "serif", 30)).toBeCloseTo(1.5 * measureText("Levy", "serif", 20), 10);
    expect(measureText("", "sans", 13)).toBe(0);
  });

  it("gives characters outside the table 0.62 em", () => {
    expect(measureText("漢", "sans", 100)).toBe(62);
  });
});

describe("wrapText", () => {
  it("keeps every word in order and no line wider than asked, unless one word is", () => {
    const text = "The association of water boards and levy payers of greater Exampleton";
    const lines = wrapText(text, "sans-bold", 13, 150);
    expect(lines.join(" ")).toBe(text);
    for (const line of lines) expect(measureText(line, "sans-bold", 13)).toBeLessThanOrEqual(150);
    expect(wrapText("Donaudampfschifffahrt", "sans", 13, 20)).toEqual(["Donaudampfschifffahrt"]);
    expect(wrapText("  ", "sans", 13, 20)).toEqual([]);
  });
});

describe("fitText", () => {
  it("leaves what fits and cuts the rest at a word with an ellipsis", () => {
    expect(fitText("Ana Lee", "sans", 13, 200)).toBe("Ana Lee");
    expect(fitText("Ana Lee of Exampleton", "sans", 13, 60)).toBe("Ana Lee…");
    expect(fitText("Exampleton", "sans", 13, 5)).toBe("Exampleton…");
  });
});
