import {describe, expect, it} from "vitest";
import {tenth} from "../../training/goldQuotes.js";

const texts = Array.from({length: 25}, (_, i) => ({id: String.fromCharCode(97 + i), text: "", quotes: []})).reverse();
const ids = (list: readonly {readonly id: string}[]) => list.map(({id}) => id).join("");

describe("tenth", () => {
  it("holds every tenth text by id out, from the one asked for on", () => {
    expect(ids(tenth(texts).held)).toBe("aku");
    expect(ids(tenth(texts, 5).held)).toBe("fp");
    expect(ids(tenth(texts, 5).others)).toBe("abcdeghijklmnoqrstuvwxy");
    expect(tenth(texts, 9).all).toHaveLength(25);
  });

  it.each([-1, 10, 1.5, Number.NaN])("refuses %s, which would hold nothing out", (first) => {
    expect(() => tenth(texts, first)).toThrow("no such tenth");
  });
});
