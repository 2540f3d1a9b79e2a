import {describe, expect, it} from "vitest";
import {extract} from "../src/index.js";

const codes = (text: string) => extract(text).warnings.map(({code}) => code);

describe("warnings", () => {
  it("tell of a text without words, half characters, tags and marks that are never closed, with their places", () => {
    expect(codes("")).toEqual(["empty-text"]);
    expect(codes("Lee said it was old \ud800.")).toEqual(["unpaired-surrogate"]);
    expect(extract("<p>Lee said it was old.</p>").warnings).toEqual([
      expect.objectContaining({code: "looks-like-html", span: {start: 23, end: 27}})
    ]);
    expect(extract("Lee said: “It was old.").warnings).toEqual([
      expect.objectContaining({code: "unbalanced-mark", span: {start: 10, end: 22}})
    ]);
  });

  it("tell of another language, by its words and not by its marks", () => {
    expect(
      codes(
        "Der Bürgermeister sagte gestern, die Straße werde im Mai geschlossen und bleibe es, bis die Brücke neu gebaut worden ist, was niemand so früh erwartet hatte, nicht einmal er."
      )
    ).toEqual(["not-english"]);
    expect(codes("“Is it bad?” asked Ann Lee. “Yes,” Bob Ray replied. “Why?” she asked.")).toEqual([]);
  });

  it("tell nothing of news", () => {
    expect(codes("“It was old,” Lee said.\n\n“It was,\n\n“very old,” he said.")).toEqual([]);
  });
});
