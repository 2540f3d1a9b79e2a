import {dayText} from "../text/numberText.js";

/** Which agencies count; state agencies never do. */
export type Universe =
  {readonly kind: "all-local"} | {readonly kind: "county-agencies"} | {readonly kind: "first-time-since"; readonly since: string};

/**
 * The agencies of a universe in words, for a number of them.
 *
 * @param n - how many there are; it decides between one and many
 * @example
 * ```ts
 * import {agenciesText} from "@onrecord/charts/enrollment";
 *
 * agenciesText({kind: "all-local"}, 1); // "local agency"
 * agenciesText({kind: "county-agencies"}, 2); // "county agencies"
 * ```
 */
export function agenciesText(universe: Universe, n = 2): string {
  const noun = n === 1 ? "agency" : "agencies";
  if (universe.kind === "county-agencies") return `county ${noun}`;
  if (universe.kind === "first-time-since") return `local ${noun} that first signed since ${dayText(universe.since)}`;
  return `local ${noun}`;
}

const stateNames: Readonly<Record<string, string>> = {TX: "Texas", FL: "Florida"};

/** What is left out, as the end of a sentence; nothing where nothing is. */
export function withoutText(states: readonly string[] | undefined): string {
  if (!states || states.length === 0) return "";
  return `, without ${states.map((state) => stateNames[state] ?? state).join(" and ")}`;
}
