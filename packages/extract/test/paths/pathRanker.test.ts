import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Path} from "../../src/paths/path.js";
import {PathFeatures} from "../../src/paths/pathFeatures.js";
import {PathRanker} from "../../src/paths/pathRanker.js";
import {readText} from "../../src/reading.js";
import {CueWindow} from "../../src/roles/cueWindow.js";
import {content, source} from "../../src/roles/role.js";
import {formAt} from "../../src/text/tokens.js";
import {narrowRows, numbersOf} from "../../src/weights/buildRows.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {sumOfRows} from "../../src/weights/sparseRows.js";

const bits = 16;

/** The window of a cue. */
function around(text: string, form: string) {
  const reading = readText(text, loadModel().tagger);
  const at = Array.from({length: reading.tokens.count}, (_, i) => formAt(reading.tokens, i)).indexOf(form);
  const window = new CueWindow(reading, new Uint8Array(reading.tokens.count));
  window.moveTo(at, 5);
  return {reading, window};
}

/** A path from letters, one a unit: o outside, s source, c cue, t content. */
const path = (letters: string, gap = 0, rank = 0): Path => ({
  roles: Uint8Array.from(letters, (letter) => "osct".indexOf(letter)),
  gap,
  rank
});

/** Weights that give each of these features so much. */
function weightsFor(features: Int32Array, each: number) {
  const table = new Int16Array(1 << bits);
  for (const feature of features) table[feature & ((1 << bits) - 1)] = each;
  return narrowRows(numbersOf(table, 1));
}

const {reading, window} = around("Lee said it rained.", "said");
const own = path("scttt");
const shorter = path("sctto", 900, 1);

function featuresOf(one: Path): Int32Array {
  const features = new PathFeatures(reading, window);
  features.fill(one);
  return features.features.slice(0, features.count);
}

describe("PathRanker", () => {
  it("takes the role tagger's path where nothing speaks for another", () => {
    const ranker = new PathRanker(reading, window, narrowRows(numbersOf(new Int16Array(1 << bits), 1)));
    expect(ranker.choose([own, shorter], 5000)).toBe(own);
    expect(ranker.margin).toBe(0);
  });

  it("takes another path where more speaks for it, and tells by how much", () => {
    const only = featuresOf(shorter).filter((feature) => !featuresOf(own).includes(feature));
    const ranker = new PathRanker(reading, window, weightsFor(only, 10));
    expect(ranker.choose([own, shorter], 5000)).toBe(shorter);
    expect(ranker.margin).toBe(10 * only.length);
  });

  it("scores each path by all its features, whatever runs it shares with others", () => {
    const {paths: weights} = loadModel();
    const {reading: long, window: place} = around(`Lee said ${"it rained and ".repeat(6)}it rained.`, "said");
    const features = new PathFeatures(long, place);
    const sumNow = () => sumOfRows(weights, features.features, 0, features.count);
    features.fillNone(5000, 3);
    const none = sumNow();
    const letter = fc.constantFrom("o", "s", "t", "t", "t");
    fc.assert(
      fc.property(fc.array(letter, {minLength: place.unitCount, maxLength: place.unitCount}), (drawn) => {
        const letters = drawn.map((one, k) => (k === 1 ? "c" : one)).join("");
        const all = [path(letters), path(letters.replace("o", "t"), 900, 1), path("sc".padEnd(place.unitCount, "t"), 5000, 6)];
        const sums = all.map((one) => {
          features.fill(one);
          return sumNow();
        });
        const ranker = new PathRanker(long, place, weights);
        expect(all.indexOf(ranker.choose(all, 5000))).toBe(sums.indexOf(Math.max(...sums)));
        expect(ranker.margin).toBe(Math.max(...sums) - none);
      })
    );
  });

  it("tells when most speaks for no attribution at all", () => {
    const features = new PathFeatures(reading, window);
    features.fillNone(5000, 1);
    const ranker = new PathRanker(reading, window, weightsFor(features.features.slice(0, features.count), 10));
    ranker.choose([own], 5000);
    expect(ranker.margin).toBe(-10 * features.count);
  });
});

describe("PathFeatures", () => {
  it("are the same for the same path, and others for another", () => {
    expect(featuresOf(own)).toEqual(featuresOf(own));
    expect(featuresOf(own)).not.toEqual(featuresOf(shorter));
  });

  it("find room for as many pieces as a window may have, and read the first of them", () => {
    const text = `Lee said ${"it rained and ".repeat(30)}it rained.`;
    const found = around(text, "said");
    const features = new PathFeatures(found.reading, found.window);
    features.fill(path(Array.from({length: found.window.unitCount}, (_, k) => (k === 1 ? "c" : k % 2 ? "t" : "s")).join("")));
    expect(features.count).toBeLessThanOrEqual(features.features.length);
    expect(features.runs.slice(0, features.runCount).filter(({role}) => role === content)).toHaveLength(8);
    expect(features.runs.slice(0, features.runCount).filter(({role}) => role === source)).toHaveLength(4);
  });

  it("of a path are those of its shape and of its runs", () => {
    const features = new PathFeatures(reading, window);
    features.fillShape(own);
    const parts = [...features.features.slice(0, features.count)];
    for (const run of features.runs.slice(0, features.runCount)) {
      features.fillRun(run);
      parts.push(...features.features.slice(0, features.count));
    }
    expect(parts).toEqual([...featuresOf(own)]);
  });

  it("stand for pieces of marks alone, before and after the cue", () => {
    const features = new PathFeatures(reading, window);
    features.fill(path("tcsot", 0, 3));
    expect(features.count).toBeGreaterThan(0);
  });
});
