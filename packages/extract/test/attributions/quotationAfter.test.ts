import {describe, expect, it} from "vitest";
import {quotationAfter} from "../../src/attributions/quotationAfter.js";
import {readText} from "../../src/reading.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {attributionOf} from "./attributionOf.js";
import {wordsIn} from "./wordsIn.js";

const {tagger} = loadModel();

function contents(text: string, content: string, source = "Lee", cue = "said"): string[] {
  const reading = readText(text, tagger);
  return quotationAfter(reading, [attributionOf(reading, {cue, content: [content], source})])[0]!.content.map((run) =>
    wordsIn(reading, run)
  );
}

describe("quotationAfter", () => {
  it.each([
    ["a comma", 'To this, Lee said, "The road is closed"', "To this"],
    ["a colon", 'To this Lee said: "The road is closed"', "To this"],
    ["an aside between dashes", 'On Monday Lee said — as the Herald reported — "The road is closed"', "On Monday"],
    ["the source after the cue", 'To this said Lee, "The road is closed"', "To this"]
  ])("takes the words in marks for what stands before the cue, behind %s", (_title, text, content) => {
    expect(contents(text, content)).toEqual(["The road is closed"]);
  });

  it("keeps a clause before the cue beside the words in marks", () => {
    expect(contents("The road was closed, Lee said, “and it will stay so.”", "The road was closed")).toEqual([
      "The road was closed",
      "and it will stay so ."
    ]);
  });

  it.each([
    [
      "a colon after a clause of its own: the words in marks stand by themselves",
      "The road was closed, Lee said: “It is.”",
      "The road was closed",
      "said"
    ],
    ["something else between the cue and the marks", "To this, Lee said on Monday, “It is closed.”", "To this", "said"],
    ["a cue that tells of no words", "To this, Lee lived, “It is closed.”", "To this", "lived"],
    ["words in marks of another sentence", "To this, Lee said. “It is closed.”", "To this", "said"]
  ])("changes nothing: %s", (_title, text, content, cue) => {
    expect(contents(text, content, "Lee", cue)).toHaveLength(1);
    expect(contents(text, content, "Lee", cue)[0]).not.toContain("It is");
  });

  it("leaves what another attribution has", () => {
    const reading = readText("To this, Lee said, “The road is closed.”", tagger);
    const mine = attributionOf(reading, {cue: "said", content: ["To this"], source: "Lee"});
    const other = attributionOf(reading, {cue: "closed", content: ["The road"], source: "Lee"});
    expect(quotationAfter(reading, [mine, other])).toEqual([mine, other]);
  });
});
