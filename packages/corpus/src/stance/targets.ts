import {stanceTargetCodes, type stanceLabels} from "../codes/index.js";
import {stanceAxis} from "./axis.js";
import {targetDetails} from "./targetDetails.js";

export type StanceTargetCode = (typeof stanceTargetCodes.codes)[number];

/** An invented unit with the label it gets on one target. */
export interface TargetExample {
  readonly unit: string;
  readonly label: (typeof stanceLabels.codes)[number];
}

/** What is known of a target beyond its code, label and definition. */
export interface TargetDetails {
  /** The target it is part of; null when it stands alone. Nothing is rolled up unless a figure says so. */
  readonly parent: StanceTargetCode | null;
  /** Names: with a capital, matched as written; otherwise in any case. Whole words. */
  readonly aliases: readonly string[];
  /** Phrases that can stand for it where the passage is about it; whether they do is for the coder to judge. */
  readonly descriptions: readonly string[];
  readonly examples: readonly [TargetExample, TargetExample, TargetExample];
}

/** Somebody or something a side is taken on. */
export interface StanceTarget extends TargetDetails {
  readonly code: StanceTargetCode;
  readonly label: string;
  readonly definition: string;
  /** +1: it stands for more enforcement. −1: for limits on it. 0: no reading on that axis. */
  readonly axis: 1 | -1 | 0;
}

/** The targets in the order of the codebook. A new one needs a definition, aliases, an axis and three examples. */
export const stanceTargets: readonly StanceTarget[] = stanceTargetCodes.entries.map((entry) => ({
  ...entry,
  axis: stanceAxis[entry.code],
  ...targetDetails[entry.code]
}));
