import * as v from "valibot";
import {asOfBases, models} from "./codes.js";
import {agencyId, code, count, id, isoDate, text} from "./primitives.js";

/** One list of participating agencies, as of one day. */
export const rosterSnapshot = v.strictObject({
  snapshot: id,
  asOf: isoDate,
  asOfBasis: code(asOfBases),
  source: id,
  rows: v.pipe(count, v.description("Agency and model pairs: an agency with two models has two rows.")),
  complete: v.pipe(v.boolean(), v.description("False: agencies known to be enrolled on that day are missing."))
});

/** One row of a list. */
export const rosterEntry = v.strictObject({
  snapshot: id,
  row: v.pipe(count, v.minValue(1), v.description("Number within the list, headings not counted.")),
  agency: agencyId,
  model: v.pipe(
    v.nullable(code(models)),
    v.description(
      "A list without models: jail enforcement for what was signed from 2013 to 2018, when there was no other. Null: not known."
    )
  ),
  signedOn: v.pipe(v.nullable(isoDate), v.description("Date of the agreement then in force: a renewal replaces it.")),
  asPrinted: v.pipe(text, v.description("The agency as the list prints it, spaces trimmed."))
});
