import {describe, expect, it} from "vitest";
import {bothSides} from "../../src/attributions/bothSides.js";
import {readText} from "../../src/reading.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {attributionOf} from "./attributionOf.js";
import {wordsIn} from "./wordsIn.js";

const {tagger} = loadModel();

function contents(text: string, content: string, source = "Lee", cue = "said"): string[] {
  const reading = readText(text, tagger);
  return bothSides(reading, [attributionOf(reading, {cue, content: [content], source})])[0]!.content.map((run) =>
    wordsIn(reading, run)
  );
}

describe("bothSides", () => {
  it("adds the beginning of the sentence to what follows the cue", () => {
    expect(contents("In the past two years, Lee said, the road was closed.", "the road was closed")).toEqual([
      "In the past two years",
      "the road was closed"
    ]);
  });

  it("adds the rest of the sentence to a beginning without a verb", () => {
    expect(contents("His old wife, Lee said, had read all of it.", "His old wife")).toEqual(["His old wife", "had read all of it"]);
  });

  it.each([
    ["a word that only links", "However, Lee said, the road was closed.", "the road was closed"],
    ["where it was said", "In a statement, Lee said, the road was closed.", "the road was closed"],
    ["a sentence of its own before the cue", "The road was closed, Lee said, and the shops were full.", "The road was closed"],
    ["a sentence before that has a verb", "As it rained, Lee said, the road was closed.", "the road was closed"],
    ["what stands before words in marks", "On the way, Lee said, “the road was closed”.", "“the road was closed”"],
    ["a side without a comma", "In May Lee said, the road was closed.", "the road was closed"]
  ])("adds nothing: %s", (_title, text, content) => {
    expect(contents(text, content)).toHaveLength(1);
  });

  it("adds nothing that another attribution has", () => {
    const reading = readText("In the past two years, Lee said, the road was closed.", tagger);
    const mine = attributionOf(reading, {cue: "said", content: ["the road was closed"], source: "Lee"});
    const other = {...mine, head: 1, cue: [], source: [], content: [{first: 2, last: 4}]};
    expect(bothSides(reading, [mine, other])).toEqual([mine, other]);
  });
});
