import * as v from "valibot";
import {bumps} from "../codes/index.js";
import {code, isoDate, text, version} from "./primitives.js";

/** A change of ours to a published record. */
export const correction = v.strictObject({
  record: text,
  field: text,
  was: v.unknown(),
  is: v.unknown(),
  why: text,
  version,
  bump: code(bumps),
  date: isoDate
});

/** An error in an upstream file, repaired on import. The guard fails once the source has repaired itself. */
export const sourceRepair = v.strictObject({
  file: text,
  row: text,
  field: text,
  was: text,
  is: text,
  why: text,
  guard: text
});

/** An id that was given and then withdrawn. It is never used again. */
export const tombstone = v.strictObject({id: text, withdrawn: version, why: text});
