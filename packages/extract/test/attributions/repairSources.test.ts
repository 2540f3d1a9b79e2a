import {describe, expect, it} from "vitest";
import type {Attribution} from "../../src/attributions/attribution.js";
import {repairSources} from "../../src/attributions/repairSources.js";
import {readText} from "../../src/reading.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {runOf, wordsIn} from "./wordsIn.js";

const {tagger} = loadModel();

/** The source of the attribution with this cue, in words; `source` and `content` are words of the text, "" for none. */
function repaired(text: string, cue: string, source: string, content: string): string[] {
  const reading = readText(text, tagger);
  const run = (words: string) => (words === "" ? [] : [runOf(reading, words)]);
  const [cueRun] = run(cue);
  const attribution: Attribution = {
    head: cueRun!.last - 1,
    content: run(content),
    cue: run(cue),
    source: run(source),
    margin: 1,
    rule: null
  };
  return repairSources(reading, [attribution])[0]!.source.map((one) => wordsIn(reading, one));
}

describe("repairSources", () => {
  it("begins with the name before “of”, where a place's name is all that was found", () => {
    const text = "With Ann Lee of Ohio calling it a shame, the board met.";
    expect(repaired(text, "calling", "Ohio", "it a shame")).toEqual(["Ann Lee of Ohio"]);
    expect(repaired("Most of Ohio said it was a shame.", "said", "Ohio", "it was a shame")).toEqual(["Ohio"]);
  });

  it("leaves out the subject of a clause that a semicolon ends", () => {
    const reading = readText("The crews knew it too; Lee said the road is closed.", tagger);
    const {first, last} = runOf(reading, "said");
    const source = [runOf(reading, "The crews"), runOf(reading, "Lee")];
    const [one] = repairSources(reading, [{head: first, content: [], cue: [{first, last}], source, margin: 1, rule: null}]);
    expect(one!.source.map((run) => wordsIn(reading, run))).toEqual(["Lee"]);
  });

  it("keeps a source whose relative clause has a list with semicolons, or one in marks", () => {
    const list = "Ann Lee, who has lived in Lima, Ohio; Waco, Texas; and Bath, said it is closed.";
    expect(repaired(list, "said", "Ann Lee, who has lived in Lima, Ohio; Waco, Texas; and Bath", "it is closed")).toHaveLength(1);
    const marked = "Ann Lee, who called it “a mess; a shame,” said it is closed.";
    expect(repaired(marked, "said", "Ann Lee", "it is closed")).toEqual(["Ann Lee"]);
  });

  it("leaves out what ends a bracket that was opened before the source", () => {
    const text = "At noon (1500 UTC) the board said the road is closed.";
    expect(repaired(text, "said", "1500 UTC) the board", "the road is closed")).toEqual(["the board"]);
  });

  it("gives the source the word that begins it, out of the cue", () => {
    expect(repaired("According to his agent, the road is closed.", "According to his", "agent", "the road is closed")).toEqual([
      "his agent"
    ]);
  });

  it.each([
    ["a clause before a pronoun", "Lee did take Moor on, he said the road is closed.", "said", "Lee did take Moor on, he", ["he"]],
    [
      "the place before a comma",
      "In Brenik, a man reached by telephone said the road is closed.",
      "said",
      "In Brenik, a man reached by telephone",
      ["a man reached by telephone"]
    ],
    ["a clause after who", "Lee, who, on a call, said the road is closed.", "said", "who, on a call", ["who"]]
  ])("cuts %s off", (_title, text, cue, source, expected) => {
    expect(repaired(text, cue, source, "the road is closed")).toEqual(expected);
  });

  it.each([
    ["later", "The mayor later Tuesday said the road is closed.", "The mayor later Tuesday", "The mayor"],
    ["before a name", "Yesterday Jane Lee said the road is closed.", "Yesterday Jane Lee", "Jane Lee"],
    ["of this week", "This Wednesday Jane Lee said the road is closed.", "This Wednesday Jane Lee", "Jane Lee"],
    ["of a month", "On February 1 Jane Lee said the road is closed.", "February 1 Jane Lee", "Jane Lee"],
    ["behind it", "Officials on Saturday said the road is closed.", "Officials on Saturday", "Officials"],
    ["behind it, in one word", "The website yesterday said the road is closed.", "The website yesterday", "The website"]
  ])("cuts a day %s off", (_title, text, source, expected) => {
    expect(repaired(text, "said", source, "the road is closed")).toEqual([expected]);
  });

  it.each([
    ["a paper that is called a day", "USA Today said the road is closed.", "said", "USA Today"],
    ["a day on which it came out", "A poll released Monday said the road is closed.", "said", "A poll released Monday"],
    ["a day that it is about", "Reports of Wednesday said the road is closed.", "said", "Reports of Wednesday"],
    ["a day alone", "Monday said the road is closed.", "said", "Monday"],
    ["a name", "Mayor Jane Lee said the road is closed.", "said", "Mayor Jane Lee"],
    ["a pronoun alone", "He said the road is closed.", "said", "He"],
    ["an object pronoun at the end", "Some of them said the road is closed.", "said", "Some of them"],
    ["a speaker after the cue", "The road is closed, said Moor.", "said", "Moor"]
  ])("keeps %s", (_title, text, cue, source) => {
    expect(repaired(text, cue, source, "")).toEqual([source]);
  });

  it("takes no source from whoever is asked, told or accused, and keeps who is quoted or said to have spoken", () => {
    expect(repaired("Lee was asked about the road.", "was asked", "Lee", "about the road")).toEqual([]);
    expect(repaired("Lee was later told that the road is closed.", "told", "Lee", "that the road is closed")).toEqual([]);
    expect(repaired("Lee asked about the road.", "asked", "Lee", "about the road")).toEqual(["Lee"]);
    expect(repaired("Lee was quoted as saying the road is closed.", "quoted", "Lee", "the road is closed")).toEqual(["Lee"]);
    expect(repaired("It was said by Lee that the road is closed.", "said", "Lee", "that the road is closed")).toEqual(["Lee"]);
  });

  it.each([
    ["the phrase before the verb", "Officials say the road costs a million.", "say", ["Officials"]],
    ["with what hangs on it", "The owners of the shops said the road costs a million.", "said", ["The owners of the shops"]],
    ["nobody before a participle", "Lee left, saying the road costs a million.", "saying", []],
    ["nobody after a comma", "According to the board, said the road costs a million.", "said", []]
  ])("fills a missing source: %s", (_title, text, cue, expected) => {
    expect(repaired(text, cue, "", "the road costs a million")).toEqual(expected);
  });

  it("takes no words of the content for a source", () => {
    expect(repaired("The road costs a million, the board says.", "says", "", "The road costs a million, the board")).toEqual([]);
  });
});
