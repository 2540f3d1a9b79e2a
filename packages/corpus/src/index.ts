/**
 * The records: articles, sources, attributions, claims and stance judgements, as typed data, with what it takes to look them
 * up.
 *
 * @packageDocumentation
 */
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
  stanceJudgements,
  version,
  withdrawn
} from "./generated/records.js";
export type {ArticleId, ClaimId, QuoteId, SourceId} from "./generated/ids.js";
export {appearancesIn, nestedIn, quotesOf} from "./lookup.js";
export {codingNote} from "./codingNote.js";
export type {Dot, DotColumn, DotRow, DotTable} from "./dotTable.js";
export type {PanelArticle, PanelCell, PanelMark, PanelRow, QuotePanels} from "./quotePanels.js";
export type {SourceStrip, StripQuote, StripSource} from "./sourceStrip.js";
export type {StanceDot, StanceDots, StanceDotRow, StanceDotArticle} from "./stanceDots.js";
export {stanceSourceTypeOf} from "./stance/sourceType.js";
export type {StanceSourceType} from "./stance/sourceType.js";
export {stanceAxis} from "./stance/axis.js";
export type {StanceTargetCode} from "./stance/target.js";
export {stanceUnits} from "./stance/stanceUnits.js";
export type {StanceUnit, Voice} from "./stance/stanceUnits.js";
export {wordIndex} from "./text/wordIndex.js";
export type {WordIndex, WordRange} from "./text/wordIndex.js";
export type {
  Appearance,
  Article,
  ArticleRecord,
  ArticleStance,
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
  StanceCoding,
  StanceJudgement,
  Statement,
  Tombstone
} from "./schema/types.js";
