import {describe, expect, it} from "vitest";
import {findAnchor} from "../../authoring/findAnchor.js";

const text = "He said it, she said it.\n\nThey said so.";
const found = (anchor: string, at: number | [number, number]) => {
  const result = findAnchor(text, anchor, at, "test");
  return "start" in result ? text.slice(result.start, result.end) : result.failed;
};

describe("findAnchor", () => {
  it("finds words, the second occurrence, both ends of a long piece, and another paragraph", () => {
    expect(findAnchor(text, "said@2", 1, "test")).toEqual({start: 16, end: 20});
    expect(found("He ~~ it.", 1)).toBe("He said it, she said it.");
    expect(found("[2] They", 1)).toBe("They");
    expect(found("she said ~~ They", [1, 2])).toBe("she said it.\n\nThey");
  });

  it("never leaves its paragraph", () => {
    expect(found("They", 1)).toBe("anchor not found");
    expect(found("said@3", 1)).toBe("anchor not found");
    expect(found("He ~~ so", 1)).toBe("end of anchor not found");
    expect(found("He", 7)).toBe("unknown paragraph");
  });

  it("takes offsets where words could be misread, and refuses those outside the text", () => {
    expect(found("=3-7", 1)).toBe("said");
    expect(found("=7-3", 1)).toBe("invalid offsets");
    expect(found("=3-999", 1)).toBe("invalid offsets");
  });
});
