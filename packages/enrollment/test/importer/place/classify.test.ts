import {expect, it} from "vitest";
import {classify} from "../../../importer/place/classify.js";

it.each([
  ["Jackson County Sheriff's Office", "sheriff", "county"],
  ["Bexar County Constable Precinct 3", "constable", "municipal"],
  ["Florida A&M University Board of Trustees", "campus", "municipal"],
  ["Sanford Airport Police Department", "other", "municipal"],
  ["Lee County Port Authority Police", "other", "municipal"],
  ["Pinal County Attorney's Office", "other", "county"],
  ["Hendricks County Prosecutor's Office", "other", "county"],
  ["Southwest Virginia Regional Jail Authority", "county_corrections", "regional"],
  ["Albemarle District Jail", "county_corrections", "regional"],
  ["Cambria County Prison", "county_corrections", "county"],
  ["Okmulgee County Criminal Justice Authority", "county_corrections", "county"],
  ["Miami-Dade Corrections and Rehabilitation", "county_corrections", "county"],
  ["Northwest Regional Police Department", "police", "regional"],
  ["Nassau County Police Department", "police", "county"],
  ["Saint Hedwig Marshal's Office", "police", "municipal"],
  ["Daytona Beach Shores Public Safety", "police", "municipal"],
  ["Carrollton Police Department", "police", "municipal"]
])("%s: %s, %s", (name, kind, level) => {
  expect(classify(name, false)).toEqual({kind, level});
});

it.each([
  ["Arizona Department of Corrections", "state_corrections"],
  ["Missouri Highway Patrol", "state_police"],
  ["Oklahoma Bureau of Investigation", "state_police"],
  ["Texas National Guard", "other"]
])("a state's %s: %s", (name, kind) => {
  expect(classify(name, true)).toEqual({kind, level: "state"});
});

it("knows nothing of a county that signed for itself", () => {
  expect(classify("Anne Arundel County", false)).toBeUndefined();
});
