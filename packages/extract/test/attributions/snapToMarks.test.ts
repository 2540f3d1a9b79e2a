import {describe, expect, it} from "vitest";
import {joined, snapToMarks} from "../../src/attributions/snapToMarks.js";
import {readText} from "../../src/reading.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {runOf, wordsIn} from "./wordsIn.js";

const {tagger} = loadModel();

function snapped(text: string, cue: string, ...content: readonly string[]): string[] {
  const reading = readText(text, tagger);
  const runs = content.map((words) => runOf(reading, words));
  const [only] = snapToMarks(reading, [
    {head: runOf(reading, cue).first, content: runs, cue: [], source: [], margin: 1, rule: null}
  ]);
  return only!.content.map((run) => wordsIn(reading, run));
}

describe("snapToMarks", () => {
  it("grows a content to the marks around it where it has half of the words in them", () => {
    expect(snapped("“The road is closed,” Lee said.", "said", "road is closed")).toEqual(["The road is closed ,"]);
    expect(snapped("“The road is closed,” Lee said.", "said", "closed")).toEqual(["closed"]);
  });

  it("leaves marks alone that hold the cue itself", () => {
    expect(snapped("“Lee said it is closed,” Ray said.", "said", "it is closed")).toEqual(["it is closed"]);
  });
});

describe("joined", () => {
  it("makes one of runs that touch or overlap, in order", () => {
    expect(
      joined([
        {first: 8, last: 9},
        {first: 0, last: 3},
        {first: 3, last: 5},
        {first: 4, last: 6}
      ])
    ).toEqual([
      {first: 0, last: 6},
      {first: 8, last: 9}
    ]);
    expect(joined([])).toEqual([]);
  });
});
