import * as v from "valibot";
import {agencyKinds, agencyLevels, matchMethods} from "./codes.js";
import {agencyId, code, count, fips, sourceId, state, text} from "./primitives.js";

/** An agency that stood on at least one list or in ICE's files of agreements. */
export const agency = v.strictObject({
  agency: agencyId,
  state,
  name: v.pipe(text, v.description("As the newest list prints it, obvious errors repaired.")),
  kind: v.pipe(code(agencyKinds), v.description("What kind of agency it is.")),
  level: v.pipe(code(agencyLevels), v.description("Whom it serves.")),
  hostFips: v.pipe(v.nullable(fips), v.description("The county in which it sits. Null: a state agency, or not placed.")),
  alsoFips: v.pipe(v.array(fips), v.description("Other counties that it serves.")),
  populationServed: v.pipe(
    v.nullable(count),
    v.description("Residents in its charge by the FBI's latest count. Null: the FBI has none for it.")
  ),
  matchMethod: v.pipe(code(matchMethods), v.description("How it was placed in its county.")),
  matchNote: v.pipe(
    v.nullable(text),
    v.description("Why it was placed there by hand, or why it was not placed. Null: nothing to say.")
  )
});

/** How a source prints an agency. */
export const agencyName = v.strictObject({
  source: sourceId,
  stateAsPrinted: v.pipe(text, v.description("The state as the source prints it.")),
  nameAsPrinted: v.pipe(text, v.description("The agency as the source prints it.")),
  agency: agencyId
});
