import {describe, expect, it} from "vitest";
import {trimContents} from "../../src/attributions/trimContents.js";
import {readText} from "../../src/reading.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {runOf, wordsIn} from "./wordsIn.js";

const {tagger} = loadModel();

/** What is left of a content, token by token with blanks between them. */
function left(text: string, cue: string, content: string): string[] {
  const reading = readText(text, tagger);
  const attribution = {
    head: runOf(reading, cue).first,
    content: [runOf(reading, content)],
    cue: [],
    source: [],
    margin: 1,
    rule: null
  };
  return trimContents(reading, [attribution])[0]!.content.map((run) => wordsIn(reading, run));
}

describe("trimContents", () => {
  it("keeps what stands in marks after a semicolon, and a number that goes on with what was counted", () => {
    const marked = "it was a “mistake”; it was “the worst day”";
    expect(left(`Lee said ${marked}.`, "said", marked)).toEqual(["it was a “ mistake ” ; it was “ the worst day ”"]);
    expect(left("Lee said one died; two were hurt.", "said", "one died; two were hurt")).toEqual(["one died ; two were hurt"]);
  });

  it.each([
    ["a dateline", "ASHBY, Mont. (AP) — A man fled, officials said.", "AP) — A man fled", "A man fled"],
    ["the mark of a list", "• A man fled, officials said.", "• A man fled", "A man fled"],
    ["a label", "The bottom line: Expect lawsuits, officials said.", "The bottom line: Expect lawsuits", "Expect lawsuits"]
  ])("begins a content before its cue behind %s", (_, text, content, rest) => {
    expect(left(text, "said", content)).toEqual([rest]);
  });

  it("leaves out the day behind a closing mark, and not what the marks go on with", () => {
    expect(left("Lee said “it was bad” on Monday.", "said", "“it was bad” on Monday")).toEqual(["“ it was bad ”"]);
    expect(left("Lee said “it was bad” late Monday night.", "said", "“it was bad” late Monday night")).toEqual(["“ it was bad ”"]);
    expect(left("Lee said “the road” closes on Monday.", "said", "“the road” closes on Monday")).toEqual([
      "“ the road ” closes on Monday"
    ]);
  });

  it("keeps a time and a dash where no paragraph opens with them", () => {
    expect(left("It rained. At 5:30 A man fled, officials said.", "said", "At 5:30 A man fled")).toEqual(["At 5:30 A man fled"]);
    expect(
      left("Smith (D-Maine) — a top target — will lose, Lee said.", "said", "Smith (D-Maine) — a top target — will lose")
    ).toEqual(["Smith ( D-Maine ) — a top target — will lose"]);
    expect(left("Ford (NYSE: F) will cut jobs, Lee said.", "said", "Ford (NYSE: F) will cut jobs")).toEqual([
      "Ford ( NYSE : F ) will cut jobs"
    ]);
    expect(left("It's simple: Trump lost, Lee said.", "said", "It's simple: Trump lost")).toEqual(["It 's simple : Trump lost"]);
    expect(left("Lee said it would air “The Voice” on Monday.", "said", "it would air “The Voice” on Monday")).toEqual([
      "it would air “ The Voice ” on Monday"
    ]);
    expect(left("A man (Lee) — he fled, officials said.", "said", "he fled")).toEqual(["he fled"]);
  });

  it("begins a content before its cue after a semicolon that parts two clauses, and not one that parts a list", () => {
    expect(
      left("A car hit the wall; fuel leaked and burned, officials said.", "said", "A car hit the wall; fuel leaked and burned")
    ).toEqual(["fuel leaked and burned"]);
    expect(left("The wall; the road, Lee said.", "said", "The wall; the road")).toEqual(["The wall ; the road"]);
  });

  it("ends a content before a site's name and “without elaborating”", () => {
    expect(left("Lee praised the plan on Twitter.", "praised", "the plan on Twitter")).toEqual(["the plan"]);
    expect(left("Lee said it is closed without elaborating.", "said", "it is closed without elaborating")).toEqual([
      "it is closed"
    ]);
    expect(left("Lee said the driver fled without giving a name.", "said", "the driver fled without giving a name")).toEqual([
      "the driver fled without giving a name"
    ]);
    expect(left("Lee said it is closed without a fence.", "said", "it is closed without a fence")).toEqual([
      "it is closed without a fence"
    ]);
  });

  it("ends a content before the words that tell where it was said, and keeps what only looks like them", () => {
    expect(left("Lee praised the new plan in a statement on Monday.", "praised", "the new plan in a statement on Monday")).toEqual([
      "the new plan"
    ]);
    expect(left("Lee said the plan was in a letter.", "said", "the plan was in a letter")).toEqual(["the plan was in a letter"]);
    expect(left("Lee praised the plan in a letter box.", "praised", "the plan in a letter box")).toEqual([
      "the plan in a letter box"
    ]);
    expect(left("Lee said he gave more in a speech in May.", "said", "he gave more in a speech in May")).toEqual([
      "he gave more in a speech in May"
    ]);
    expect(left("Lee said he was “tired” in an interview.", "said", "he was “tired” in an interview")).toEqual([
      "he was “ tired ”"
    ]);
    expect(left("Lee said what it did in a speech helped.", "said", "what it did in a speech helped")).toEqual([
      "what it did in a speech helped"
    ]);
  });

  it.each([
    ["the sentence after it", "Lee said it is closed. Others are open.", "said", "it is closed. Others are open", "it is closed ."],
    ["the sentence before it", "Others are open. It is closed, Lee said.", "said", "Others are open. It is closed", "It is closed"],
    [
      "a clause after a semicolon",
      "Lee said they are open; she wept for days.",
      "said",
      "they are open; she wept for days",
      "they are open"
    ],
    ["a day", "Lee said Tuesday the road is closed.", "said", "Tuesday the road is closed", "the road is closed"],
    [
      "the time of a day",
      "Lee said late on Tuesday night the road is closed.",
      "said",
      "late on Tuesday night the road is closed",
      "the road is closed"
    ],
    ["tonight", "Lee said tonight the road is closed.", "said", "tonight the road is closed", "the road is closed"],
    ["afterward", "Lee said afterward the road is closed.", "said", "afterward the road is closed", "the road is closed"],
    ["earlier", "Lee said earlier he is ill.", "said", "earlier he is ill", "he is ill"]
  ])("leaves out %s", (_title, text, cue, content, expected) => {
    expect(left(text, cue, content)).toEqual([expected]);
  });

  it.each([
    ["quoted words of the next sentence", "Lee said “it is closed. Others are open”.", "said", "it is closed. Others are open"],
    [
      "a list with semicolons",
      "Lee said the road is old; the bridge is new; the town is poor.",
      "said",
      "the road is old; the bridge is new; the town is poor"
    ],
    [
      "a semicolon after according to",
      "According to Lee, roads are open; bridges are closed.",
      "According",
      "roads are open; bridges are closed"
    ],
    ["a day to come", "Lee said next Tuesday is too late.", "said", "next Tuesday is too late"],
    ["what belongs to a day", "Lee said Tuesday's vote is over.", "said", "Tuesday's vote is over"],
    ["a day before the verb", "Tuesday the road is closed, Lee said.", "said", "Tuesday the road is closed"],
    ["a content that lies elsewhere", "Others are open. Lee said so.", "said", "Others are open"]
  ])("keeps %s", (_title, text, cue, content) => {
    const reading = readText(text, tagger);
    expect(left(text, cue, content)).toEqual([wordsIn(reading, runOf(reading, content))]);
  });
});
