import {describe, expect, it} from "vitest";
import {goesOn} from "../../src/attributions/goesOn.js";
import {readText} from "../../src/reading.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {runOf} from "./wordsIn.js";

const {tagger} = loadModel();

/** Whether the text's second region goes on with the first, said with this cue and source. */
function goes(text: string, cue: string, source: string): boolean {
  const reading = readText(text, tagger);
  const [first, second] = reading.regions;
  return goesOn(
    reading,
    {
      head: runOf(reading, cue).first,
      content: [{first: first!.firstToken, last: first!.lastToken}],
      cue: [runOf(reading, cue)],
      source: [runOf(reading, source)],
      margin: 1,
      rule: null
    },
    second!
  );
}

describe("goesOn", () => {
  it.each([
    ["the source after the cue", "“Our team,” said Jane Lee, “has found a new road to town”.", "said", "Jane Lee"],
    ["where it was said", "“Our team,” Jane Lee said in a letter “has found a new road to town”.", "said", "Jane Lee"]
  ])("joins what a sentence interrupts: %s", (_title, text, cue, source) => {
    expect(goes(text, cue, source)).toBe(true);
  });

  it.each([
    ["another sentence begins", "“Our team left,” Jane Lee said. “Moor has found a new road.”", "said", "Jane Lee"],
    ["another verb stands between", "“Our team,” Jane Lee said, and Moor called it “a new road to town”.", "said", "Jane Lee"],
    ["the cue stands before both", "Jane Lee said “our team” and “a new road to town”.", "said", "Jane Lee"]
  ])("does not where %s", (_title, text, cue, source) => {
    expect(goes(text, cue, source)).toBe(false);
  });
});
