import {describe, expect, it} from "vitest";
import {accordingTo} from "../../src/attributions/accordingTo.js";
import {readText} from "../../src/reading.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {runOf, wordsIn} from "./wordsIn.js";

const {tagger} = loadModel();

/** The source and the content, piece by piece, tokens with blanks between them. */
function repaired(text: string, source: string, ...content: readonly string[]): string[] {
  const reading = readText(text, tagger);
  const cue = runOf(reading, /according/iu.exec(text)![0]);
  const [only] = accordingTo(reading, [
    {
      head: cue.first,
      content: content.map((words) => runOf(reading, words)),
      cue: [cue],
      source: [runOf(reading, source)],
      margin: 1,
      rule: null
    }
  ]);
  return [...only!.source, ...only!.content].map((run) => wordsIn(reading, run));
}

describe("accordingTo", () => {
  it.each([
    [
      "a source where the clause goes on with a verb",
      "Local police, according to the board, have closed the road.",
      "the board, have closed the road",
      ["Local police"],
      ["the board", "Local police", "have closed the road"]
    ],
    [
      "a source where the verb before has no object yet",
      "Lee then led, according to the board, the largest march in years.",
      "the board, the largest march in years",
      ["Lee then led"],
      ["the board", "Lee then led", "the largest march in years"]
    ],
    [
      "a content before but",
      "The man was ill, according to police, but he was found dead.",
      "police",
      ["The man was ill", "but he was found dead"],
      ["police", "The man was ill"]
    ],
    [
      "a content after but",
      "Lee gave no cause, but, according to police, the man was ill.",
      "police",
      ["Lee gave no cause", "the man was ill"],
      ["police", "the man was ill"]
    ]
  ])("ends %s", (_title, text, source, content, expected) => {
    expect(repaired(text, source, ...content)).toEqual(expected);
  });

  it.each([
    [
      "an apposition",
      "The road is closed, according to Jane Lee, the head of the board.",
      "Jane Lee, the head of the board",
      ["The road is closed"]
    ],
    [
      "a source that opens the sentence",
      "According to Lee, who left, the road is closed.",
      "Lee, who left",
      ["the road is closed"]
    ],
    [
      "two verbs of one subject",
      "The road is old, according to police, and is closed.",
      "police",
      ["The road is old", "and is closed"]
    ]
  ])("keeps %s", (_title, text, source, content) => {
    expect(repaired(text, source, ...content)).toEqual([source, ...content].map((words) => words.replace(/,/gu, " ,")));
  });
});
