import * as v from "valibot";
import {models} from "./codes.js";
import {agencyId, code, id, isoDate, text} from "./primitives.js";

/** One signing by one agency for one model, built from the lists and from ICE's files of agreements. */
export const agreement = v.strictObject({
  agreement: v.pipe(text, v.description("agency#model#signed; `unknown` for a model or a date that no source gives.")),
  agency: agencyId,
  model: v.pipe(v.nullable(code(models)), v.description("Null: no source says.")),
  signedOn: v.pipe(v.nullable(isoDate), v.description("Day of the signing. Null: no source says.")),
  firstTime: v.pipe(
    v.nullable(v.boolean()),
    v.description("Whether no earlier signing of the agency, under any model, is known. Null: undated, or undecided.")
  ),
  renews: v.pipe(v.nullable(text), v.description("The agreement before it: same agency, same model. Null: none known.")),
  joinedAfter: v.pipe(
    v.nullable(isoDate),
    v.description(
      "For a first signing, the last list before it: the agency is not on it, so it joined after that day and by `signedOn`. Null: no first signing, or no list before it."
    )
  ),
  firstSeen: v.pipe(v.nullable(isoDate), v.description("First list that shows it. Null: on no list at hand.")),
  lastSeen: v.pipe(v.nullable(isoDate), v.description("Last list that shows it. Null: on no list at hand.")),
  goneBy: v.pipe(
    v.nullable(isoDate),
    v.description(
      "First list after `lastSeen`, which no longer shows it: it ended, or was renewed, in between. Null: on the last list."
    )
  ),
  evidence: v.pipe(v.array(id), v.description("Sources that show it."))
});
