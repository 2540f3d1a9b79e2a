import {describe, expect, it} from "vitest";
import {withoutNicknames} from "../../src/attributions/withoutNicknames.js";
import {extract} from "../../src/index.js";
import {readText} from "../../src/reading.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {attributionOf} from "./attributionOf.js";
import {wordsIn} from "./wordsIn.js";

const {tagger} = loadModel();

describe("withoutNicknames", () => {
  it("gives a nickname and the name after it back to the source", () => {
    const reading = readText("“It is over,” said Dwayne “The Rock” Johnson on Monday.", tagger);
    const attribution = attributionOf(reading, {cue: "said", content: ["It is over,", "“The Rock” Johnson"], source: "Dwayne"});
    const [one] = withoutNicknames(reading, [attribution]);
    expect(one!.content.map((run) => wordsIn(reading, run))).toEqual(["It is over ,"]);
    expect(one!.source.map((run) => wordsIn(reading, run))).toEqual(["Dwayne “ The Rock ” Johnson"]);
  });

  it("keeps the only content there is, and texts without a nickname as they are", () => {
    const reading = readText("Dwayne “The Rock” Johnson said he won.", tagger);
    const only = attributionOf(reading, {cue: "said", content: ["“The Rock” Johnson"], source: "Dwayne"});
    expect(withoutNicknames(reading, [only])).toEqual([only]);
    const plain = readText("“It is over,” said Ann Lee.", tagger);
    const other = attributionOf(plain, {cue: "said", content: ["It is over,"], source: "Ann Lee"});
    expect(withoutNicknames(plain, [other])).toEqual([other]);
  });

  it("calls a nickname a term, and its bearer by the whole name", () => {
    const {quotes, sources, nonQuotations} = extract('Police Chief Robert "Bobby" Kane said the threat was not credible.');
    expect(nonQuotations.map(({reason}) => reason)).toEqual(["term"]);
    expect(quotes).toHaveLength(1);
    expect(sources.map(({label}) => label)).toEqual(['Robert "Bobby" Kane']);
  });
});
