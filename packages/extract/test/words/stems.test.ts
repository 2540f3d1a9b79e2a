import {describe, expect, it} from "vitest";
import {stemOf} from "../../src/words/stems.js";

describe("stemOf", () => {
  it.each([
    ["note notes noted noting", 1],
    ["deny denies denied denying", 1],
    ["reach reaches reached reaching", 1],
    ["admit admits admitted admitting", 1],
    ["say says said saying", 1],
    ["call calls called calling", 1],
    ["press presses pressed pressing", 1],
    ["this thus us his", 4]
  ])("gives %s %i stems", (words, count) => {
    expect(new Set(words.split(" ").map(stemOf)).size).toBe(count);
  });
});
