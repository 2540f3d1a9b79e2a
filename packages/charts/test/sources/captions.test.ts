import {describe, expect, it} from "vitest";
import {countText, markText, sourcesDescription, sourcesFinding, sourcesSubtitle} from "../../src/index.js";
import {strip, stripQuote, stripSource} from "../fixtures.js";

describe("captions", () => {
  it("state the finding: the source with most counted quotes, then most words, with both denominators", () => {
    expect(sourcesFinding(strip())).toBe(
      "The association of water boards and levy payers of greater Exampleton: 1 of 2 quotes, 30 of 50 attributed words"
    );
    expect(sourcesFinding(strip({sources: [], quotesOfAll: 0}))).toBe("Nobody is quoted in this piece");
  });

  it("name unit and n, in the singular where it is one", () => {
    expect(sourcesSubtitle(strip())).toContain("200 words");
    expect(sourcesSubtitle(strip({words: 1, sources: [stripSource("s", "A")]}))).toContain(
      "1 word from first to last. Each bar spans words attributed to one of 1 source."
    );
  });

  it("describe every row, counted and not counted", () => {
    expect(sourcesDescription(strip())).toContain("The mayor (academic): 0 quotes, 0 words, and 1 not counted");
    expect(countText(stripSource("s", "A"))).toBe("1 quote, 20 words");
  });

  it("tell a summary of ours from words that were said", () => {
    expect(
      markText(stripQuote("q", "s", {excerpt: "", gist: "Rain comes", kind: "indirect", nestedIn: "p", words: 1}), "Ana Lee")
    ).toBe("Ana Lee, indirect speech, 1 word, within another’s words: our summary: Rain comes");
    expect(markText(stripQuote("q", "s", {excerpt: ""}), "Ana Lee")).toContain("our summary: none");
  });
});
