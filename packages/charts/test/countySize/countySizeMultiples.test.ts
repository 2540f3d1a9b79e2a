import {describe, expect, it} from "vitest";
import {countySizeMultiples, multiplesFinding, svgText} from "../../src/enrollment.js";
import {long, nobody, short} from "../enrollmentFixtures.js";
import {emptyDocument} from "../fixtures.js";
import {textFaults} from "../textBoxes.js";

const draw = (lists = [short, short, short, short, long], width = 960) =>
  countySizeMultiples(lists, {width, credit: "Source: a fixture."}, emptyDocument());

describe("countySizeMultiples", () => {
  it("draws as many marks as there are agencies, of one size in all lists", () => {
    const marks = [...draw().querySelectorAll(".class-row path[class^='fill-model']")];
    const outlines = marks.flatMap((mark) => mark.getAttribute("d")?.match(/M/gu) ?? []);
    expect(outlines).toHaveLength(58 * 4 + 1478);
  });

  it("labels every cell with its counties, and leaves no text on another", () => {
    const texts = [...draw().querySelectorAll(".class-row text")].map(({textContent}) => textContent);
    expect(texts.filter((text) => text === "10 of 220")).toHaveLength(4);
    for (const width of [360, 600, 768, 960, 1600]) expect(textFaults(draw(undefined, width))).toEqual([]);
  });

  it("says what the first and last list have, and copes with one list, none, and one with nobody", () => {
    expect(multiplesFinding([short, long])).toBe("58 agencies on 1 August 2017, 1,478 agencies on 18 May 2026");
    expect(multiplesFinding([short])).toBe("58 agencies on 1 August 2017");
    expect(multiplesFinding([])).toBe("no list");
    for (const lists of [[], [short], [nobody]]) expect(svgText(draw(lists))).not.toMatch(/NaN|Infinity|undefined/u);
  });
});
