import {resolve} from "node:path";
import {root} from "./root.js";

const named = process.env["ONRECORD_SHARED"];

/** The folder of inputs that are not part of the repository: beside it, or where `ONRECORD_SHARED` says. It may not be there. */
export const sharedInputs = named === undefined || named === "" ? resolve(root, "../shared") : resolve(named);
