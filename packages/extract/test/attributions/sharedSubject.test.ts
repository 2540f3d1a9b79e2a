import {describe, expect, it} from "vitest";
import {sharedSubject} from "../../src/attributions/sharedSubject.js";
import {readText} from "../../src/reading.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {attributionOf} from "./attributionOf.js";
import {wordsIn} from "./wordsIn.js";

const {tagger} = loadModel();

/** Cue and content of each attribution. */
function parted(text: string, cue: string, content: string) {
  const reading = readText(text, tagger);
  return sharedSubject(reading, [attributionOf(reading, {cue, content: [content], source: "Lee"})]).map((one) => [
    ...[...one.source, ...one.cue, ...one.content].map((run) => wordsIn(reading, run))
  ]);
}

describe("sharedSubject", () => {
  it("gives the second cue of a subject its own content, and the first what stands before “and” or “but”", () => {
    expect(
      parted(
        "Lee said the road was closed but denied that anybody was hurt.",
        "said",
        "the road was closed but denied that anybody was hurt"
      )
    ).toEqual([
      ["Lee", "said", "the road was closed"],
      ["Lee", "denied", "that anybody was hurt"]
    ]);
    expect(
      parted(
        "Lee said the road was closed, and later told reporters that it was old.",
        "said",
        "the road was closed, and later told reporters that it was old"
      )
    ).toEqual([
      ["Lee", "said", "the road was closed"],
      ["Lee", "told reporters", "that it was old"]
    ]);
  });

  it("takes “said” and “added” without “that”, and a pronoun of its own", () => {
    expect(parted("Lee said they met but said nobody was hurt.", "said", "they met but said nobody was hurt")).toEqual([
      ["Lee", "said", "they met"],
      ["Lee", "said", "nobody was hurt"]
    ]);
    expect(
      parted("Lee said it was new, though she warned that it leaked.", "said", "it was new, though she warned that it leaked")
    ).toEqual([
      ["Lee", "said", "it was new"],
      ["she", "warned", "that it leaked"]
    ]);
  });

  it.each([
    ["a verb without “that”", "Lee said they met and told a story.", "they met and told a story"],
    ["a verb in another tense", "Lee said they come and claim that it is old.", "they come and claim that it is old"],
    ["a verb that tells of nothing said", "Lee said it broke and caused that mess.", "it broke and caused that mess"],
    ["words in marks", "Lee said “it broke and showed that it was old”.", "“it broke and showed that it was old”"]
  ])("keeps %s in the content", (_title, text, content) => {
    expect(parted(text, "said", content)).toHaveLength(1);
  });

  it("leaves no attribution without a content", () => {
    expect(parted("Lee said, though she warned that it leaked.", "said", "though she warned that it leaked")).toEqual([
      ["Lee", "said", "though she warned that it leaked"]
    ]);
  });

  it("leaves a second cue alone that has an attribution of its own", () => {
    const text = "Lee said the road was closed but denied that anybody was hurt.";
    const reading = readText(text, tagger);
    const attributions = [
      attributionOf(reading, {cue: "said", content: ["the road was closed but denied that anybody was hurt"], source: "Lee"}),
      attributionOf(reading, {cue: "denied", content: ["anybody was hurt"], source: "Lee"})
    ];
    expect(sharedSubject(reading, attributions)).toEqual(attributions);
  });
});
