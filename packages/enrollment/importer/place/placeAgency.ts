import type {Agency, County} from "../../src/schema/types.js";
import type {Report} from "../report.js";
import type {CountyIndex} from "./countyIndex.js";
import type {GazetteerEntry} from "./gazetteer.js";

/** A placement written by hand. */
export interface Placement {
  readonly agency: string;
  /** Null: cannot be placed, and the reason says why. */
  readonly hostFips: string | null;
  readonly alsoFips: readonly string[];
  readonly why: string;
}

/** What is known of an agency before it is placed. */
export interface Unplaced {
  readonly agency: string;
  readonly state: string;
  readonly name: string;
  readonly kind: Agency["kind"];
  readonly level: Agency["level"];
  /** The county of ICE's newest list, repaired. Null: it names none. */
  readonly iceCounty: string | null;
}

export interface PlacingRules {
  readonly counties: CountyIndex;
  readonly gazetteer: (state: string, agencyName: string) => readonly GazetteerEntry[];
  readonly placements: ReadonlyMap<string, Placement>;
}

/**
 * Places an agency: by hand, else by the county in its own name, else by ICE's county, else by the FBI's list. State agencies have no county.
 * Where ICE and the FBI name different counties somebody has to decide, and until then it is a problem; what no rule places stays unplaced.
 */
export function placeAgency(agency: Unplaced, {counties, gazetteer, placements}: PlacingRules, report: Report): Agency {
  const {iceCounty, ...known} = agency;
  const placed = (
    match: Pick<Agency, "hostFips" | "matchMethod" | "matchNote">,
    also: readonly string[],
    population: number | null
  ) => ({
    ...known,
    ...match,
    alsoFips: [...new Set(also)].filter((fips) => fips !== match.hostFips).sort(),
    populationServed: population
  });
  const none = (note: string | null) => placed({hostFips: null, matchMethod: "none", matchNote: note}, [], null);
  if (agency.level === "state") return none(null);

  const ice = iceCounty === null ? undefined : counties.named(agency.state, iceCounty);
  const listed = listings(agency, gazetteer, ice);
  const [only] = listed.length === 1 ? listed : [];
  const population = agency.level === "municipal" ? (only?.population ?? null) : null;
  const also = only?.counties.map(({fips}) => fips) ?? [];

  const byHand = placements.get(agency.agency);
  if (byHand)
    return byHand.hostFips === null
      ? none(byHand.why)
      : placed({hostFips: byHand.hostFips, matchMethod: "override", matchNote: byHand.why}, byHand.alsoFips, population);

  const named = counties.within(agency.state, agency.name) ?? sheriffOf(agency, counties);
  if (named) return placed({hostFips: named.fips, matchMethod: "name", matchNote: null}, [], population);

  if (iceCounty !== null && !ice)
    report.add(
      `agency ${agency.agency}`,
      "unknown county",
      `a county of ${agency.state}`,
      iceCounty,
      "repair the cell in curation/repairs.csv, or place the agency in curation/placements.csv"
    );
  if (ice) {
    if (only && only.counties.length > 0 && !only.counties.includes(ice))
      report.add(
        `agency ${agency.agency}`,
        "two counties for one agency",
        `one county; ICE's list says ${ice.name}`,
        `${only.counties.map(({name}) => name).join(", ")} in the FBI's`,
        "decide in curation/placements.csv, with the reason"
      );
    return placed({hostFips: ice.fips, matchMethod: "ice_county", matchNote: null}, also, population);
  }
  const [first] = only?.counties ?? [];
  if (first) {
    const note = also.length > 1 ? "Lies in several counties: the FBI's first, in order of the alphabet, counts as host." : null;
    return placed({hostFips: first.fips, matchMethod: "gazetteer", matchNote: note}, also, population);
  }
  return none(
    listed.length > 1
      ? "The FBI lists several agencies of this name, and ICE names no county."
      : "No list at hand names its county."
  );
}

/** The FBI's entries for an agency; of several with one name, those in ICE's county. */
function listings({kind, state, name}: Unplaced, gazetteer: PlacingRules["gazetteer"], ice: County | undefined) {
  if (kind === "sheriff" || kind === "constable" || kind === "county_corrections") return [];
  const all = gazetteer(state, name);
  const there = all.filter(({counties}) => ice && counties.includes(ice));
  return all.length > 1 && there.length > 0 ? there : all;
}

/** `Miami-Dade Sheriff's Office`: the county without the word. */
function sheriffOf({kind, state, name}: Unplaced, counties: CountyIndex): County | undefined {
  const base = kind === "sheriff" ? /^(.+?) Sheriff/u.exec(name)?.[1] : undefined;
  return base === undefined ? undefined : counties.named(state, base);
}
