import {
  acts,
  affiliationGroups,
  affiliations,
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
  tiers,
  verdicts
} from "./codes/index.js";

export * from "./codes/index.js";

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
  verdicts,
  stanceLabels,
  confidences,
  bases,
  datePrecisions,
  genres,
  paragraphRoles,
  furnitureKinds,
  coderKinds,
  bumps
] as const;
