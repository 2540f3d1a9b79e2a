/**
 * The valibot schemas that types, JSON Schema, checks and this reference derive from.
 *
 * @packageDocumentation
 */
export {article, fingerprint, furniture, paragraph, publicationDate, sentence} from "./article.js";
export {correction, sourceRepair, tombstone} from "./change.js";
export {checkSpecification, checkSpecifications, claim, nonClaim, statement} from "./claim.js";
export {coder} from "./coding.js";
export {fact} from "./fact.js";
export {check, checkReading} from "./judgement.js";
export {
  appearanceId,
  articleId,
  claimId,
  isoDate,
  nonQuotationId,
  pieces,
  quoteId,
  sentenceId,
  sourceId,
  span,
  text,
  version
} from "./primitives.js";
export {nonQuotation, quote} from "./quote.js";
export {adjudication, rawCoding} from "./rawCoding.js";
export {articleRecord, sourceList} from "./record.js";
export {appearance, source} from "./source.js";
export {articleStance, rawStanceCoding, stanceAdjudication, stanceCoding, stanceJudgement} from "./stance.js";
