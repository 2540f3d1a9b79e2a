/** The closed lists of the corpus's codebook that an extraction uses; a test holds them to the corpus's own. */
export const kinds = ["direct", "mixed", "indirect"] as const;
/** What the source is said to have done. */
export const acts = ["speech", "writing", "thought", "attitude"] as const;
/** How surely careful coders would mark it. */
export const tiers = ["core", "extended", "optional"] as const;
/** Where in the article it stands. */
export const places = ["headline", "standfirst", "body"] as const;
/** Whether the source is named, and if not, why not. */
export const namings = ["named", "withheld", "unnamed-role", "collective", "document", "implicit", "unresolved"] as const;
/** What the reporting words do besides reporting. */
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
/** What a source is. */
export const sourceKinds = ["person", "organisation", "document", "news-medium", "collective", "unnamed"] as const;
/** Why words in marks quote nobody. */
export const nonQuotationReasons = ["scare-quotes", "title-of-work", "term"] as const;
/** What a line of the text is. */
export const paragraphRoles = ["headline", "standfirst", "body", "block-quotation", "furniture"] as const;
/** What a line is that is not the article. */
export const furnitureKinds = ["share-bar", "comment-counter", "label", "advertisement", "author-bio"] as const;

/** A code of `kinds`. */
export type Kind = (typeof kinds)[number];
/** A code of `acts`. */
export type Act = (typeof acts)[number];
/** A code of `tiers`. */
export type Tier = (typeof tiers)[number];
/** A code of `places`. */
export type Place = (typeof places)[number];
/** A code of `namings`. */
export type Naming = (typeof namings)[number];
/** A code of `cueClasses`. */
export type CueClass = (typeof cueClasses)[number];
/** A code of `sourceKinds`. */
export type SourceKind = (typeof sourceKinds)[number];
/** A code of `nonQuotationReasons`. */
export type NonQuotationReason = (typeof nonQuotationReasons)[number];
/** A code of `paragraphRoles`. */
export type ParagraphRole = (typeof paragraphRoles)[number];
/** A code of `furnitureKinds`. */
export type FurnitureKind = (typeof furnitureKinds)[number];
