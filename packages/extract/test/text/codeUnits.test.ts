import {describe, expect, it} from "vitest";
import {codeUnitsOf} from "../../src/text/codeUnits.js";

describe("codeUnitsOf", () => {
  it.each([
    ["empty", ""],
    ["short", "Ann “said” \u{1F30A}"],
    ["longer than the room", "é".repeat(20_000)],
    ["very long", "b".repeat(200_000)]
  ])("gives the units of a text and a 0 behind them: %s", (_name, text) => {
    const units = codeUnitsOf(text);
    expect(String.fromCharCode(...units.subarray(0, 40))).toContain(text.slice(0, 20));
    expect(units[text.length - 1]).toBe(text === "" ? undefined : text.charCodeAt(text.length - 1));
    expect(units[text.length]).toBe(0);
  });

  it("leaves nothing of a longer text behind a shorter one", () => {
    codeUnitsOf("longer text");
    expect([...codeUnitsOf("a").subarray(0, 2)]).toEqual([97, 0]);
  });
});
