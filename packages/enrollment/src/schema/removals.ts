import * as v from "valibot";
import {count, fiscalYear, sourceId, text} from "./primitives.js";

const removals = v.pipe(count, v.description("Removals."));

/** ICE's removals in a fiscal year (1 October of the year before to 30 September). */
export const iceRemovals = v.strictObject({
  fiscalYear,
  removals,
  status: v.pipe(text, v.description("Whether the number is final.")),
  breakNote: v.pipe(v.nullable(text), v.description("Why the number does not compare with its neighbours. Null: it does.")),
  source: sourceId
});

/** Removals by country of citizenship: the ten most frequent of a fiscal year, and all others together. */
export const removalsByCitizenship = v.strictObject({
  fiscalYear,
  citizenship: v.pipe(text, v.description("Country, or all others together.")),
  removals,
  source: sourceId
});

/** Removals by area of responsibility of ICE's field offices. */
export const removalsByArea = v.strictObject({
  fiscalYear,
  area: v.pipe(text, v.description("Area of responsibility of a field office.")),
  removals,
  source: sourceId
});
