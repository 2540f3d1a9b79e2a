import {describe, expect, it} from "vitest";
import {countyIndex} from "../../../importer/place/countyIndex.js";
import {placeName} from "../../../importer/place/gazetteer.js";
import {counties} from "../../../src/counties.js";

const index = countyIndex(counties);

describe("a county by name", () => {
  it.each([
    ["TX", "Jackson County", "48239"],
    ["LA", "Acadia Parish", "22001"],
    ["FL", "ST JOHNS", "12109"],
    ["FL", "Saint Lucie County", "12111"],
    ["LA", "DESOTO", "22031"],
    ["NM", "DONA ANA", "35013"],
    ["MD", "Baltimore", "24005"],
    ["MD", "BALTIMORE CITY", "24510"],
    ["VA", "Fairfax County", "51059"],
    ["VA", "FAIRFAX CITY", "51600"],
    ["VA", "Alexandria", "51510"],
    ["AK", "Anchorage", "02020"],
    ["CT", "Capitol Planning Region", "09110"]
  ])("of %s, %s is %s", (state, name, fips) => {
    expect(index.named(state, name)?.fips).toBe(fips);
  });

  it.each([
    ["TX", "Overton County"],
    ["CT", "Fairfield County"],
    ["FL", "Lake Conty"],
    ["GU", "Kattan District"]
  ])("is not found in %s for %s", (state, name) => {
    expect(index.named(state, name)).toBeUndefined();
  });
});

describe("a county within an agency's name", () => {
  it.each([
    ["UT", "Salt Lake County Sheriff's Office", "49035"],
    ["TN", "Metropolitan Moore County Sheriff's Office", "47127"],
    ["PA", "County of Franklin / Franklin County Jail", "42055"],
    ["MN", "St. Louis County Sheriff’s Office", "27137"],
    ["MO", "Saint Francois County Sheriff's Office", "29187"]
  ])("of %s: %s", (state, name, fips) => {
    expect(index.within(state, name)?.fips).toBe(fips);
  });

  it.each([
    ["TX", "Jackson Police Department"],
    ["MO", "North County Police Cooperative"],
    ["VA", "Richmond Police Department"]
  ])("is not read into the town of %s: %s", (state, name) => {
    expect(index.within(state, name)).toBeUndefined();
  });
});

it.each([
  ["Apopka Police Department", "Apopka"],
  ["City of Miami Police Department", "Miami"],
  ["Boca Raton Police Services Department", "Boca Raton"],
  ["Jupiter Island Department of Public Safety", "Jupiter Island"],
  ["New Berlin Marshal's Office", "New Berlin"],
  ["Nether Providence Twp.", "Nether Providence Township"],
  ["University of Florida Police Department", "University of Florida"],
  ["Okmulgee County Criminal Justice Authority", "Okmulgee County Criminal Justice Authority"]
])("the FBI lists the %s as %s", (agency, listed) => {
  expect(placeName(agency)).toBe(listed);
});
