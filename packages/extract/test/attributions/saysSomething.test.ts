import {describe, expect, it} from "vitest";
import {saysSomething} from "../../src/attributions/saysSomething.js";
import {readText} from "../../src/reading.js";
import {loadModel} from "../../src/weights/loadModel.js";

const says = (text: string) => {
  const reading = readText(text, loadModel().tagger);
  const content = [{first: 0, last: reading.tokens.count}];
  return saysSomething(reading, {head: -1, content, cue: [], source: [], margin: 1, rule: null});
};

describe("saysSomething", () => {
  it.each(["this", "That.", "“it”", "so", ", ."])("is false of words that only point elsewhere, or of marks: %s", (text) => {
    expect(says(text)).toBe(false);
  });

  it.each(["calm", "this road", "that it rained"])("is true of anything else: %s", (text) => {
    expect(says(text)).toBe(true);
  });
});
