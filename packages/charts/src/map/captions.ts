import {rollup} from "d3";
import type {CountySizeData} from "../countySize/countySizeData.js";
import {agenciesText, withoutText} from "../enrollment/universe.js";
import {countOf, dayText, integerText, millionsText, ofText} from "../text/numberText.js";
import type {MapCounty} from "./mapCounties.js";

/**
 * What the map shows, computed: counties with an agency, of all, and the states they lie in.
 *
 * @example
 * ```ts
 * import atlas from "us-atlas/counties-albers-10m.json" with {type: "json"};
 * import {enrollmentByCountySize} from "@onrecord/analysis/compute";
 * import {countyShapes, mapCounties, mapFinding} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const data = enrollmentByCountySize(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * mapFinding(data, mapCounties(data, countyShapes(atlas))); // "58 of 3,143 counties, in 18 states, had an agency enrolled: 31.1 of 325 million residents"
 * ```
 */
export function mapFinding(data: CountySizeData, counties: readonly MapCounty[]): string {
  const {enrolledCounties, counties: all, residents, residentsCovered} = data.total;
  if (enrolledCounties === 0) return `No county has an agency on the list of ${dayText(data.asOf)}`;
  const states = new Set(counties.map(({state}) => state)).size;
  return `${ofText(enrolledCounties, all)} counties, in ${countOf(states, "state", "states")}, had an agency enrolled: ${millionsText(
    residentsCovered
  )} of ${millionsText(residents)} million residents`;
}

/**
 * Unit and n.
 *
 * @example
 * ```ts
 * import {enrollmentByCountySize} from "@onrecord/analysis/compute";
 * import {mapSubtitle} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const data = enrollmentByCountySize(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * mapSubtitle(data); // "Counties with one or more of 58 local agencies on ICE’s 287(g) list of 1 August 2017, by the models of their agreements. 2 state agencies are not on the map. Circles stand for counties too small to see."
 * ```
 */
export function mapSubtitle(data: CountySizeData): string {
  const placed = data.classes.reduce((sum, {agencies}) => sum + agencies, 0);
  return `Counties with one or more of ${integerText(placed)} ${agenciesText(data.universe)} on ICE’s 287(g) list of ${dayText(
    data.asOf
  )}${withoutText(data.withoutStates)}, by the models of their agreements.${
    data.stateAgencies.length === 0
      ? ""
      : ` ${countOf(data.stateAgencies.length, "state agency is", "state agencies are")} not on the map.`
  } Circles stand for counties too small to see.`;
}

/**
 * The map for those who do not see it: counties with an agency by state.
 *
 * @example
 * ```ts
 * import atlas from "us-atlas/counties-albers-10m.json" with {type: "json"};
 * import {enrollmentByCountySize} from "@onrecord/analysis/compute";
 * import {countyShapes, mapCounties, mapDescription} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const data = enrollmentByCountySize(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * mapDescription(mapCounties(data, countyShapes(atlas))).split(/[.:]/u)[0]; // "Counties with an agency by state"
 * ```
 */
export function mapDescription(counties: readonly MapCounty[]): string {
  const states = rollup(
    counties,
    (list) => list.length,
    ({state}) => state
  );
  return `Counties with an agency by state: ${[...states]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([state, n]) => `${state} ${n}`)
    .join(", ")}.`;
}
