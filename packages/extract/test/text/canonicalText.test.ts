import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {canonicalText} from "../../src/text/canonicalText.js";

describe("canonicalText", () => {
  it.each([
    ["\uFEFFa", "a"],
    ["a\r\nb\rc\nd", "a\nb\nc\nd"],
    ["a\uD800b\uDC00", "a\uFFFDb\uFFFD"],
    ["a\u00A0😀 “b”", "a\u00A0😀 “b”"]
  ])("makes %j canonical", (raw, expected) => {
    expect(canonicalText(raw)).toBe(expected);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary"}), (raw) => {
        const once = canonicalText(raw.replace(/^\uFEFF+/u, ""));
        expect(canonicalText(once)).toBe(once);
      })
    );
  });
});
