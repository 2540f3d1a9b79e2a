import * as v from "valibot";
import {winners} from "./codes.js";
import {code, count, fips, id} from "./primitives.js";

/** A presidential election in a county. */
export const countyPresident = v.strictObject({
  fips,
  year: v.picklist([2008, 2012, 2016, 2020, 2024]),
  votesRep: v.nullable(count),
  votesDem: v.nullable(count),
  votesTotal: v.nullable(count),
  winner: v.pipe(v.nullable(code(winners)), v.description("Null: not known for this county, as in all of Alaska.")),
  source: id
});
