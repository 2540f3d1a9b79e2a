export type {CodeEntry, CodeList} from "./codeList.js";
export {acts, cueClasses, kinds, namings, nonQuotationReasons, places, sourceKinds, tiers} from "./attribution.js";
export {affiliationGroups, affiliations, groupOfAffiliation, officialAffiliations, roles} from "./affiliation.js";
export {bases, datePrecisions, furnitureKinds, genres, paragraphRoles} from "./article.js";
export {claimKinds, nonClaimReasons, tolerances, verdicts} from "./claim.js";
export {bumps, coderKinds, confidences} from "./coding.js";
export {articleStances, stanceLabels, stanceSourceTypes, stanceTargetCodes, targetMentions, voices} from "./stance.js";
