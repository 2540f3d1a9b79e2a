import type {Appearance} from "@onrecord/corpus";
import type {officialAffiliations} from "@onrecord/corpus/codebook";

/**
 * The codebook's list, again: importing it would put every definition of the codebook into a page's bundle. Its type allows no other
 * value.
 */
const official: typeof officialAffiliations = [
  "federal-enforcement",
  "other-executive",
  "elected",
  "local-law-enforcement",
  "court"
];

/** Whether a source of this affiliation is an official one. */
export function officialAffiliation(affiliation: Appearance["affiliation"]): boolean {
  return (official as readonly string[]).includes(affiliation);
}
