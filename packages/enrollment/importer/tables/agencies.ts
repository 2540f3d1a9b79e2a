import type {Agency, AgencyName} from "../../src/schema/types.js";
import type {Curation} from "../curation.js";
import {classify} from "../place/classify.js";
import {nearNames} from "../place/nearNames.js";
import {placeAgency, type PlacingRules} from "../place/placeAgency.js";
import type {Report} from "../report.js";
import {compare} from "./compare.js";
import {groupedBy} from "./groupedBy.js";
import type {Listing} from "./listings.js";

/** The agencies behind the listings, the newest source last. Each is named as the newest source prints it, and placed once. */
export function agencies(
  listings: readonly Listing[],
  rules: PlacingRules,
  {kinds, aliases, nearNames: reviewed}: Pick<Curation, "kinds" | "aliases" | "nearNames">,
  report: Report
): Agency[] {
  const groups = groupedBy(listings, ({agency}) => agency);
  for (const agency of [...kinds.keys(), ...rules.placements.keys(), ...aliases.values()])
    if (!groups.has(agency))
      report.add(
        `agency ${agency}`,
        "decision about nobody",
        "an agency of the lists",
        "none of that id",
        "correct the id in curation/, or delete the line"
      );
  const placed = [...groups].flatMap(([agency, all]) => {
    const {source: newest} = all.at(-1) as Listing;
    const latest = all.filter(({source}) => source === newest);
    const {state, name} = [...latest].sort((a, b) => compare(a.name, b.name))[0] as Listing;
    const found =
      kinds.get(agency) ??
      classify(
        name,
        all.some(({isState}) => isState)
      );
    if (!found) {
      report.add(
        `agency ${agency}`,
        "unknown kind of agency",
        "a name that a rule knows",
        name,
        "add the agency to curation/kinds.csv"
      );
      return [];
    }
    const iceCounty = latest.find((listing) => listing.iceCounty !== null)?.iceCounty ?? null;
    return [placeAgency({agency, state, name, ...found, iceCounty}, rules, report)];
  });
  for (const {first, second} of nearNames([...placed].sort((a, b) => compare(a.agency, b.agency))))
    if (!reviewed.has(`${first} ${second}`))
      report.add(
        `agency ${first}`,
        "two agencies with nearly one name",
        "one agency, or two that somebody has looked at",
        second,
        "if they are one, add an alias or a source repair; if they are two, say why in curation/near-names.csv"
      );
  return placed;
}

/** Every way in which a source prints an agency. */
export function agencyNames(listings: readonly Listing[]): AgencyName[] {
  const names = new Map<string, AgencyName>();
  for (const {source, stateAsPrinted, nameAsPrinted, agency} of listings)
    names.set(JSON.stringify([source, stateAsPrinted, nameAsPrinted]), {source, stateAsPrinted, nameAsPrinted, agency});
  return [...names.values()];
}
