import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readText, type Reading} from "../../src/reading.js";
import {fillAllFeatures} from "../../src/roles/allFeatures.js";
import {CueWindow} from "../../src/roles/cueWindow.js";
import {nodePlaces, placeCount, stepPlaces} from "../../src/roles/featurePlaces.js";
import {PairPlace} from "../../src/roles/pairPlace.js";
import {RoleScores} from "../../src/roles/roleScores.js";
import {UnitPlace} from "../../src/roles/unitPlace.js";
import {canonicalText} from "../../src/text/canonicalText.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {addWideRow, placeOf} from "../../src/weights/sparseRows.js";
import {strangeText} from "../robustness/strangeText.js";

const model = loadModel();

/** What all features of a unit, and of the step to it, add up to, one by one. */
function plainScores(reading: Reading, window: CueWindow, k: number): {node: number[]; step: number[]} {
  const unit = new UnitPlace(reading);
  const pair = new PairPlace(reading, window, unit);
  const at = window.units[k] as number;
  const end = window.units[k + 1] as number;
  unit.moveTo(at, end, window.isWhole(k), at < window.cue ? 1 : 2);
  pair.moveTo(at, end, window.isWhole(k));
  const all = new Int32Array(placeCount);
  fillAllFeatures(unit, pair, all);
  const features = all.subarray(nodePlaces.from, nodePlaces.end);
  const {mask, index, codes, levels} = model.unary;
  const node = [0, 1, 2, 3].map((column) =>
    features.reduce((sum, feature) => sum + (levels[codes[placeOf(index, feature & mask) * 4 + column] as number] as number), 0)
  );
  const step = new Int32Array(16);
  for (const feature of all.subarray(stepPlaces.from, stepPlaces.end))
    addWideRow(model.edges, placeOf(model.edges.index, feature & model.edges.mask), step, 0);
  return {node, step: [...step]};
}

describe("RoleScores", () => {
  it("gives every unit and step the sum of all its features, whatever was kept of other cues and texts", () => {
    fc.assert(
      fc.property(strangeText, (raw) => {
        const reading = readText(canonicalText(raw), model.tagger);
        const {count} = reading.tokens;
        const window = new CueWindow(
          reading,
          Uint8Array.from({length: count}, (_, at) => (at % 5 === 0 ? 1 : 0))
        );
        const scores = new RoleScores(reading, model, window);
        for (let cue = 0; cue < count; cue += 3) {
          window.moveTo(cue, cue % 10);
          scores.fill();
          for (let k = 0; k < window.unitCount; k++) {
            const {node, step} = plainScores(reading, window, k);
            expect([...scores.node.subarray(k * 4, k * 4 + 4)]).toEqual(node);
            if (k > 0) expect([...scores.step.subarray(k * 16, k * 16 + 16)]).toEqual(step);
          }
        }
      }),
      {numRuns: 60}
    );
  });
});
