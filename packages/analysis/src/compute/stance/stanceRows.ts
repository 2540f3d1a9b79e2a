import {stanceAxis, stanceSourceTypeOf, stanceUnits, type ArticleRecord, type Source, type StanceJudgement} from "@onrecord/corpus";
import type {RawStanceCoding} from "@onrecord/corpus/codings";
import type {StanceRow} from "./stanceRow.js";

/**
 * The stance judgements of some records, in text order: adjudicated, or those of raw codings of the same articles. An article that
 * nobody coded has none. A judgement on a unit that the record does not have throws.
 *
 * @param codings - raw codings in place of what the records hold
 * @returns one row per judgement; `words` counts words of its unit
 * @throws RangeError on a judgement of a unit that the record does not have
 * @example
 * ```ts
 * import {stanceRows} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const rows = stanceRows(records, sources);
 * rows.length; // 278
 * console.log(rows[0].unit, rows[0].target, rows[0].label); // 000/t001 ice-union against
 * ```
 */
export function stanceRows(
  records: readonly ArticleRecord[],
  sources: readonly Source[],
  codings?: readonly RawStanceCoding[]
): StanceRow[] {
  const labels = new Map(sources.map(({id, label}) => [id, label]));
  return records.flatMap((record) => {
    const {article, appearances, stance} = record;
    const judgements = codings
      ? codings.filter((coding) => coding.article === article.id).flatMap((coding) => coding.judgements)
      : (stance?.judgements ?? []);
    if (judgements.length === 0) return [];
    const units = new Map(stanceUnits(record).map((unit) => [unit.id, unit]));
    const affiliations = new Map(appearances.map(({source, affiliation}) => [source, affiliation]));
    return judgements.map((judgement): StanceRow => {
      const unit = units.get(judgement.unit);
      if (!unit)
        throw new Error(
          `Unknown unit of a stance judgement: expected one of ${units.size} of article ${article.id}, received ${judgement.unit}. Code the record that is passed.`
        );
      const {source, target, label, confidence} = judgement;
      return {
        article: article.id,
        unit: unit.id,
        voice: unit.voice,
        place: unit.place,
        source,
        sourceLabel: source === null ? "the author" : (labels.get(source) ?? source),
        sourceType: source === null ? "author" : stanceSourceTypeOf[affiliations.get(source) ?? "unknown"],
        target,
        label,
        confidence,
        axis: stanceAxis[target],
        words: unit.words,
        cueWords: shownCue(judgement)
      };
    });
  });
}

function shownCue(judgement: RawStanceCoding["judgements"][number] | StanceJudgement): readonly string[] {
  return "cueWords" in judgement ? judgement.cueWords : [];
}
