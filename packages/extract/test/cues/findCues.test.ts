import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  cueFeatureCount,
  cueFormFeatures,
  cueNearFeatures,
  fillCueForm,
  fillFarFeatures,
  fillNearFeatures,
  mayBeCue
} from "../../src/cues/cueFeatures.js";
import {findCues} from "../../src/cues/findCues.js";
import {readText, type Reading} from "../../src/reading.js";
import {canonicalText} from "../../src/text/canonicalText.js";
import {narrowRows, numbersOf} from "../../src/weights/buildRows.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {strangeText} from "../robustness/strangeText.js";

const rowCount = 1024;
const full = Int16Array.from({length: rowCount}, (_, row) => ((row * 37) % 3 === 0 ? 0 : ((row * 61) % 90) - 45));
const read = (text: string) => readText(canonicalText(text), loadModel().tagger);
const texts = [
  "“We will not go,” she said, “and that is all.”\nOfficials who were told of it, the mayor said, had asked that nobody leave.",
  "The report (found in 2012) says: nobody was asked. He added that it “could” not be true, according to Lee.",
  "Fine."
];

/** The candidates by the definition: all features of a token added up, where neither the first ones nor the next speak against it. */
const byDefinition = (reading: Reading, bias: number, least: number) => {
  const features = new Int32Array(cueFeatureCount);
  const found: [number, number][] = [];
  const sum = (from: number, end: number) =>
    [...features.subarray(from, end)].reduce((score, feature) => score + full[feature & (rowCount - 1)]!, 0);
  for (let at = 0; at < reading.tokens.count; at++) {
    if (!mayBeCue(reading, at)) continue;
    fillCueForm(reading, at, features);
    fillNearFeatures(reading, at, features);
    fillFarFeatures(reading, at, features);
    const score = bias + sum(0, cueFeatureCount);
    const isLikely = sum(0, cueFormFeatures) >= -150 && sum(0, cueNearFeatures) >= -150;
    if (isLikely && score > least) found.push([at, score]);
  }
  return {tokens: found.map(([at]) => at), scores: found.map(([, score]) => score)};
};

describe("findCues", () => {
  it("gives the scores that all features give, in the first texts and in later ones", () => {
    const model = {cues: narrowRows(numbersOf(full, 1)), cueBias: -20};
    for (let pass = 0; pass < 12; pass++)
      for (const text of texts) {
        const reading = read(text);
        expect(findCues(reading, model, -100)).toEqual(byDefinition(reading, -20, -100));
      }
    expect(findCues(read(texts[0] as string), model, -100).tokens.length).toBeGreaterThan(0);
  });

  it("does so for strange texts", () => {
    const model = {cues: narrowRows(numbersOf(full, 1)), cueBias: 0};
    fc.assert(
      fc.property(strangeText, (text) => {
        const reading = read(text);
        expect(findCues(reading, model, -50)).toEqual(byDefinition(reading, 0, -50));
      })
    );
  });
});
