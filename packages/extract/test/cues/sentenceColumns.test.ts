import fc from "fast-check";
import {expect, it} from "vitest";
import {sentenceColumns} from "../../src/cues/sentenceColumns.js";
import {readText, type Reading} from "../../src/reading.js";
import {isOneOf, verbs} from "../../src/tagging/tags.js";
import {canonicalText} from "../../src/text/canonicalText.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {comma} from "../../src/words/signs.js";
import {flagAuxiliary, flagThat} from "../../src/words/wordLists.js";
import {strangeText} from "../robustness/strangeText.js";

const read = (text: string) => readText(canonicalText(text), loadModel().tagger);

const agrees = (reading: Reading) => {
  const {tokens, words, tags, quoteState} = reading;
  const {count, formOf, paragraphOf} = tokens;
  const columns = sentenceColumns(reading);
  const all = Array.from({length: count}, (_, at) => at);
  const flag = (at: number, set: number) => (words.flags[formOf[at]!]! & set) !== 0;
  const isVerb = (at: number) => isOneOf(verbs, tags[at]!);
  /** The nearest mark on one side, as a place and a state; 4 beyond the paragraph. */
  const mark = (at: number, step: -1 | 1) => {
    for (let i = at + step; ; i += step) {
      if (paragraphOf[i] !== paragraphOf[at]) return i * 8 + 4;
      if (quoteState[i]! > 1) return i * 8 + quoteState[i]!;
    }
  };
  for (const at of all) {
    expect(columns.verbs[at]).toBe(all.filter((i) => i < at && isVerb(i)).length);
    expect(columns.mainVerbs[at]).toBe(all.filter((i) => i < at && isVerb(i) && !flag(i, flagAuxiliary)).length);
    expect(columns.commas[at]).toBe(all.filter((i) => i < at && words.sign[formOf[i]!] === comma).at(-1) ?? -1);
    expect(columns.thats[at]).toBe(all.find((i) => i >= at && flag(i, flagThat)) ?? count);
    expect(columns.marksBefore[at]).toBe(mark(at, -1));
    expect(columns.marksAfter[at]).toBe(mark(at, 1));
  }
  expect(columns.verbs[count]).toBe(all.filter(isVerb).length);
  expect(columns.thats[count]).toBe(count);
};

it("tells of every token what stands left and right of it in its text and paragraph", () => {
  agrees(read("“We go,” she said, “and that is all.”\nHe was told that, she said.\n“No,” he said."));
  fc.assert(
    fc.property(strangeText, (text) => {
      agrees(read(text));
    }),
    {numRuns: 30}
  );
});

it("keeps the room of short texts, and gives long ones their own", () => {
  const short = read("She said so, and that was that.");
  const kept = sentenceColumns(short);
  expect(sentenceColumns(short)).toBe(kept);
  expect(sentenceColumns(read("He said no."))).toBe(kept);
  const longer = sentenceColumns(read("no, ".repeat(16_500)));
  expect(longer.verbs.length).toBeGreaterThan(33_000);
  const long = sentenceColumns(read("no, ".repeat(35_000)));
  expect(long).not.toBe(longer);
  expect(sentenceColumns(short)).toBe(longer);
  agrees(short);
});
