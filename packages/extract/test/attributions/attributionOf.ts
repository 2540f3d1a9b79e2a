import type {Attribution} from "../../src/attributions/attribution.js";
import type {Reading} from "../../src/reading.js";
import {runOf} from "./wordsIn.js";

/** An attribution by its words: the head is the last token of the cue. */
export function attributionOf(
  reading: Reading,
  {cue, content, source}: {readonly cue: string; readonly content: readonly string[]; readonly source?: string}
): Attribution {
  const cueRun = runOf(reading, cue);
  return {
    head: cueRun.last - 1,
    content: content.map((words) => runOf(reading, words)),
    cue: [cueRun],
    source: source === undefined ? [] : [runOf(reading, source)],
    margin: 1,
    rule: null
  };
}
