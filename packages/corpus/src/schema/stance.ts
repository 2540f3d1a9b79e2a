import * as v from "valibot";
import {articleStances, confidences, stanceLabels, stanceTargetCodes, targetMentions} from "../codes/index.js";
import {coder} from "./coding.js";
import {articleId, code, pieces, quoteId, sentenceId, sourceId, span, text} from "./primitives.js";

const stanceUnitId = v.pipe(v.union([quoteId, sentenceId]), v.description("A quote, or the author's own words in one sentence."));

const judged = {
  unit: stanceUnitId,
  target: code(stanceTargetCodes),
  source: v.nullable(v.pipe(sourceId, v.description("Null for the author."))),
  label: code(stanceLabels),
  confidence: code(confidences),
  targetMention: code(targetMentions),
  mention: v.pipe(
    span,
    v.description("The words that name the target or stand for it: in the unit's sentences or the two before.")
  ),
  cue: v.pipe(pieces, v.description("The unit's own words that carry the side; at least one where a side is taken."))
};
interface Sided {
  readonly label: (typeof stanceLabels.codes)[number];
  readonly cue: readonly unknown[];
}
const sideNeedsCue = <Judged extends Sided>() =>
  v.check<Judged, string>(
    ({label, cue}) => (label !== "favor" && label !== "against") || cue.length > 0,
    "cue words where a side is taken"
  );

/** Which side a unit takes on a target. A target that a unit does not touch has no judgement. */
export const stanceJudgement = v.pipe(
  v.strictObject({
    article: articleId,
    ...judged,
    cueWords: v.pipe(v.array(text), v.description("The cue as printed, as far as it may be shown; empty otherwise.")),
    coder
  }),
  sideNeedsCue()
);

/** The side an author takes in an article as a whole, given before any unit was labelled. */
export const articleStance = v.strictObject({target: code(stanceTargetCodes), stance: code(articleStances)});

const untouched = v.pipe(v.array(stanceUnitId), v.description("Units that were read and touch no target."));

/** The stance coding of one article: every unit is judged or listed as untouched. */
export const stanceCoding = v.strictObject({
  coder,
  codings: v.pipe(v.array(coder), v.description("The raw stance codings kept in data/codings.")),
  judgements: v.array(stanceJudgement),
  untouched,
  whole: v.array(articleStance)
});

/** One coder's stance judgements on one article, as offsets and codes. */
export const rawStanceCoding = v.strictObject({
  article: articleId,
  coder,
  judgements: v.array(v.pipe(v.strictObject(judged), sideNeedsCue())),
  untouched,
  whole: v.array(articleStance)
});

/** Where two stance codings of one article differ, what was decided, and why. */
export const stanceAdjudication = v.strictObject({
  article: articleId,
  coder,
  differences: v.array(
    v.strictObject({
      unit: v.nullable(v.pipe(stanceUnitId, v.description("Null for the article as a whole."))),
      target: code(stanceTargetCodes),
      what: v.picklist(["judgement", "label", "confidence", "mention", "cue", "whole"]),
      decided: v.picklist(["first", "second", "both", "neither"]),
      reason: text
    })
  )
});
