import type {Reading} from "../reading.js";
import type {CueWindow} from "../roles/cueWindow.js";

/** Stand for what lies beyond the window of a cue. */
const noWord = 0x7fff;
const noTag = 31;
const noSign = 30;
const noState = 4;

type Inside = Pick<CueWindow, "first" | "last">;

const isBeyond = ({first, last}: Inside, at: number): boolean => at < first || at >= last;

export function lowerAt({tokens, words}: Reading, window: Inside, at: number): number {
  return isBeyond(window, at) ? noWord : (words.lowerHash[tokens.formOf[at] as number] as number);
}

export function tagAt({tags}: Reading, window: Inside, at: number): number {
  return isBeyond(window, at) ? noTag : (tags[at] as number);
}

export function signAt({tokens, words}: Reading, window: Inside, at: number): number {
  return isBeyond(window, at) ? noSign : (words.sign[tokens.formOf[at] as number] as number);
}

export function stateAt({quoteState}: Reading, window: Inside, at: number): number {
  return isBeyond(window, at) ? noState : (quoteState[at] as number);
}
