import type {ArticleRecord, Source} from "@onrecord/corpus";
import {clustersOf} from "../inference/clustersOf.js";
import {unionLength} from "../wordUnion.js";
import type {CountingRule} from "../countingRule.js";
import type {AttributionRow} from "./attributionRow.js";
import {countedIn} from "./countedIn.js";

/** How prominent one source is in one article. */
export interface ProminenceRow {
  readonly article: string;
  readonly source: string;
  readonly label: string;
  readonly affiliation: AttributionRow["affiliation"];
  /** Counted quotes. */
  readonly quotes: number;
  /** Where its first counted quote starts, 0 to 1 of the article's words. */
  readonly firstPosition: number;
  /** By first position, from 1; sources that start at the same word share a rank, and the next one is left out. */
  readonly rank: number;
  /** Whether it is the first attributed source, or one of them. */
  readonly lead: boolean;
  /** Words within its counted contents, each word once, and within those of all sources. */
  readonly words: number;
  readonly wordsOfAll: number;
  /** words / wordsOfAll; undefined where no words are attributed. */
  readonly wordShare: number | undefined;
  /** The sum of 1 − position over its counted quotes, and over those of all sources. */
  readonly linearWeight: number;
  readonly linearWeightOfAll: number;
  /** linearWeight / linearWeightOfAll; undefined where that is 0: every quote stands at the very end. */
  readonly linearWeightShare: number | undefined;
}

/**
 * How early and how much each source of one article speaks, in the order of first positions, then of ids. Positions are of a
 * quote's first word among the words of the article, headline and standfirst included, furniture cut. Sources without a counted
 * quote have no row, and an article without words has none.
 *
 * Source: STATISTICS §4.1 and §4.4 (hand-worked values of ours).
 *
 * @param rule - what is counted (DESIGN §3); outermost speech and writing in the body unless told
 * @returns positions and shares from 0 to 1, `words` and `quotes` as counts
 * @missing `wordShare` and `linearWeightShare` are `undefined` where no words are attributed
 * @example
 * ```ts
 * import {prominence} from "@onrecord/analysis/compute";
 * import {recordOf, sources} from "@onrecord/corpus";
 *
 * const [first] = prominence(recordOf("003"), sources);
 * console.log(first.label, first.rank, first.quotes, first.lead); // ICE field office directors 1 15 true
 * first.firstPosition; // 0.07206
 * ```
 */
export function prominence(record: ArticleRecord, sources: readonly Source[], rule?: CountingRule): ProminenceRow[] {
  const counted = countedIn([record], sources, rule)
    .flat()
    .flatMap(({row, content}) => (row.position === undefined ? [] : [{row, content, position: row.position}]));
  const weightOf = (quotes: typeof counted) => quotes.reduce((sum, {position}) => sum + 1 - position, 0);
  const wordsOf = (quotes: typeof counted) => unionLength(quotes.flatMap(({content}) => content));
  const wordsOfAll = wordsOf(counted);
  const linearWeightOfAll = weightOf(counted);
  // In text order, so that a source's first quote is its first of the list.
  const firsts = [...clustersOf(counted, ({row}) => row.source).values()].flatMap((own) =>
    own.slice(0, 1).map(({row, position}) => ({own, row, firstPosition: position}))
  );
  return firsts
    .map(({own, row: {article, source, label, affiliation}, firstPosition}): ProminenceRow => {
      const rank = 1 + firsts.filter((other) => other.firstPosition < firstPosition).length;
      const words = wordsOf(own);
      const linearWeight = weightOf(own);
      return {
        article,
        source,
        label,
        affiliation,
        quotes: own.length,
        firstPosition,
        rank,
        lead: rank === 1,
        words,
        wordsOfAll,
        wordShare: wordsOfAll === 0 ? undefined : words / wordsOfAll,
        linearWeight,
        linearWeightOfAll,
        linearWeightShare: linearWeightOfAll === 0 ? undefined : linearWeight / linearWeightOfAll
      };
    })
    .sort((a, b) => a.rank - b.rank || (a.source < b.source ? -1 : 1));
}
