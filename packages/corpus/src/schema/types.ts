import type * as v from "valibot";
import type * as schemas from "./index.js";

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? {readonly [Key in keyof T]: DeepReadonly<T[Key]>}
    : T;
type Of<Name extends keyof typeof schemas> = (typeof schemas)[Name] extends v.GenericSchema
  ? DeepReadonly<v.InferOutput<(typeof schemas)[Name]>>
  : never;

export type Span = Of<"span">;
export type Coder = Of<"coder">;
export type PublicationDate = Of<"publicationDate">;
export type Fingerprint = Of<"fingerprint">;
export type Paragraph = Of<"paragraph">;
export type Sentence = Of<"sentence">;
export type Furniture = Of<"furniture">;
export type Article = Of<"article">;
export type Source = Of<"source">;
export type Appearance = Of<"appearance">;
export type Quote = Of<"quote">;
export type NonQuotation = Of<"nonQuotation">;
export type Statement = Of<"statement">;
export type CheckSpecification = Of<"checkSpecification">;
export type Claim = Of<"claim">;
export type NonClaim = Of<"nonClaim">;
export type StanceJudgement = Of<"stanceJudgement">;
export type CheckReading = Of<"checkReading">;
export type StanceCoding = Of<"stanceCoding">;
export type ArticleStance = Of<"articleStance">;
export type RawStanceCoding = Of<"rawStanceCoding">;
export type StanceAdjudication = Of<"stanceAdjudication">;
export type Check = Of<"check">;
export type Correction = Of<"correction">;
export type SourceRepair = Of<"sourceRepair">;
export type Tombstone = Of<"tombstone">;
export type ArticleRecord = Of<"articleRecord">;
export type RawCoding = Of<"rawCoding">;
export type Adjudication = Of<"adjudication">;
