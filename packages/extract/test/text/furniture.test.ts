import {describe, expect, it} from "vitest";
import {furnitureKind} from "../../src/text/furniture.js";

const kind = (line: string) => furnitureKind(line, {start: 0, end: line.length});

describe("furnitureKind", () => {
  it.each([
    ["Share Tweet Email", "share-bar"],
    ["SHARE: THIS | ON", "share-bar"],
    ["12 comments", "comment-counter"],
    ["View all comments", "comment-counter"],
    ["Tags: roads, levy", "label"],
    ["Related stories : the levy", "label"],
    ["Advertisement", "advertisement"],
    ["Subscribe to our letter", "advertisement"],
    ["  To read on, SuBsCrIbE.  ", "advertisement"],
    ["A Special Deal for readers", "advertisement"],
    ["Please sign up for our letter.", "advertisement"],
    ["Jane Lee is a staff writer for the Example.", "author-bio"]
  ])("takes %j for a %s", (line, expected) => {
    expect(kind(line)).toBe(expected);
  });

  it.each([
    "Shares rose on Monday.",
    "He left 12 comments on the page.",
    "Tags were sewn on: the coats were lost.",
    "Related matters came up, such as this: roads.",
    "Advertisings!",
    "The club can design a spiral deal, resubscribed or not.",
    "Jane Lee is away.",
    "Jane",
    "   ",
    "“Sign up for the levy,” she said.",
    `Subscribe ${"a ".repeat(300)}`
  ])("takes %j for no furniture", (line) => {
    expect(kind(line)).toBeNull();
  });
});
