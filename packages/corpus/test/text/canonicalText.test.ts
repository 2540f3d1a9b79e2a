import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {canonicalText} from "../../src/text/canonicalText.js";

describe("canonicalText", () => {
  it.each([
    ["drops a leading byte-order mark and only a leading one", "\uFEFFa\uFEFFb", "a\uFEFFb"],
    ["turns CRLF and CR into LF", "a\r\nb\rc\n\rd", "a\nb\nc\n\nd"],
    ["replaces lone surrogates and keeps pairs", "a\uD83D 😀 \uDE00", "a\uFFFD 😀 \uFFFD"],
    ["leaves marks, no-break spaces and zero-width characters alone", "“a”\u00A0'b'\u200B", "“a”\u00A0'b'\u200B"],
    ["leaves an empty text empty", "", ""]
  ])("%s", (_title, raw, canonical) => {
    expect(canonicalText(raw)).toBe(canonical);
  });

  it("gives well-formed text without carriage returns, never longer than its input, for any string", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary"}), (raw) => {
        const canonical = canonicalText(raw);
        expect(canonical.length).toBeLessThanOrEqual(raw.length);
        expect(Buffer.from(canonical, "utf16le").toString("utf16le")).toBe(canonical);
        expect(/[\r\p{Surrogate}]/u.test(canonical)).toBe(false);
      })
    );
  });

  it("changes nothing a second time, for any text without leading byte-order marks", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary"}), (raw) => {
        const canonical = canonicalText(raw.replace(/^\uFEFF+/u, ""));
        expect(canonicalText(canonical)).toBe(canonical);
      })
    );
  });
});
