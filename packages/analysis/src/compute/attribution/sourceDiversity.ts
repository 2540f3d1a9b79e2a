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
 * @returns the effective number of sources, from 1 to all that are quoted; the entropy in nats
 * @example
 * ```ts
 * import {sourceDiversity} from "@onrecord/analysis/compute";
 * import {recordOf, sources} from "@onrecord/corpus";
 *
 * const {effective, sources: quoted, n} = sourceDiversity(recordOf("003"), sources);
 * console.log(quoted, n); // 6 22
 * effective; // 3.061
 * ```
 */
export function sourceDiversity(record: ArticleRecord, sources: readonly Source[], rule?: CountingRule): EffectiveSources {
  const quotes = clustersOf(attributionRows([record], sources, rule), ({source}) => source);
  return effectiveSources([...quotes.values()].map(({length}) => length));
}
