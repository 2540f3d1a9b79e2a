import * as v from "valibot";
import {count, id, text, year} from "./primitives.js";

/** ICE's removals in a fiscal year (1 October of the year before to 30 September). */
export const iceRemovals = v.strictObject({
  fiscalYear: year,
  removals: count,
  status: text,
  breakNote: v.pipe(v.nullable(text), v.description("Why the number does not compare with its neighbours.")),
  source: id
});

/** Removals by country of citizenship: the ten most frequent of a fiscal year, and all others together. */
export const removalsByCitizenship = v.strictObject({fiscalYear: year, citizenship: text, removals: count, source: id});

/** Removals by area of responsibility of ICE's field offices. */
export const removalsByArea = v.strictObject({fiscalYear: year, area: text, removals: count, source: id});
