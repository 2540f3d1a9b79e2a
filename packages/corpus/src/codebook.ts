/**
 * Every closed list of codes, with a label and a definition for each code.
 *
 * @packageDocumentation
 */
import {
  acts,
  affiliationGroups,
  affiliations,
  articleStances,
  bases,
  bumps,
  claimKinds,
  coderKinds,
  confidences,
  cueClasses,
  datePrecisions,
  furnitureKinds,
  genres,
  kinds,
  namings,
  nonClaimReasons,
  nonQuotationReasons,
  paragraphRoles,
  places,
  roles,
  sourceKinds,
  stanceLabels,
  stanceSourceTypes,
  stanceTargetCodes,
  targetMentions,
  tiers,
  tolerances,
  verdicts,
  voices
} from "./codes/index.js";

export * from "./codes/index.js";
export {stanceTargets} from "./stance/targets.js";
export type {StanceTarget} from "./stance/targets.js";
export type {StanceTargetCode, TargetExample} from "./stance/target.js";
export {stanceSourceTypeOf} from "./stance/sourceType.js";

/** Every closed list, in the order of the codebook page. */
export const codebook = [
  kinds,
  acts,
  tiers,
  places,
  cueClasses,
  namings,
  sourceKinds,
  affiliations,
  affiliationGroups,
  roles,
  nonQuotationReasons,
  claimKinds,
  nonClaimReasons,
  tolerances,
  verdicts,
  stanceLabels,
  articleStances,
  voices,
  targetMentions,
  stanceTargetCodes,
  stanceSourceTypes,
  confidences,
  bases,
  datePrecisions,
  genres,
  paragraphRoles,
  furnitureKinds,
  coderKinds,
  bumps
] as const;
