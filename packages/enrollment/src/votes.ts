/**
 * Votes for president, county by county.
 *
 * @packageDocumentation
 */
import {unpack} from "./columns/unpack.js";
import * as packed from "./generated/votes.js";
import type {CountyPresident} from "./schema/types.js";

export type {CountyPresident} from "./schema/types.js";

/** Votes for president by county, 2008 to 2024. Alaska counts by districts that are no boroughs: its votes and winners are null. */
export const countyPresident: readonly CountyPresident[] = /* @__PURE__ */ unpack<CountyPresident>(packed.countyPresident);
