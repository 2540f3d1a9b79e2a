import * as v from "valibot";
import {
  acts,
  affiliations,
  claimKinds,
  cueClasses,
  furnitureKinds,
  namings,
  nonClaimReasons,
  nonQuotationReasons,
  paragraphRoles,
  places,
  roles,
  sourceKinds,
  tiers
} from "../src/codes/index.js";
import {article, coder, statement} from "../src/schema/index.js";

const text = v.pipe(v.string(), v.nonEmpty());
const at = v.union([v.number(), v.tuple([v.number(), v.number()])]);
const anchors = v.array(text);
const code = <Code extends string>({codes}: {codes: readonly [Code, ...Code[]]}) => v.picklist(codes);

/** What a coder writes: spans as words copied from the text. See `codebook/8-drafts.md`. */
export const draftSchema = v.object({
  article: text,
  coder,
  metadata: v.optional(v.pick(article, ["title", "textTitle", "outlet", "authors", "published", "url", "genre", "language"])),
  paragraphRoles: v.optional(v.record(v.pipe(v.string(), v.digits()), v.picklist(paragraphRoles.codes)), {}),
  furniture: v.optional(v.array(v.object({p: at, text, kind: code(furnitureKinds)})), []),
  sources: v.array(
    v.object({
      key: text,
      id: v.optional(text),
      kind: code(sourceKinds),
      label: text,
      affiliation: code(affiliations),
      borderline: v.optional(v.nullable(code(affiliations)), null),
      role: code(roles),
      naming: code(namings),
      voice: v.optional(v.nullable(text), null),
      p: v.optional(v.nullable(at), null),
      title: v.optional(v.nullable(text), null),
      note: v.optional(v.nullable(text), null)
    })
  ),
  quotes: v.array(
    v.object({
      key: text,
      p: at,
      place: code(places),
      source: anchors,
      sourceFull: anchors,
      cue: anchors,
      content: v.pipe(anchors, v.minLength(1)),
      sourceKey: text,
      act: code(acts),
      tier: code(tiers),
      naming: code(namings),
      cueLemma: v.nullable(text),
      cueClass: code(cueClasses),
      block: v.boolean(),
      nestedIn: v.nullable(text),
      gist: v.nullable(text),
      note: v.optional(v.nullable(text), null)
    })
  ),
  nonQuotations: v.array(v.object({p: at, text, reason: code(nonQuotationReasons)})),
  claims: v.array(
    v.object({p: at, text, words: v.pipe(anchors, v.minLength(1)), kind: code(claimKinds), attributedTo: text, statement})
  ),
  nonClaims: v.array(v.object({p: at, text, reason: code(nonClaimReasons)}))
});

export type Draft = v.InferOutput<typeof draftSchema>;
export type At = v.InferOutput<typeof at>;
