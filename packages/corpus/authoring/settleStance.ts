import type {ArticleRecord, Coder, RawStanceCoding, StanceCoding} from "../src/schema/types.js";
import {shownCues} from "./shownCues.js";

/** The adjudicated coding as a record keeps it: with the cue words that may be shown, and who made the raw codings. */
export function settleStance(
  {coder, judgements, untouched, whole}: RawStanceCoding,
  codings: readonly Coder[],
  record: ArticleRecord,
  text: string
): StanceCoding {
  const shown = shownCues(record, judgements, text);
  return {
    coder,
    codings,
    judgements: judgements.map((judgement, i) => ({
      article: record.article.id,
      ...judgement,
      cueWords: shown.has(i) ? judgement.cue.map(({start, end}) => text.slice(start, end)) : [],
      coder
    })),
    untouched,
    whole
  };
}
