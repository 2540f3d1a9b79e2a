import {agenciesText, withoutText} from "../enrollment/universe.js";
import {countOf, dayText, integerText, millionsText, ofText, percentText} from "../text/numberText.js";
import type {CountOf, ListAt, OverTimeData} from "./overTimeData.js";

/**
 * What the chart shows, computed: the first list, the shortest, and the last.
 *
 * @example
 * ```ts
 * import {enrollmentOverTime} from "@onrecord/analysis/compute";
 * import {overTimeFinding} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const data = {universe: {kind: "all-local" as const}, lists: enrollmentOverTime(tables)};
 * overTimeFinding(data); // "58 agencies on 29 October 2010, 32 on 11 December 2016, 1,478 on 18 May 2026"
 * ```
 */
export function overTimeFinding({lists}: OverTimeData): string {
  const [first] = lists;
  const last = lists.at(-1);
  if (!first || !last) return "No list";
  const shortest = lists.reduce((least, list) => (list.agencies < least.agencies ? list : least), first);
  const text = (list: ListAt) => `${integerText(list.agencies)} on ${dayText(list.asOf)}`;
  const middle = shortest === first || shortest === last ? [] : [shortest];
  return `${countOf(first.agencies, "agency", "agencies")} on ${dayText(first.asOf)}, ${[...middle, last].map(text).join(", ")}`;
}

/**
 * Unit and n.
 *
 * @example
 * ```ts
 * import {enrollmentOverTime} from "@onrecord/analysis/compute";
 * import {overTimeSubtitle} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const data = {universe: {kind: "all-local" as const}, lists: enrollmentOverTime(tables)};
 * overTimeSubtitle(data); // "9 lists of ICE’s 287(g) programme, local agencies. A mark stands on the day of its list; what was in force between two lists is not known."
 * ```
 */
export function overTimeSubtitle({lists, universe, withoutStates}: OverTimeData): string {
  return `${countOf(lists.length, "list", "lists")} of ICE’s 287(g) programme, ${agenciesText(universe)}${withoutText(
    withoutStates
  )}. A mark stands on the day of its list; what was in force between two lists is not known.`;
}

/**
 * The chart for those who do not see it.
 *
 * @example
 * ```ts
 * import {enrollmentOverTime} from "@onrecord/analysis/compute";
 * import {overTimeDescription} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const data = {universe: {kind: "all-local" as const}, lists: enrollmentOverTime(tables)};
 * overTimeDescription(data).split(/[.:]/u)[0]; // "29 October 2010"
 * ```
 */
export function overTimeDescription({lists}: OverTimeData): string {
  return lists.map(listText).join(" ");
}

/** A share in words, with numerator and denominator. */
export const shareText = ({count, of}: CountOf) =>
  of === 0 ? "none of none" : `${ofText(count, of)} (${percentText(count / of)})`;

/**
 * One list in words.
 *
 * @example
 * ```ts
 * import {enrollmentOverTime} from "@onrecord/analysis/compute";
 * import {listText} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const data = {universe: {kind: "all-local" as const}, lists: enrollmentOverTime(tables)};
 * listText(data.lists[0]); // "29 October 2010: 58 agencies; 50 of 3,143 (1.6%) counties; 45.8 of 309 million residents."
 * ```
 */
export function listText(list: ListAt): string {
  return `${dayText(list.asOf)}: ${countOf(list.agencies, "agency", "agencies")}; ${shareText(list.counties)} counties; ${millionsText(
    list.residents.count
  )} of ${millionsText(list.residents.of)} million residents${list.complete ? "" : "; the list is not complete"}.`;
}
