/** The closed lists of the corpus's codebook that an extraction uses; a test holds them to the corpus's own. */
export const kinds = ["direct", "mixed", "indirect"] as const;
export const acts = ["speech", "writing", "thought", "attitude"] as const;
export const tiers = ["core", "extended", "optional"] as const;
export const places = ["headline", "standfirst", "body"] as const;
export const namings = ["named", "withheld", "unnamed-role", "collective", "document", "implicit", "unresolved"] as const;
export const cueClasses = [
  "neutral-report",
  "endorsing",
  "distancing",
  "concession",
  "assertive",
  "directive",
  "manner",
  "cognition",
  "documentary",
  "none"
] as const;
export const sourceKinds = ["person", "organisation", "document", "news-medium", "collective", "unnamed"] as const;
export const nonQuotationReasons = ["scare-quotes", "title-of-work", "term"] as const;
export const paragraphRoles = ["headline", "standfirst", "body", "block-quotation", "furniture"] as const;
export const furnitureKinds = ["share-bar", "comment-counter", "label", "advertisement", "author-bio"] as const;

export type Kind = (typeof kinds)[number];
export type Act = (typeof acts)[number];
export type Tier = (typeof tiers)[number];
export type Place = (typeof places)[number];
export type Naming = (typeof namings)[number];
export type CueClass = (typeof cueClasses)[number];
export type SourceKind = (typeof sourceKinds)[number];
export type NonQuotationReason = (typeof nonQuotationReasons)[number];
export type ParagraphRole = (typeof paragraphRoles)[number];
export type FurnitureKind = (typeof furnitureKinds)[number];
