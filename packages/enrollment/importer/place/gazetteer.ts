import type {County} from "../../src/schema/types.js";
import {cell, type RawRow} from "../raw/rawRow.js";
import {letters, type CountyIndex} from "./countyIndex.js";

/** An agency in the FBI's list of law enforcement employees. */
export interface GazetteerEntry {
  /** More than one where a city lies in several; in the FBI's order, which is alphabetical. */
  readonly counties: readonly County[];
  /** Null: the FBI counts nobody, as for campuses. */
  readonly population: number | null;
}

/** The FBI writes Nebraska so. */
const postal: Readonly<Record<string, string>> = {NB: "NE", GM: "GU"};

/** Agencies of towns, campuses and authorities by state and name. County agencies are placed by their own names. */
export function gazetteer(
  rows: readonly RawRow[],
  counties: CountyIndex
): (state: string, agencyName: string) => readonly GazetteerEntry[] {
  const byName = new Map<string, GazetteerEntry[]>();
  for (const row of rows) {
    const type = cell(row, "agency_type_name");
    if (!["City", "University or College", "Other"].includes(type)) continue;
    const printed = cell(row, "state_abbr");
    const state = postal[printed] ?? printed;
    const population = Number(cell(row, "population"));
    const entry = {
      counties: cell(row, "county_name")
        .split(",")
        .flatMap((name) => counties.named(state, name.trim()) ?? []),
      population: population > 0 ? population : null
    };
    const key = `${state} ${letters(cell(row, "pub_agency_name"))}`;
    byName.set(key, [...(byName.get(key) ?? []), entry]);
  }
  return (state, agencyName) => byName.get(`${state} ${letters(placeName(agencyName))}`) ?? [];
}

/** `Apopka Police Department`: the FBI lists it as Apopka. */
export function placeName(agencyName: string): string {
  return agencyName
    .replace(/^City of /u, "")
    .replace(/ (?:Police(?: Services)? Department|Police|Department of Public Safety|Public Safety|Marshal's Office)$/u, "")
    .replace(/ Twp\.?$/iu, " Township");
}
