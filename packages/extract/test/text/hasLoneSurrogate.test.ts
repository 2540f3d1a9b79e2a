import {describe, expect, it} from "vitest";
import {hasLoneSurrogate} from "../../src/text/hasLoneSurrogate.js";

describe("hasLoneSurrogate", () => {
  it.each(["", "Ann", "\u{1F30A} and \u{1F468}"])("finds none in %j", (text) => {
    expect(hasLoneSurrogate(text)).toBe(false);
  });

  it.each(["\ud800", "a\udc00", "\u{1F30A}\ud83c", "\udf0a\ud83c"])("finds one in %j", (text) => {
    expect(hasLoneSurrogate(text)).toBe(true);
  });
});
