import {describe, expect, it} from "vitest";
import {isCitation} from "../../src/attributions/isCitation.js";
import {readText} from "../../src/reading.js";
import {loadModel} from "../../src/weights/loadModel.js";

const {tagger} = loadModel();

function cites(text: string): boolean {
  const reading = readText(text, tagger);
  return isCitation(reading, reading.regions[0]!);
}

describe("isCitation", () => {
  it.each([
    ["“Paper found on street” — Toronto Star, August 15, 2008"],
    ["Sources\n\n“Paper found on street” - The Canadian Press, August 15, 2008."]
  ])("knows a title by where and when it was published: %s", (text) => {
    expect(cites(text)).toBe(true);
  });

  it.each([
    ["a speaker", "“We shall go on to the end.” — Ann Lee"],
    ["a speaker and a year", "“We shall go on to the end.” — Ann Lee, 1940"],
    ["a clause", "“Paper found on street” — she wrote it on August 15, 2008"],
    ["words before it", "They read “Paper found on street” — Toronto Star, August 15, 2008"],
    ["a quotation alone", "“Paper found on street”"]
  ])("does not take %s for one", (_title, text) => {
    expect(cites(text)).toBe(false);
  });
});
