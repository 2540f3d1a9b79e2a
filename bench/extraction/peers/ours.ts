import {extract} from "@onrecord/extract";
import {asPeer} from "./asPeer.js";

/** The built package. */
export const extractor = asPeer(extract);
