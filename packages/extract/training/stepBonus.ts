import {content, roleCount, source} from "../src/roles/roleFeatures.js";
import {fillEdgePrefixes, pairEdgeCount} from "../src/roles/pairPrefixes.js";
import type {Surroundings} from "../src/roles/surroundings.js";

/** What is added to the score of a step into the source, into the content, and to the step with which a content begins. */
export interface StepBonus {
  readonly source: number;
  readonly content: number;
  readonly begins: number;
}

/** Averaged and rounded weights cut contents short; this makes good for it. Chosen on the held-out tenth, with the model card's log. */
export const stepBonus: StepBonus = {source: 1500, content: 2000, begins: -5000};

/** Adds the bonus to a table of steps of `2 ** bits` rows, in the four rows that every step reads: one for each place beside the cue. */
export function addStepBonus(edges: Int16Array, bits: number, bonus: StepBonus): void {
  for (const row of commonRows(bits))
    for (let before = 0; before < roleCount; before++) {
      const from = row * roleCount ** 2 + before * roleCount;
      add(edges, from + source, bonus.source);
      add(edges, from + content, bonus.content + (before === content ? 0 : bonus.begins));
    }
}

function add(edges: Int16Array, at: number, value: number): void {
  edges[at] = Math.max(-32768, Math.min(32767, (edges[at] as number) + value));
}

/** The rows of the feature that knows nothing but the side of the cue. */
function commonRows(bits: number): number[] {
  const prefixes = new Int32Array(4 * pairEdgeCount);
  return [0, 1, 2, 3].map((side) => {
    fillEdgePrefixes({stem: 0, cueTag: 0, context: 0} as Surroundings, side, prefixes);
    return (prefixes[side * pairEdgeCount] as number) & ((1 << bits) - 1);
  });
}
