import type {Attribution} from "./attribution.js";

/** 1 for each of a text's tokens that is in the content or the cue of an attribution. */
export function takenBy(count: number, attributions: readonly Attribution[]): Uint8Array {
  const taken = new Uint8Array(count);
  for (const {content, cue} of attributions)
    for (const runs of [content, cue]) for (const {first, last} of runs) taken.fill(1, first, last);
  return taken;
}
