import type {Agency} from "../../src/schema/types.js";
import {groupedBy} from "../tables/groupedBy.js";

/** Two agencies of one state whose ids are the same but for a letter or two. */
export interface NearNames {
  readonly first: string;
  readonly second: string;
}

const furthest = 2;

/**
 * Pairs that may be one agency under two spellings, as Harford and Hartford were. Left out: pairs in different counties, as Bee and Bell are, and
 * pairs that differ by their numbers, as precincts do.
 */
export function nearNames(agencies: readonly Agency[]): NearNames[] {
  return [...groupedBy(agencies, ({state}) => state).values()].flatMap((own) =>
    own.flatMap((one, i) =>
      own
        .slice(i + 1)
        .filter(
          (other) =>
            (one.hostFips === null || other.hostFips === null || one.hostFips === other.hostFips) &&
            withoutNumbers(one.agency) !== withoutNumbers(other.agency) &&
            distance(one.agency, other.agency) <= furthest
        )
        .map((other) => ({first: one.agency, second: other.agency}))
    )
  );
}

const withoutNumbers = (agency: string) => agency.replace(/\d/gu, "");

/** Levenshtein's: the fewest letters to insert, delete or replace. Only compared with `furthest`, so that very different lengths stop early. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > furthest) return Infinity;
  let above = Array.from({length: other.length + 1}, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = (above[j - 1] as number) + Number(one[i - 1] !== other[j - 1]);
      row.push(Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, replaced));
    }
    above = row;
  }
  return above[other.length] as number;
}
