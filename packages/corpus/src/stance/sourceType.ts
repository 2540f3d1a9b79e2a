import type {affiliations, stanceSourceTypes} from "../codes/index.js";

type Affiliation = (typeof affiliations.codes)[number];
/** A code of `stanceSourceTypes` in `@onrecord/corpus/codebook`. */
export type StanceSourceType = (typeof stanceSourceTypes.codes)[number];

/** The stance source type of each affiliation. It says who speaks, never which side is expected of them. */
export const stanceSourceTypeOf: Readonly<Record<Affiliation, Exclude<StanceSourceType, "author">>> = {
  "federal-enforcement": "federal-enforcement",
  "officers-union": "officers-union",
  "other-executive": "other-executive",
  elected: "politician",
  candidate: "politician",
  "local-law-enforcement": "local-law-enforcement",
  court: "court",
  academic: "research",
  "think-tank": "research",
  "advocate-limits": "advocate-limits",
  "advocate-enforcement": "advocate-enforcement",
  "other-union": "other-union",
  business: "business",
  "news-medium": "news-medium",
  "private-person": "private-person",
  unknown: "unknown"
};
