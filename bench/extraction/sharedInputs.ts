import {resolve} from "node:path";

const named = process.env["ONRECORD_SHARED"];

/** The folder of inputs that are not part of the repository: beside it, or where `ONRECORD_SHARED` says. It may not be there. */
export const sharedInputs = named === undefined || named === "" ? resolve(import.meta.dirname, "../../../shared") : resolve(named);
