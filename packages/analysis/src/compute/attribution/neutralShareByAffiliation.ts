import type {ArticleRecord, Source} from "@onrecord/corpus";
import {countedQuotes, type CountingRule} from "../countingRule.js";
import type {AttributionRow} from "./attributionRow.js";
import {attributionsIn} from "./attributionsIn.js";
import {bodyQuotes} from "./bodyQuotes.js";
import {inCodeOrder} from "./codeOrder.js";
import {shareOfCount, type Share} from "./share.js";

/** Neutral reports among the quotes of one affiliation that have a cue. */
export type NeutralShareRow = {readonly affiliation: AttributionRow["affiliation"]} & Share;

/** Below so many quotes a share is not given (DESIGN §5). */
const fewest = 5;

/**
 * Of the quotes of each affiliation that have a cue, how many have a neutral one (`neutral-report`), affiliations in the order of
 * the codebook. Below five quotes the share is undefined, for the reason `fewer than 5`. No interval: an enumeration.
 *
 * @param rule - what is counted; unless told the quotes of `cueTable`: the body's, of all acts and all levels
 * @returns per affiliation a share from 0 to 1 of its quotes with a cue
 * @example
 * ```ts
 * import {neutralShareByAffiliation} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const rows = neutralShareByAffiliation(records, sources);
 * const academic = rows.find(({affiliation}) => affiliation === "academic");
 * academic; // {affiliation: "academic", count: 3, of: 3, share: undefined, reason: "fewer than 5"}
 * ```
 */
export function neutralShareByAffiliation(
  records: readonly ArticleRecord[],
  sources: readonly Source[],
  rule?: CountingRule
): NeutralShareRow[] {
  const rows = records
    .flatMap((record) => attributionsIn(record, rule ? countedQuotes(record, rule) : bodyQuotes(record), sources))
    .map(({row}) => row)
    .filter(({cueLemma}) => cueLemma !== null);
  return inCodeOrder(
    "affiliation",
    rows.map(({affiliation}) => affiliation)
  ).map((affiliation) => {
    const own = rows.filter((row) => row.affiliation === affiliation);
    const neutral = own.filter(({cueClass}) => cueClass === "neutral-report");
    return {
      affiliation: affiliation as AttributionRow["affiliation"],
      ...shareOfCount(neutral.length, own.length, `fewer than ${fewest}`, fewest)
    };
  });
}
