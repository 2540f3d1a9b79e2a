import {describe, expect, it} from "vitest";
import {statementLead} from "../../src/attributions/statementLead.js";
import {readText} from "../../src/reading.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {wordsIn} from "./wordsIn.js";

const {tagger} = loadModel();

function lead(text: string) {
  const reading = readText(text, tagger);
  const found = statementLead(reading, 0, reading.tokens.count - 1);
  return found && [found.source, found.cue].map((run) => wordsIn(reading, run));
}

describe("statementLead", () => {
  it.each([
    ["Rep. Ann Lee issued the following statement on the bill:", ["Rep. Ann Lee", "issued the following statement"]],
    ["Today, Rep. Ann Lee (D-NY) released this joint statement:", ["Rep. Ann Lee ( D-NY )", "released this joint statement"]],
    [
      "Congressman Bob Ray, D.D.S. (AZ-04) issued this statement:",
      ["Congressman Bob Ray , D.D.S. ( AZ-04 )", "issued this statement"]
    ],
    ["Congressman Bob Ray, D.D.S., made these remarks:", ["Congressman Bob Ray , D.D.S.", "made these remarks"]]
  ])("finds who gives a statement, with what stands beside the name: %s", (text, expected) => {
    expect(lead(text)).toEqual(expected);
  });

  it.each([
    "The man was released from jail in response to remarks.",
    "The film was released to mixed comments.",
    "Ann Lee made no comments on the fire.",
    "After the mayor gave his remarks, nobody left.",
    "Bob Ray died after police released a statement.",
    "Ann Lee said police had released a statement.",
    "Ann Lee gave a book to the school.",
    "The statement was short.",
    "Ann Lee issued a permit for the road, and nobody made a fuss."
  ])("finds nothing where no statement is given: %s", (text) => {
    expect(lead(text)).toBeUndefined();
  });
});
