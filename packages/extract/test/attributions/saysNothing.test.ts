import {describe, expect, it} from "vitest";
import {saysNothing} from "../../src/attributions/saysNothing.js";
import {readText} from "../../src/reading.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {runOf} from "./wordsIn.js";

const {tagger} = loadModel();

function negated(text: string, cue: string, content: string): boolean {
  const reading = readText(text, tagger);
  return saysNothing(reading, {
    head: runOf(reading, cue).last - 1,
    content: [runOf(reading, content)],
    cue: [runOf(reading, cue)],
    source: [],
    margin: 1,
    rule: null
  });
}

describe("saysNothing", () => {
  it.each([
    ["Lee did not say why the road is closed.", "say", "why the road is closed"],
    ["Lee hasn't yet confirmed that it is closed.", "confirmed", "it is closed"],
    ["When asked whether the road is closed, Lee left.", "asked", "whether the road is closed"],
    ["Lee never claimed that it is closed.", "claimed", "it is closed"]
  ])("tells that nothing was said: %s", (text, cue, content) => {
    expect(negated(text, cue, content)).toBe(true);
  });

  it.each([
    ["a question", "Lee asked whether it is closed.", "asked", "whether it is closed"],
    ["a plain verb", "Lee said that it is not closed.", "said", "it is not closed"],
    ["a denial that was not made", "Lee did not deny that it is closed.", "deny", "it is closed"],
    ["words in marks", "Lee did not say that it is “closed for good”.", "say", "it is “closed for good"],
    ["a negation of another verb", "Lee did not go and said that it is closed.", "said", "it is closed"],
    ["one in the sentence before", "It is not. Say it is closed.", "Say", "it is closed"]
  ])("keeps %s", (_title, text, cue, content) => {
    expect(negated(text, cue, content)).toBe(false);
  });

  it("keeps an attribution without a cue", () => {
    const reading = readText("Not closed.", tagger);
    expect(saysNothing(reading, {head: -1, content: [{first: 1, last: 2}], cue: [], source: [], margin: 0, rule: null})).toBe(
      false
    );
  });
});
