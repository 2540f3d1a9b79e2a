import {expect, it} from "vitest";
import {nearNames} from "../../../importer/place/nearNames.js";
import type {Agency} from "../../../src/schema/types.js";

const agency = (id: string, hostFips: string | null): Agency => ({
  agency: id,
  state: id.slice(0, 2).toUpperCase(),
  name: id,
  kind: "sheriff",
  level: "county",
  hostFips,
  alsoFips: [],
  populationServed: null,
  matchMethod: hostFips === null ? "none" : "name",
  matchNote: null
});

it.each([
  ["md-harford-county-sheriff", "md-hartford-county-sheriff", "24025", null],
  ["wi-manitowoc-county-sheriff", "wi-mantiowoc-county-sheriff", "55071", "55071"],
  ["wi-a", "wi-abc", null, null]
])("reports %s and %s", (one, other, here, there) => {
  expect(nearNames([agency(one, here), agency(other, there)])).toEqual([{first: one, second: other}]);
});

it.each([
  ["two counties", "tx-bee-county-sheriff", "tx-bell-county-sheriff", "48025", "48027"],
  ["two precincts", "tx-smith-county-constable-precinct-1", "tx-smith-county-constable-precinct-2", "48423", "48423"],
  ["two states", "md-harford-county-sheriff", "ma-harford-county-sheriff", null, null],
  ["names of different length", "tx-a", "tx-abcd", null, null],
  ["names of one length", "tx-abcdef", "tx-abcxyz", null, null]
])("passes over %s", (_, one, other, here, there) => {
  expect(nearNames([agency(one, here), agency(other, there)])).toEqual([]);
});
