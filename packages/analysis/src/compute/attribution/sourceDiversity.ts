import type {ArticleRecord, Source} from "@onrecord/corpus";
import type {CountingRule} from "../countingRule.js";
import {effectiveSources, type EffectiveSources} from "../diversity/effectiveSources.js";
import {clustersOf} from "../inference/clustersOf.js";
import {attributionRows} from "./attributionRows.js";

/**
 * The effective number of sources of one article, over counted quotes per source; n, the quotes counted, stands beside it, since
 * it grows with n. Undefined, with the reason, where no quote is counted.
 *
 * @param rule - what is counted (DESIGN §3); outermost speech and writing in the body unless told
 */
export function sourceDiversity(record: ArticleRecord, sources: readonly Source[], rule?: CountingRule): EffectiveSources {
  const quotes = clustersOf(attributionRows([record], sources, rule), ({source}) => source);
  return effectiveSources([...quotes.values()].map(({length}) => length));
}
