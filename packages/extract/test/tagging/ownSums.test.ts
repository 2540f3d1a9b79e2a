import {describe, expect, it} from "vitest";
import {FormSums} from "../../src/tagging/formSums.js";
import {OwnSums, rankedFrom, sure} from "../../src/tagging/ownSums.js";
import {ranked} from "../../src/tagging/ranks.js";
import {fillOwnFeatures, ownFeatures, tagBefore} from "../../src/tagging/tagFeatures.js";
import {noTag, tag, tagCount} from "../../src/tagging/tags.js";
import {paragraphsOf} from "../../src/text/paragraphs.js";
import {tokensOf} from "../../src/text/tokens.js";
import {numbersOf, wideRows} from "../../src/weights/buildRows.js";
import {wordTable} from "../../src/words/wordTable.js";

const rowCount = 4096;

const tableOf = (text: string) => wordTable(tokensOf(text, paragraphsOf(text)));

/** Weights in which the tag before `DT` speaks for `NN`, and the form itself for `VBD`, by as much as is said. */
function sumsFor(text: string, forNoun: number, forVerb: number) {
  const words = tableOf(text);
  const full = new Int16Array(rowCount * tagCount);
  const own = new Int32Array(ownFeatures);
  fillOwnFeatures(words, 0, own);
  full[(tagBefore(tag.DT) & (rowCount - 1)) * tagCount + tag.NN] = forNoun;
  full[(own[0]! & (rowCount - 1)) * tagCount + tag.VBD] = forVerb;
  const weights = wideRows(numbersOf(full, tagCount));
  const forms = new FormSums(weights);
  forms.learn(words);
  const sums = new OwnSums(weights, forms, sure);
  sums.begin(words.vocabulary.facts.length);
  return {words, sums};
}

describe("OwnSums", () => {
  it("gives a tag that is ahead by more than is sure, and else where its sums are, the ranked ones first", () => {
    const {words, sums} = sumsFor("said", 500, sure + 501);
    expect(sums.of(words, 0, tag.DT)).toBe(~tag.VBD);
    const unsure = sumsFor("said", 500, sure + 500);
    const at = unsure.sums.of(unsure.words, 0, tag.DT);
    expect(at).toBeGreaterThanOrEqual(0);
    const first = unsure.sums.sums.subarray(at + rankedFrom, at + rankedFrom + ranked);
    expect([...first]).toEqual([sure + 500, 500, 0, 0, 0, 0]);
    expect(unsure.sums.sums[at]! & 31).toBe(tag.VBD);
    expect((unsure.sums.sums[at]! >>> 5) & 31).toBe(tag.NN);
    const all = unsure.sums.sums.subarray(at + rankedFrom + ranked, at + rankedFrom + ranked + tagCount);
    expect([...all].filter((sum) => sum !== 0)).toEqual([500, sure + 500]);
  });

  it("tells the tags before apart, and answers the same when it is asked again", () => {
    const {words, sums} = sumsFor("said", 500, 700);
    const places = [tag.DT, tag.NN, noTag].map((before) => sums.of(words, 0, before));
    expect(new Set(places).size).toBe(3);
    expect([tag.DT, tag.NN, noTag].map((before) => sums.of(words, 0, before))).toEqual(places);
    expect(places.map((at) => sums.sums[at + rankedFrom + 1])).toEqual([500, 0, 0]);
  });

  it("begins anew when it has too many rows, with the same answers", () => {
    const {words: one, sums} = sumsFor("said", 500, 700);
    const rowOf = () => {
      const at = sums.of(one, 0, tag.DT);
      return [...sums.sums.subarray(at, at + rankedFrom + ranked + tagCount)];
    };
    const before = rowOf();
    const many = tableOf(Array.from({length: 2500}, (_, i) => `form${i}x`).join(" "));
    // A vocabulary is shared by texts, unless it has too many forms.
    expect(many.vocabulary).toBe(one.vocabulary);
    const forms = new FormSums(wideRows(numbersOf(new Int16Array(rowCount * tagCount), tagCount)));
    forms.learn(many);
    sums.begin(many.vocabulary.facts.length);
    let highest = 0;
    for (let form = 0; form < many.numbers.length; form++)
      for (let before = 0; before < tagCount; before++) highest = Math.max(highest, sums.of(many, form, before));
    expect(many.numbers.length * tagCount).toBeGreaterThan(64_000);
    expect(sums.sums.length).toBeLessThanOrEqual(2 ** 16 * (rankedFrom + ranked + tagCount));
    expect(highest).toBeGreaterThan(63_000 * (rankedFrom + ranked + tagCount));
    expect(rowOf()).toEqual(before);
  });
});
