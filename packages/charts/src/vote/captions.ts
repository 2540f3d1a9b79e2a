import {agenciesText, withoutText} from "../enrollment/universe.js";
import {dayText, integerText, millionsText, ofText, percentText} from "../text/numberText.js";
import {voteRows, type VoteData, type VoteRow} from "./voteData.js";

const candidates: Readonly<Record<number, {readonly republican: string; readonly democratic: string}>> = {
  2008: {republican: "McCain", democratic: "Obama"},
  2012: {republican: "Romney", democratic: "Obama"},
  2016: {republican: "Trump", democratic: "Clinton"},
  2020: {republican: "Trump", democratic: "Biden"},
  2024: {republican: "Trump", democratic: "Harris"}
};

/** Who stood for the two parties. */
export const candidatesOf = (year: number) => candidates[year] ?? {republican: "the Republican", democratic: "the Democrat"};

const rowOf = (data: VoteData, name: VoteRow["name"]) => voteRows(data).find((row) => row.name === name);
const share = (row: VoteRow | undefined) => (!row || row.of === 0 ? "none" : percentText(row.republican / row.of));

/**
 * What the chart shows, computed: the agencies' share, and the same share of all counties and of all residents.
 *
 * @example
 * ```ts
 * import {enrollmentByVote} from "@onrecord/analysis/compute";
 * import {voteFinding} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 * import {countyPresident as votes} from "@onrecord/enrollment/votes";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population, votes};
 * const data = enrollmentByVote(tables, {snapshot: "list-2017-08-01", populationYear: 2017, electionYear: 2016});
 * voteFinding(data); // "44 of 58 agencies (76%) sit in counties that Trump carried, as do 84% of all counties and 45% of all residents"
 * ```
 */
export function voteFinding(data: VoteData): string {
  const agencies = rowOf(data, "agencies");
  const {republican} = candidatesOf(data.electionYear);
  if (!agencies || agencies.of === 0) return `No agency on the list of ${dayText(data.asOf)}`;
  return `${ofText(agencies.republican, agencies.of)} agencies (${share(agencies)}) sit in counties that ${republican} carried, as do ${share(
    rowOf(data, "counties")
  )} of all counties and ${share(rowOf(data, "residents"))} of all residents`;
}

/**
 * Unit and n.
 *
 * @example
 * ```ts
 * import {enrollmentByVote} from "@onrecord/analysis/compute";
 * import {voteSubtitle} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 * import {countyPresident as votes} from "@onrecord/enrollment/votes";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population, votes};
 * const data = enrollmentByVote(tables, {snapshot: "list-2017-08-01", populationYear: 2017, electionYear: 2016});
 * voteSubtitle(data); // "On ICE’s 287(g) list of 1 August 2017, by who had most votes for president in the county in 2016. Residents in 2017."
 * ```
 */
export function voteSubtitle(data: VoteData): string {
  const unknown = rowOf(data, "agencies")?.unknown ?? 0;
  return `${data.universe ? `${agenciesText(data.universe)} ` : ""}on ICE’s 287(g) list of ${dayText(data.asOf)}${withoutText(
    data.withoutStates
  )}, by who had most votes for president in the county in ${data.electionYear}. Residents in ${data.populationYear}. ${
    unknown === 0 ? "" : `${integerText(unknown)} in counties whose winner is not known are left out.`
  }`
    .trim()
    .replace(/^./u, (letter) => letter.toUpperCase());
}

/** A number of one row: residents in millions. */
export const voteNumber = (row: VoteRow, value: number) =>
  row.name === "residents" ? `${millionsText(value)} m` : integerText(value);

/**
 * One row in words.
 *
 * @example
 * ```ts
 * import {enrollmentByVote} from "@onrecord/analysis/compute";
 * import {voteRows, voteRowText} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 * import {countyPresident as votes} from "@onrecord/enrollment/votes";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population, votes};
 * const data = enrollmentByVote(tables, {snapshot: "list-2017-08-01", populationYear: 2017, electionYear: 2016});
 * voteRowText(voteRows(data)[0], 2016); // "Agencies on the list: 44 of 58 (76%) where Trump had most votes, 14 of 58 (24%) where Clinton had"
 * ```
 */
export function voteRowText(row: VoteRow, year: number): string {
  const {republican, democratic} = candidatesOf(year);
  const part = (value: number) =>
    `${voteNumber(row, value)} of ${voteNumber(row, row.of)}${row.of === 0 ? "" : ` (${percentText(value / row.of)})`}`;
  return `${row.label}: ${part(row.republican)} where ${republican} had most votes, ${part(row.democratic)} where ${democratic} had`;
}

/**
 * The chart for those who do not see it.
 *
 * @example
 * ```ts
 * import {enrollmentByVote} from "@onrecord/analysis/compute";
 * import {voteDescription} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 * import {countyPresident as votes} from "@onrecord/enrollment/votes";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population, votes};
 * const data = enrollmentByVote(tables, {snapshot: "list-2017-08-01", populationYear: 2017, electionYear: 2016});
 * voteDescription(data).split(/[.:]/u)[0]; // "Agencies on the list"
 * ```
 */
export function voteDescription(data: VoteData): string {
  return `${voteRows(data)
    .map((row) => voteRowText(row, data.electionYear))
    .join(". ")}.`;
}
