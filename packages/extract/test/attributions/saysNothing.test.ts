import {describe, expect, it} from "vitest";
import {saysNothing} from "../../src/attributions/saysNothing.js";
import {readText} from "../../src/reading.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {runOf} from "./wordsIn.js";

const {tagger} = loadModel();

function negated(text: string, cue: string, content: string, source?: string): boolean {
  const reading = readText(text, tagger);
  return saysNothing(reading, {
    head: runOf(reading, cue).last - 1,
    content: [runOf(reading, content)],
    cue: [runOf(reading, cue)],
    source: source === undefined ? [] : [runOf(reading, source)],
    margin: 1,
    rule: null
  });
}

describe("saysNothing", () => {
  it.each([
    ["Lee did not say why the road is closed.", "say", "why the road is closed"],
    ["Lee hasn't yet confirmed that it is closed.", "confirmed", "it is closed"],
    ["When asked whether the road is closed, Lee left.", "asked", "whether the road is closed"],
    ["Lee never claimed that it is closed.", "claimed", "it is closed"],
    ["Lee declined to comment.", "declined", "to comment"],
    ["Lee refused to say why it is closed.", "refused", "to say why it is closed"]
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

  it.each([
    ["nobody", "Neither Lee nor Ray said it is closed.", "said", "it is closed", "Neither Lee nor Ray"],
    ["no one", "No one said it is closed.", "said", "it is closed", "No one"],
    ["what somebody may say", "If Lee says it is closed, we walk.", "says", "it is closed", "Lee"],
    ["a question that is answered", "Asked whether it is closed, Lee left.", "Asked", "whether it is closed", undefined]
  ])("tells that it was not said: %s", (_title, text, cue, content, source) => {
    expect(negated(text, cue, content, source)).toBe(true);
  });

  it.each([
    ["a question with its asker", "Asked by Ray whether it is closed, Lee left.", "Asked", "whether it is closed", "Ray"],
    ["nobody's words in marks", "Nobody said “it is closed” out loud.", "said", "“it is closed”", "Nobody"],
    ["what stands after a condition", "If it rains, Lee says it is closed.", "says", "it is closed", "Lee"]
  ])("keeps %s", (_title, text, cue, content, source) => {
    expect(negated(text, cue, content, source)).toBe(false);
  });

  it("keeps an attribution without a cue", () => {
    const reading = readText("Not closed.", tagger);
    expect(saysNothing(reading, {head: -1, content: [{first: 1, last: 2}], cue: [], source: [], margin: 0, rule: null})).toBe(
      false
    );
  });
});
