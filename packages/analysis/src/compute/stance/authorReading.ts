import type {ArticleRecord} from "@onrecord/corpus";
import {labelCounts} from "./stanceCounts.js";
import type {StanceRow} from "./stanceRow.js";

/** Which side an author takes on a target, as the sentences add up. */
export type Reading = "favor" | "against" | "mixed" | "none";

/** The reading of one article and target beside the label that was given to the article as a whole, before any sentence was labelled. */
export interface AuthorReading {
  readonly article: string;
  readonly target: string;
  readonly fromSentences: Reading;
  /** null where the coders gave the article no label on this target. */
  readonly asAWhole: Reading | null;
  readonly agrees: boolean;
  /** Sentences of the author that favor the target. */
  readonly favor: number;
  /** Sentences of the author against it. */
  readonly against: number;
}

/** Units on one side, and none on the other, that make a side. */
const enough = 2;

/**
 * The author's reading of each article and target: a side with two sided units or more and none opposed, `mixed` where both sides occur,
 * else `none`. Only the author's rows count, headline included: what a source says is never the author's.
 *
 * @returns one row per article and target; `favor` and `against` count the author's sided units
 * @missing `asAWhole` is null where nobody coded the article as a whole
 * @example
 * ```ts
 * import {authorReadings, stanceRows} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const readings = authorReadings(records, stanceRows(records, sources));
 * readings.length; // 48
 * readings.filter(({agrees}) => agrees).length; // 33
 * ```
 */
export function authorReadings(records: readonly ArticleRecord[], rows: readonly StanceRow[]): AuthorReading[] {
  const own = rows.filter(({source}) => source === null);
  return records.flatMap(({article, stance}) => {
    const whole = new Map<string, Reading>(stance?.whole.map((item) => [item.target, item.stance]));
    const sentences = own.filter((row) => row.article === article.id);
    const targets = new Set<string>([...whole.keys(), ...sentences.map(({target}) => target)]);
    return [...targets].map((target): AuthorReading => {
      const {favor, against} = labelCounts(sentences.filter((row) => row.target === target));
      const fromSentences = readingOf(favor, against);
      const asAWhole = whole.get(target) ?? null;
      return {
        article: article.id,
        target,
        fromSentences,
        asAWhole,
        agrees: fromSentences === (asAWhole ?? "none"),
        favor,
        against
      };
    });
  });
}

function readingOf(favor: number, against: number): Reading {
  if (favor > 0 && against > 0) return "mixed";
  if (favor >= enough) return "favor";
  return against >= enough ? "against" : "none";
}
