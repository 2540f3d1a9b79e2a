import {describe, expect, it} from "vitest";
import {verbBeside} from "../../src/attributions/verbBeside.js";
import {readText} from "../../src/reading.js";
import {formAt} from "../../src/text/tokens.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {runOf} from "./wordsIn.js";

const {tagger} = loadModel();

/** The verb beside the first region; `other`: words that another attribution has. */
function verb(text: string, other?: string): string | undefined {
  const reading = readText(text, tagger);
  const taken = new Uint8Array(reading.tokens.count);
  if (other !== undefined) {
    const {first, last} = runOf(reading, other);
    taken.fill(1, first, last);
  }
  const at = verbBeside(reading, taken, reading.regions[0]!);
  return at < 0 ? undefined : formAt(reading.tokens, at);
}

describe("verbBeside", () => {
  it.each([
    ["right after it", "“The road is closed,” read the statement.", "read"],
    ["after it and a comma", "“The road is closed”, wrote Jane Lee on Monday.", "wrote"],
    ["right before it", "The statement said “the road is closed to all”.", "said"],
    ["before it, with how it was written between", "He wrote in a letter, “while the road is closed, we walk”.", "wrote"]
  ])("finds the verb %s", (_title, text, expected) => {
    expect(verb(text)).toBe(expected);
  });

  it.each([
    ["another verb stands between", "He wrote that she left the town, “while the road is closed”."],
    ["the verb tells of nothing said", "“The road is closed,” walked the statement."],
    ["the verb stands in another sentence", "He wrote. In town, “while the road is closed, we walk”."],
    ["nothing stands beside it", "“The road is closed.”"],
    ["it is never closed", "“The road is closed, read the statement."]
  ])("finds none where %s", (_title, text) => {
    expect(verb(text)).toBeUndefined();
  });

  it("leaves a verb to the attribution that has it", () => {
    expect(verb("“The road is closed,” read the statement.", "read")).toBeUndefined();
    expect(verb("He wrote in a letter, “while the road is closed, we walk”.", "wrote")).toBeUndefined();
  });
});
