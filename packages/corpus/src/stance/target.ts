import type {stanceLabels, stanceTargetCodes} from "../codes/index.js";

/** A code of `stanceTargetCodes` in `@onrecord/corpus/codebook`. */
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
