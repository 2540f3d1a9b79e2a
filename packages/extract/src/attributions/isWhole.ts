import type {QuotedRegion} from "../marks/quotedRegions.js";
import type {TokenRun} from "./attribution.js";

/** Whether a run is all of a region, with or without its marks and the one behind them. */
export function isWhole({first, last}: TokenRun, {firstToken, lastToken}: QuotedRegion): boolean {
  return first <= firstToken && first >= firstToken - 1 && last >= lastToken && last <= lastToken + 2;
}
