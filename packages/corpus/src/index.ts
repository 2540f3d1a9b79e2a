export {
  appearances,
  articles,
  claims,
  corrections,
  nonClaims,
  nonQuotations,
  quotes,
  recordOf,
  sources,
  version,
  withdrawn
} from "./generated/records.js";
export type {ArticleId, ClaimId, QuoteId, SourceId} from "./generated/ids.js";
export {appearancesIn, nestedIn, quotesOf} from "./lookup.js";
export {codingNote} from "./codingNote.js";
export type {Dot, DotColumn, DotRow, DotTable} from "./dotTable.js";
export type {PanelArticle, PanelCell, PanelMark, PanelRow, QuotePanels} from "./quotePanels.js";
export type {SourceStrip, StripQuote, StripSource} from "./sourceStrip.js";
export {wordIndex} from "./text/wordIndex.js";
export type {WordIndex, WordRange} from "./text/wordIndex.js";
export type {
  Appearance,
  Article,
  ArticleRecord,
  Check,
  CheckReading,
  CheckSpecification,
  Claim,
  Coder,
  Correction,
  Fingerprint,
  Furniture,
  NonClaim,
  NonQuotation,
  Paragraph,
  PublicationDate,
  Quote,
  Sentence,
  Source,
  SourceRepair,
  Span,
  StanceJudgement,
  Statement,
  Tombstone
} from "./schema/types.js";
