import {describe, expect, it} from "vitest";
import {withoutLeadIn} from "../../src/attributions/withoutLeadIn.js";
import {readText} from "../../src/reading.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {attributionOf} from "./attributionOf.js";
import {wordsIn} from "./wordsIn.js";

const {tagger} = loadModel();

/** What is left of the contents, token by token with blanks between them. */
function left(text: string, cue: string, content: readonly string[], source = "Lee"): string[] {
  const reading = readText(text, tagger);
  return withoutLeadIn(reading, [attributionOf(reading, {cue, content, source})])[0]!.content.map((run) => wordsIn(reading, run));
}

describe("withoutLeadIn", () => {
  it("keeps the answer behind the comma after “If asked”", () => {
    expect(left("If asked, he would serve, Lee said, “without pay.”", "said", ["he would serve", "without pay."])).toHaveLength(2);
  });

  it("leaves the question out that a sentence begins with: “When asked whether …”", () => {
    expect(
      left("When asked at noon whether the road is closed, Lee said, “It is.”", "said", ["the road is closed", "It is"])
    ).toEqual(["It is"]);
  });

  it("begins after the rest of the cue's phrase, with “that”", () => {
    expect(
      left("Lee wrote in a letter to parents that the road is closed.", "wrote in a letter to", ["parents that the road is closed"])
    ).toEqual(["that the road is closed"]);
  });

  it("begins with the marks after a colon", () => {
    expect(left("Lee asked with some force: “Is it closed?”", "asked", ["with some force: “Is it closed?”"])).toEqual([
      "“ Is it closed ? ”"
    ]);
  });

  it("leaves out a relative clause of the source", () => {
    expect(
      left("Lee, who asked for no name, said the road is closed.", "said", ["who asked for no name", "the road is closed"])
    ).toEqual(["the road is closed"]);
  });

  it("leaves out the question that is answered, before and after", () => {
    const answer = "“It is closed,”";
    expect(left(`Asked whether it was open, Lee said ${answer} and left.`, "said", ["it was open", answer])).toEqual([
      "“ It is closed , ”"
    ]);
    expect(left(`Asked whether it was open, Lee said ${answer} and left.`, "said", ["whether it was open", answer])).toEqual([
      "“ It is closed , ”"
    ]);
    expect(left(`${answer} Lee said when asked if it was open.`, "said", [answer, "when asked if it was open"])).toEqual([
      "“ It is closed , ”"
    ]);
  });

  it("leaves out where it was said, between two quotations", () => {
    expect(
      left("“It is old,” Lee told us in a school where it rained. “It is closed.”", "told us", [
        "It is old,",
        "in a school where it rained",
        "It is closed."
      ])
    ).toEqual(["It is old ,", "It is closed ."]);
  });

  it("ends before the verb that the sentence of a relative clause goes on with", () => {
    expect(left("Lee, who said she saw no way, smiled at them.", "said", ["she saw no way, smiled at them"], "who")).toEqual([
      "she saw no way"
    ]);
    expect(left("Lee, who said the men, and all of us, must go.", "said", ["the men, and all of us, must go"], "who")).toEqual([
      "the men , and all of us , must go"
    ]);
  });

  it.each([
    ["a clause that belongs to a noun", "Lee spoke about issues that are old.", "spoke about", ["issues that are old"]],
    [
      "a clause with a verb of its own before “that”",
      "Lee pointed to signs she made that day.",
      "pointed to",
      ["signs she made that day"]
    ],
    ["the only content there is", "Asked whether it was open, Lee left.", "Asked", ["whether it was open"]],
    ["what is said right after the cue", "Lee said the road that day was closed.", "said", ["the road that day was closed"]],
    ["a question that is reported", "Lee said she was asked if it was open.", "said", ["she was asked if it was open"]]
  ])("keeps %s", (_title, text, cue, content) => {
    const reading = readText(text, tagger);
    const attribution = attributionOf(reading, {cue, content, source: "Lee"});
    expect(withoutLeadIn(reading, [attribution])).toEqual([attribution]);
  });
});
