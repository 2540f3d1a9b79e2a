import * as v from "valibot";
import {articleStances, confidences, stanceLabels, stanceTargetCodes, targetMentions} from "../src/codes/index.js";
import {articleId, coder, stanceAdjudication, text} from "../src/schema/index.js";

const code = <Code extends string>({codes}: {codes: readonly [Code, ...Code[]]}) => v.picklist(codes);

/** What a coder of stance writes: cue words as they stand in the unit. See `codebook/9-stance.md`. */
export const stanceDraft = v.strictObject({
  article: articleId,
  coder: v.omit(coder, ["round"]),
  round: coder.entries.round,
  judgements: v.array(
    v.strictObject({
      unit: text,
      target: code(stanceTargetCodes),
      source: text,
      label: code(stanceLabels),
      confidence: code(confidences),
      targetMention: code(targetMentions),
      mention: v.optional(text),
      cue: v.array(text),
      note: v.optional(v.nullable(text))
    })
  ),
  untouched: v.array(text),
  global: v.record(code(stanceTargetCodes), code(articleStances))
});

/** What an adjudicator writes beside the settled draft. */
export const stanceAdjudicationDraft = v.object({
  article: articleId,
  differences: stanceAdjudication.entries.differences
});

export type StanceDraft = v.InferOutput<typeof stanceDraft>;

/** How a draft names the author as a source. */
export const authorInDrafts = "author";
