import type {Check, CheckReading} from "@onrecord/corpus";
import type {ClaimData} from "./claimData.js";

/** What a claim comes to under one way of reading it, before it is held against the claim. */
export type ClaimReading = Omit<CheckReading, "holds">;

/** What a claim function answers: at least one reading, that nearest to the words first, and the base rates of a share of agencies. */
export interface Recomputed {
  readonly readings: readonly ClaimReading[];
  readonly baseRates: Check["baseRates"];
}

/** Recomputes one kind of claim. */
export type ClaimFunction = (data: ClaimData) => Recomputed;

type Row = Readonly<Record<string, string | number | boolean | null>>;

const mostRows = 100;

/** The rows that a number was computed from: themselves, where they are few. */
export function rowsOf(table: string, filter: string, list: readonly Row[]): ClaimReading["rows"] {
  return {table, filter, count: list.length, list: list.length <= mostRows ? list : null};
}
