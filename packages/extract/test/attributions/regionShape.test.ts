import {describe, expect, it} from "vitest";
import {regionShape} from "../../src/attributions/regionShape.js";
import {readText} from "../../src/reading.js";
import {loadModel} from "../../src/weights/loadModel.js";

const {tagger} = loadModel();

function shapeOf(text: string) {
  const reading = readText(text, tagger);
  return regionShape(reading, reading.regions[0]!);
}

describe("regionShape", () => {
  it("counts words, and tells whether the paragraph begins with the region", () => {
    expect(shapeOf("“It rained, and it was cold,” she said.")).toMatchObject({words: 6, begins: true});
    expect(shapeOf("She said “it rained”.")).toMatchObject({words: 2, begins: false});
  });

  it("takes a clause with its stop behind the mark for a sentence, and a title for none", () => {
    expect(shapeOf('To this he said "The road will be closed for good".')).toMatchObject({isSentence: true});
    expect(shapeOf('They sang "The road will be closed for good".')).toMatchObject({isSentence: false});
    expect(shapeOf('They sang "The Road Will Be Closed For Good".')).toMatchObject({isSentence: false});
    expect(shapeOf('To this he said "The closed road of the town".')).toMatchObject({isSentence: false});
  });

  it.each([
    ["ends with a mark inside", "The day was over. “It rained and it was cold.”"],
    ["begins with the writer's own word", "The day was over. “[They] left when it was cold.”"],
    ["is long and ends inside", "The day was over, “and it rained when it was cold for all of us.”"]
  ])("reads as a sentence where it %s", (_title, text) => {
    expect(shapeOf(text).isSentence).toBe(true);
  });

  it.each([
    ["a title", "They passed the “Border Support Services Contract Review Act.”"],
    ["a name", "She was called the “Queen of the Old Harbour,” and left."],
    ["a few words", "They had “a bad day” in town."]
  ])("takes %s for no sentence", (_title, text) => {
    expect(shapeOf(text).isSentence).toBe(false);
  });

  it("tells a clause by its finite verb, and no title from one", () => {
    expect(shapeOf("She said “it rained for days”.").isClause).toBe(true);
    expect(shapeOf("She had “a bad day in town”.").isClause).toBe(false);
    expect(shapeOf("She wrote “Closing The Old Road Is Hard”.").isClause).toBe(false);
  });
});
