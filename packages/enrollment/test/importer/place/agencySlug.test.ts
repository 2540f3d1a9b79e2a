import {expect, it} from "vitest";
import {agencySlug} from "../../../importer/place/agencySlug.js";

it.each([
  ["TX", "Jackson County Sheriff's Office", "tx-jackson-county-sheriff"],
  ["TX", "Walker County Sheriff’s Department", "tx-walker-county-sheriff"],
  ["NJ", "Cape May County Sheriffs Office", "nj-cape-may-county-sheriff"],
  ["UT", "Washington County Sheriff Office", "ut-washington-county-sheriff"],
  ["NJ", "Monmouth County Sheriff's Office (Addendum)", "nj-monmouth-county-sheriff"],
  ["AZ", "City of Mesa Police Department", "az-mesa-police"],
  ["AZ", "Mesa Police Department", "az-mesa-police"],
  ["FL", "Boca Raton Police Services Department", "fl-boca-raton-police"],
  ["NM", "Doña Ana County Sheriff's Office", "nm-dona-ana-county-sheriff"],
  ["TX", 'Cut "N" Shoot Police Department', "tx-cut-n-shoot-police"],
  ["FL", "St. Cloud Police Department", "fl-st-cloud-police"]
])("%s, %s is %s", (state, name, slug) => {
  expect(agencySlug(state, name)).toBe(slug);
});

it.each([
  ["a sheriff and the police of one county", "Prince William County Sheriff's Office", "Prince William County Police Department"],
  ["two precincts", "Smith County Constable Precinct 1", "Smith County Constable Precinct 2"],
  ["a city's police and a city's jail", "City of Durham Police Department", "City of Durham Jail"]
])("keeps %s apart", (_, one, other) => {
  expect(agencySlug("VA", one)).not.toBe(agencySlug("VA", other));
});
