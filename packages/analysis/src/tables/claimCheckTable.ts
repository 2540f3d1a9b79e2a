import type {Check} from "@onrecord/corpus";
import type {ColumnTable} from "arquero";
import {tableOf} from "./tableOf.js";

/**
 * Outcomes of claim checks as an arquero table: one row per claim and reading, in their order; a claim that was not recomputed has one
 * row, `reading`, `computed` and `holds` undefined.
 *
 * @example
 * ```ts
 * import * as roster from "@onrecord/enrollment";
 * import {checkClaims, claimCheckTable} from "@onrecord/analysis";
 * import {claims} from "@onrecord/corpus";
 * import {counties, countyDemographics as demographics, countyPopulation as population} from "@onrecord/enrollment/counties";
 * import {countyPresident as votes} from "@onrecord/enrollment/votes";
 *
 * const tables = {...roster, entries: roster.rosterEntries, counties, population, demographics, votes};
 * claimCheckTable(checkClaims(claims, tables, roster.version)).columnNames().slice(0, 4); // ["claim", "verdict", "reading", "computed"]
 * ```
 */
export function claimCheckTable(checks: readonly Check[]): ColumnTable {
  return tableOf(
    checks.flatMap(({claim, verdict, missing, readings}) =>
      (readings.length > 0 ? readings : [undefined]).map((reading) => ({
        claim,
        verdict,
        reading: reading?.reading,
        computed: reading?.computed,
        n: reading?.n,
        denominator: reading?.denominator,
        unit: reading?.unit,
        holds: reading?.holds,
        missing
      }))
    ),
    {
      claim: "string",
      verdict: "string",
      reading: "string",
      computed: "number",
      n: "number",
      denominator: "number",
      unit: "string",
      holds: "boolean",
      missing: "string"
    }
  );
}
