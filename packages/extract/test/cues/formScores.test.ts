import {expect, it} from "vitest";
import {cueFormFeatures, fillCueForm} from "../../src/cues/cueFeatures.js";
import {formScores} from "../../src/cues/formScores.js";
import {readText} from "../../src/reading.js";
import {canonicalText} from "../../src/text/canonicalText.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {sumOfRows} from "../../src/weights/sparseRows.js";

const {cues, tagger} = loadModel();
const read = (text: string) => readText(canonicalText(text), tagger);

it("gives what a word's form and tag add to its score, in the first text and in those after it", () => {
  const features = new Int32Array(cueFormFeatures);
  const texts = [
    "The mayor said that the road will close.",
    Array.from({length: 900}, (_, i) => `Word${i} claims claimed${i}.`).join(" "),
    "She claims it, he said."
  ];
  for (const text of [...texts, ...texts]) {
    const reading = read(text);
    const scores = formScores(cues, reading.words.vocabulary);
    for (let at = 0; at < reading.tokens.count; at++) {
      fillCueForm(reading, at, features);
      expect(scores.of(reading, at)).toBe(sumOfRows(cues, features, 0, cueFormFeatures));
    }
  }
});

it("tells the tags of one form apart", () => {
  const verb = read("He claims it.");
  const noun = read("The claims of others were false.");
  expect(verb.words.numbers[verb.tokens.formOf[1]!]).toBe(noun.words.numbers[noun.tokens.formOf[1]!]);
  expect(verb.tags[1]).not.toBe(noun.tags[1]);
  const scoreOf = (reading: typeof verb) => formScores(cues, reading.words.vocabulary).of(reading, 1);
  expect(scoreOf(verb)).not.toBe(scoreOf(noun));
});
