import * as v from "valibot";
import {stanceTargetCodes} from "../src/codes/index.js";
import {checkStance} from "../src/rules/checkStance.js";
import type {Problem} from "../src/rules/problem.js";
import type {ArticleRecord, RawStanceCoding, Span} from "../src/schema/types.js";
import {firstMention} from "../src/stance/mentions.js";
import {stanceTargets} from "../src/stance/targets.js";
import {stanceUnits, type StanceUnit} from "../src/stance/stanceUnits.js";
import {findWithin} from "./findWithin.js";
import {authorInDrafts, type StanceDraft} from "./stanceDraft.js";

type Judged = RawStanceCoding["judgements"][number];

/**
 * Turns a coder's draft into a stance coding as offsets and codes, and reports every problem at once.
 *
 * @param text - canonical text of the article
 */
export function stanceFromDraft(
  draft: StanceDraft,
  record: Pick<ArticleRecord, "article" | "quotes">,
  text: string
): {readonly coding: RawStanceCoding; readonly problems: readonly Problem[]} {
  const problems: Problem[] = [];
  const units = new Map(stanceUnits(record).map((unit) => [unit.id, unit]));
  const judgements = draft.judgements.flatMap((judgement) => {
    const where = `${judgement.unit} ${judgement.target}`;
    const unit = units.get(judgement.unit);
    const report = (failed: string, expected: string, received: string, remedy: string) =>
      void problems.push({where, failed, expected, received, remedy});
    if (!unit) {
      report("unknown unit", "an id of the units file", judgement.unit, "correct the id");
      return [];
    }
    const cue = judgement.cue.flatMap((words) => {
      const span = findWithin(text, [...unit.pieces, ...unit.reporting], words);
      if (span) return [span];
      report(
        "cue words not in the unit",
        "words copied from the unit's own words or from what reports it",
        words,
        "copy them exactly, curly marks included; words of somebody quoted within belong to that unit"
      );
      return [];
    });
    const mention = mentionOf(judgement, unit, text);
    if (!mention) {
      report(
        "no mention of the target",
        judgement.targetMention === "named"
          ? `a name of ${judgement.target} among the unit's own words`
          : `a name of ${judgement.target} in the unit's sentences or the two before`,
        judgement.mention ?? "none found",
        "give the words that stand for it as `mention`; where there are none, drop the judgement"
      );
      return [];
    }
    const {target, label, confidence, targetMention} = judgement;
    const source = judgement.source === authorInDrafts ? null : judgement.source;
    if ((label === "favor" || label === "against") && judgement.cue.length === 0)
      report("missing cue", "the words that carry the side, for favor and against", "none", "copy them, or label it neutral");
    const judged: Judged = {
      unit: unit.id,
      target,
      source,
      label,
      confidence,
      targetMention,
      mention,
      cue: cue.sort((a, b) => a.start - b.start)
    };
    if (judged.cue.some((piece, i) => i > 0 && (judged.cue[i - 1]?.end ?? 0) > piece.start))
      report("cue words overlap", "pieces that do not overlap", judgement.cue.join(" | "), "write the words once, as one piece");
    return [judged];
  });
  const coding: RawStanceCoding = {
    article: draft.article,
    coder: {...draft.coder, round: draft.round},
    judgements: judgements.sort((a, b) => orderOf(a, units) - orderOf(b, units)),
    untouched: [...units.keys()].filter((id) => draft.untouched.includes(id)),
    whole: Object.entries(draft.global).flatMap(([target, stance]) =>
      v.is(v.picklist(stanceTargetCodes.codes), target) ? [{target, stance}] : []
    )
  };
  const unknown = draft.untouched.filter((id) => !units.has(id));
  const found = new Set(problems.map(({where}) => where));
  const dropped = new Set<string>(draft.judgements.map(({unit}) => unit));
  const rules = checkStance(record, {...coding, untouched: [...coding.untouched, ...unknown]}).filter(
    ({where, failed}) => !found.has(where) && !(failed === "unit not read" && dropped.has(where))
  );
  return {coding, problems: [...problems, ...rules]};
}

function mentionOf(
  {target, targetMention, mention}: StanceDraft["judgements"][number],
  unit: StanceUnit,
  text: string
): Span | undefined {
  const places = targetMention === "named" ? [unit.pieces] : [unit.pieces, unit.context];
  const details = stanceTargets.find(({code}) => code === target);
  for (const pieces of places) {
    const span = mention === undefined ? details && firstMention(text, pieces, details) : findWithin(text, pieces, mention);
    if (span) return span;
  }
  return undefined;
}

function orderOf({unit, target}: Judged, units: ReadonlyMap<string, StanceUnit>): number {
  return [...units.keys()].indexOf(unit) * stanceTargetCodes.codes.length + stanceTargetCodes.codes.indexOf(target);
}
