import {describe, expect, it} from "vitest";
import {furnitureKind} from "../../src/text/furniture.js";

const kind = (line: string) => furnitureKind(line, {start: 0, end: line.length});

describe("furnitureKind", () => {
  it.each([
    ["Share Tweet Email", "share-bar"],
    ["12 comments", "comment-counter"],
    ["Tags: roads, levy", "label"],
    ["Advertisement", "advertisement"],
    ["Subscribe to our letter", "advertisement"],
    ["Jane Lee is a staff writer for the Example.", "author-bio"]
  ])("takes %j for a %s", (line, expected) => {
    expect(kind(line)).toBe(expected);
  });

  it.each([
    "Shares rose on Monday.",
    "He left 12 comments on the page.",
    "“Sign up for the levy,” she said.",
    `Subscribe ${"a ".repeat(300)}`
  ])("takes %j for the article", (line) => {
    expect(kind(line)).toBeNull();
  });
});
