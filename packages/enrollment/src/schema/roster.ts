import * as v from "valibot";
import {asOfBases, models} from "./codes.js";
import {agencyId, code, count, id, isoDate, sourceId, text} from "./primitives.js";

const snapshot = v.pipe(id, v.description("The list."));

/** One list of participating agencies, as of one day. */
export const rosterSnapshot = v.strictObject({
  snapshot,
  asOf: v.pipe(isoDate, v.description("The day whose state it shows.")),
  asOfBasis: v.pipe(code(asOfBases), v.description("What the day rests on.")),
  source: sourceId,
  rows: v.pipe(count, v.description("Agency and model pairs: an agency with two models has two rows.")),
  complete: v.pipe(v.boolean(), v.description("False: agencies known to be enrolled on that day are missing."))
});

/** One row of a list. */
export const rosterEntry = v.strictObject({
  snapshot,
  row: v.pipe(count, v.minValue(1), v.description("Number within the list, headings not counted.")),
  agency: agencyId,
  model: v.pipe(
    v.nullable(code(models)),
    v.description(
      "A list without models: jail enforcement for what was signed from 2013 to 2018, when there was no other. Null: not known."
    )
  ),
  signedOn: v.pipe(
    v.nullable(isoDate),
    v.description("Date of the agreement then in force: a renewal replaces it. Null: the list has none.")
  ),
  asPrinted: v.pipe(text, v.description("The agency as the list prints it, spaces trimmed."))
});
