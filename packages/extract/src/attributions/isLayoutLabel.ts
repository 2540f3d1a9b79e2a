import {notSpeakers} from "../forms/speakerLabel.js";
import {signAt, wordAt, type Reading} from "../reading.js";
import {colon} from "../words/signs.js";
import type {Attribution} from "./attribution.js";

/** "Update: “…”", "Photo: “…”": what stands before the colon says what follows, and speaks no more than the colon does. */
export function isLayoutLabel(reading: Reading, {head, cue, source}: Attribution): boolean {
  const [only] = source;
  if (head < 0 || !only || source.length > 1 || only.last !== only.first + 1 || signAt(reading, only.last) !== colon) return false;
  const isColon = signAt(reading, head) === colon || cue.every(({first}) => first >= only.last);
  // "WHO: “…”" is the World Health Organization.
  const isWho = wordAt(reading, only.first) === "who";
  return isColon && !isWho && notSpeakers.has(wordAt(reading, only.first));
}
