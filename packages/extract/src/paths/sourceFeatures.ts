import type {Reading} from "../reading.js";
import type {CueWindow} from "../roles/cueWindow.js";
import {mix} from "../words/hash.js";
import {closeDouble, comma, fullStop, question, straightDouble} from "../words/signs.js";
import {lengthStep} from "./steps.js";
import {countIn, type TextColumns} from "./textColumns.js";
import {lowerAt, signAt, tagAt} from "./tokenAt.js";

/** How many values a source has. */
export const sourceFeatureCount = 17;

/** The first and the others, on either side of the cue. */
export const sourceSides = 4;

export function sideOfSource({cue}: CueWindow, to: number, index: number): number {
  return (to <= cue ? 0 : 1) + (index === 0 ? 0 : 2);
}

/** What is to be said of a source from the token `first` up to `last`: a value for each feature. */
export function fillSource(
  reading: Reading,
  columns: TextColumns,
  window: CueWindow,
  first: number,
  last: number,
  values: Int32Array
): void {
  const {tokens, tags, words, phrases, quoteState} = reading;
  const {cue, stem, cueTag} = window;
  const head = last - 1;
  const form = tokens.formOf[head] as number;
  const part = window.parts[head - window.first] as number;
  const firstPart = window.parts[first - window.first] as number;
  const gap = last <= cue ? cue - last : first - cue - 1;
  const gapStep = gap < 4 ? gap : gap < 7 ? 4 : gap < 15 ? 5 : 6;
  const size = lengthStep(last - first);
  const firstTag = tags[first] as number;
  const headTag = tags[head] as number;
  const aligned = (phrases.firstOf[first] === first ? 1 : 0) + (phrases.lastOf[head] === head ? 2 : 0);
  const closing = signAt(reading, window, last);
  const ends =
    closing === comma || closing === fullStop || closing === question || closing === closeDouble || closing === straightDouble
      ? 1
      : 0;
  values[0] = part | (firstPart << 4);
  values[1] = headTag | ((words.shape[form] as number) << 5);
  values[2] = gapStep | (cueTag << 3);
  values[3] = size | (firstTag << 3);
  values[4] = tagAt(reading, window, first - 1) | (firstTag << 5);
  values[5] = tagAt(reading, window, last) | (headTag << 5);
  values[6] = words.lowerHash[form] as number;
  values[7] = stem;
  values[8] = aligned | (countIn(columns.finite, first, last, 1) << 2);
  values[9] = (quoteState[head] as number) | ((quoteState[cue] as number) << 2);
  values[10] = signAt(reading, window, first - 1) | (closing << 5);
  values[11] = gapStep | (part << 3);
  values[12] = lowerAt(reading, window, first - 1);
  values[13] = mix(stem, part);
  values[14] = words.stemHash[form] as number;
  values[15] = lowerAt(reading, window, first);
  values[16] = ends | (gapStep << 1) | (size << 4);
}
