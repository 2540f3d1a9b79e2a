import {describe, expect, it} from "vitest";
import {colonLead} from "../../src/attributions/colonLead.js";
import {readText} from "../../src/reading.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {runOf, wordsIn} from "./wordsIn.js";

const {tagger} = loadModel();

/** Source and cue of the last region's lead; `other`: words that another attribution has. */
function lead(text: string, other?: string) {
  const reading = readText(text, tagger);
  const taken = new Uint8Array(reading.tokens.count);
  if (other !== undefined) {
    const {first, last} = runOf(reading, other);
    taken.fill(1, first, last);
  }
  const found = colonLead(reading, taken, reading.regions.at(-1)!);
  return found && [...found.source, ...found.cue].map((run) => wordsIn(reading, run));
}

describe("colonLead", () => {
  it.each([
    ["a verb of writing", "It is over. Bob Ray wrote on X: “We are not for sale.”", ["Bob Ray", "wrote on X"]],
    ["a verb that tells of nothing said", "She was blunt: “We are not for sale.”", ["She", "was blunt"]],
    ["an apposition", "Her rival, Bob Ray, wrote: “We are not for sale.”", ["Her rival , Bob Ray", "wrote"]],
    ["“read”", "The sign outside read: “Closed for good”.", ["The sign", "read"]],
    ["a participle after “has”", "Its boss has tweeted: “Watch this”.", ["Its boss", "tweeted"]],
    ["a cue of many words", "Ann Lee wrote this to all of us in May: “We are not for sale.”", ["Ann Lee", "wrote"]]
  ])("finds who a sentence leads in, and by which words: %s", (_title, text, expected) => {
    expect(lead(text)).toEqual(expected);
  });

  it.each([
    ["there is no colon", "Bob Ray wrote “we are not for sale”."],
    ["the colon stands in another paragraph", "Bob Ray wrote:\n\n“We are not for sale.”"],
    ["there is no verb", "A word of thanks: “We are not for sale.”"],
    ["nobody does it", "You should know: “We are not for sale.”"],
    ["it is a passive", "Then they were called: “We are not for sale.”"],
    ["a few words follow a verb that tells of nothing said", "Bob Ray has one motto: “Never again”."]
  ])("finds nobody where %s", (_title, text) => {
    expect(lead(text)).toBeUndefined();
  });

  it("leaves a lead to the attribution that has it", () => {
    expect(lead("Bob Ray wrote on X: “We are not for sale.”", "wrote")).toBeUndefined();
  });
});
