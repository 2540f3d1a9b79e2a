import * as v from "valibot";
import {winners} from "./codes.js";
import {code, count, fips, sourceId} from "./primitives.js";

/** A presidential election in a county. */
export const countyPresident = v.strictObject({
  fips,
  year: v.pipe(v.picklist([2008, 2012, 2016, 2020, 2024]), v.description("Year of the election.")),
  votesRep: v.pipe(v.nullable(count), v.description("Votes for the Republican. Null: not known.")),
  votesDem: v.pipe(v.nullable(count), v.description("Votes for the Democrat. Null: not known.")),
  votesTotal: v.pipe(v.nullable(count), v.description("Votes for all candidates. Null: not known.")),
  winner: v.pipe(v.nullable(code(winners)), v.description("Null: not known for this county, as in all of Alaska.")),
  source: sourceId
});
