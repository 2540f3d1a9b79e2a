import type {Agreement, Model, RosterSnapshot} from "../../src/schema/types.js";
import {compare} from "./compare.js";
import {groupedBy} from "./groupedBy.js";
import type {Listing} from "./listings.js";

/** One signing as far as it is known, before its agency's other signings are looked at. */
interface Signing {
  readonly agency: string;
  readonly model: Model | null;
  readonly signedOn: string | null;
  readonly evidence: readonly string[];
  readonly seen: readonly string[];
}

const historySource = "ice-287g-agency-history-2002-2017";

const idOf = ({agency, model, signedOn}: Signing) => `${agency}#${model ?? "unknown"}#${signedOn ?? "unknown"}`;

/** Agreements from all listings: what is one signing, which came first, what renewed what, and which lists show it. */
export function agreements(listings: readonly Listing[], snapshots: readonly RosterSnapshot[]): Agreement[] {
  const asOf = new Map(snapshots.map((snapshot) => [snapshot.snapshot, snapshot.asOf]));
  const days = [...new Set(asOf.values())].sort(compare);
  return [...groupedBy(listings, ({agency}) => agency).values()].flatMap((own) => {
    const signings = signingsOf(own, asOf).sort((a, b) => compare(a.signedOn, b.signedOn) || compare(a.model, b.model));
    const undated = signings.some(({signedOn}) => signedOn === null);
    const first = signings.find(({signedOn}) => signedOn !== null)?.signedOn;
    return signings.map((signing, i): Agreement => {
      const {agency, model, signedOn, evidence, seen} = signing;
      const firstTime = signedOn === null || (undated && signedOn === first) ? null : signedOn === first;
      const before = signings.slice(0, i).findLast((other) => other.model === model && other.signedOn !== null);
      const lastSeen = seen.at(-1) ?? null;
      return {
        agreement: idOf(signing),
        agency,
        model,
        signedOn,
        firstTime,
        renews: before && signedOn !== null ? idOf(before) : null,
        joinedAfter: firstTime === true && signedOn !== null ? (days.findLast((day) => day < signedOn) ?? null) : null,
        firstSeen: seen[0] ?? null,
        lastSeen,
        goneBy: lastSeen === null ? null : (days.find((day) => day > lastSeen) ?? null),
        evidence
      };
    });
  });
}

/**
 * The signings of one agency. A source that does not tell the model adds its evidence to the signing of that day; one that does not tell the
 * day counts only where the history of 2002 to 2017 does not know the agency.
 */
function signingsOf(listings: readonly Listing[], asOf: ReadonlyMap<string, string>): Signing[] {
  const dated = listings.filter(({signedOn}) => signedOn !== null);
  // Where the history of 2002 to 2017 knows the agency, an undated file of the archive is one of the signings that it lists.
  const accounted = dated.some(({source}) => source === historySource);
  const undated = accounted ? [] : listings.filter(({signedOn}) => signedOn === null);
  const groups = groupedBy([...dated, ...undated], (listing) => {
    const sameDay = dated.filter(({signedOn, model}) => signedOn === listing.signedOn && model !== null);
    const model = listing.model ?? sameDay[0]?.model ?? null;
    return JSON.stringify([model, listing.signedOn]);
  });
  return [...groups.values()].map((group): Signing => {
    const {agency, signedOn} = group[0] as Listing;
    const seen = group.flatMap(({snapshot}) => (snapshot === null ? [] : [asOf.get(snapshot) as string]));
    return {
      agency,
      model: group.find(({model}) => model !== null)?.model ?? null,
      signedOn,
      evidence: [...new Set(group.map(({source}) => source))].sort(compare),
      seen: [...new Set(seen)].sort(compare)
    };
  });
}
