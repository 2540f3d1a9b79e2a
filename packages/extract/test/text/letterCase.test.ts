import {describe, expect, it} from "vitest";
import {startsLarge, startsSmall} from "../../src/text/letterCase.js";

const all = Array.from({length: 0x600}, (_, code) => String.fromCharCode(code));

describe("startsLarge", () => {
  it("says the same as Unicode of every letter, digit and mark", () => {
    for (const one of all) expect(startsLarge(`${one}x`), one).toBe(/^\p{Lu}/u.test(one));
  });

  it("takes an empty word for none", () => {
    expect(startsLarge("")).toBe(false);
  });
});

describe("startsSmall", () => {
  it("says the same as Unicode of every letter, digit and mark", () => {
    for (const one of all) expect(startsSmall(`${one}X`), one).toBe(/^\p{Ll}/u.test(one));
  });

  it("takes an empty word for none", () => {
    expect(startsSmall("")).toBe(false);
  });
});
