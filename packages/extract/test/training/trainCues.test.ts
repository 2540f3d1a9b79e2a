import {expect, it} from "vitest";
import {readText} from "../../src/reading.js";
import {canonicalText} from "../../src/text/canonicalText.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {cueLogits, trainCues, type CueText} from "../../training/trainCues.js";

const words = ["river", "table", "garden", "window", "market", "letter"];
/** A text in which one word is the head of a cue wherever it stands, and its neighbours change. */
const textWith = (number: number): CueText => {
  const one = words[number % words.length] as string;
  const other = words[(number + 1) % words.length] as string;
  const reading = readText(canonicalText(`The ${one} said ${other}. The ${other} saw the ${one}.`), loadModel().tagger);
  const said = reading.words.lower.indexOf("said");
  const heads = Array.from(reading.tokens.formOf).flatMap((form, at) => (form === said ? [at] : []));
  return {reading, heads: new Set(heads)};
};
const options = {bits: 12, passes: 4, runs: 2, fewestTexts: 2};

it("learns the heads of cues, and finds them in a text that it has not seen", () => {
  const weights = trainCues(
    Array.from({length: 12}, (_, i) => textWith(i)),
    options
  );
  const unseen = textWith(14);
  const logits = cueLogits(unseen, weights);
  const [head] = unseen.heads;
  expect(Math.max(...[...logits].filter(([at]) => at !== head).map(([, logit]) => logit))).toBeLessThan(0);
  expect(logits.get(head as number)).toBeGreaterThan(0);
});

it("gives the same weights for the same texts, and none for what only one text has", () => {
  const texts = () => Array.from({length: 6}, (_, i) => textWith(i));
  expect(trainCues(texts(), options)).toEqual(trainCues(texts(), options));
  expect(trainCues([textWith(0)], options).every((weight) => weight === 0)).toBe(true);
});
