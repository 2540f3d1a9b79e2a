import {stanceTargetCodes} from "../codes/index.js";
import {stanceAxis} from "./axis.js";
import type {StanceTargetCode, TargetDetails} from "./target.js";
import {targetDetails} from "./targetDetails.js";

/** Somebody or something a side is taken on. */
export interface StanceTarget extends TargetDetails {
  readonly code: StanceTargetCode;
  readonly label: string;
  readonly definition: string;
  /** +1: it stands for more enforcement. −1: for limits on it. 0: no reading on that axis. */
  readonly axis: 1 | -1 | 0;
}

/** The targets in the order of the codebook. A new one needs a definition, aliases, an axis and three examples. */
export const stanceTargets: readonly StanceTarget[] = /* @__PURE__ */ stanceTargetCodes.entries.map((entry) => ({
  ...entry,
  axis: stanceAxis[entry.code],
  ...targetDetails[entry.code]
}));
