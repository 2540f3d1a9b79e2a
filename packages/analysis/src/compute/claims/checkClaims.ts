import type {Check, Claim} from "@onrecord/corpus";
import {allowance} from "./allowance.js";
import {bornOut, support} from "./bornOut.js";
import type {ClaimData} from "./claimData.js";
import {claimFunctions} from "./claimFunctions.js";
import {verdictOf} from "./verdictOf.js";

/**
 * Checks every claim as its specification says: recomputes it under each fair reading, holds each value against the statement, and
 * derives the verdict. A claim that cannot be recomputed says what is missing. Throws on a claim without a specification, on one written
 * for another version of the data, and on an unknown function.
 *
 * @param version - of the data set, such as `0.1.0`
 * @returns one check per claim: verdict, readings with `n` and `denominator` as counts, and what is missing
 * @throws RangeError on a claim without a specification, on one written for another version of the data, and on an unknown function
 * @example
 * ```ts
 * import * as roster from "@onrecord/enrollment";
 * import {checkClaims} from "@onrecord/analysis/compute";
 * import {claims} from "@onrecord/corpus";
 * import {counties, countyDemographics as demographics, countyPopulation as population} from "@onrecord/enrollment/counties";
 * import {countyPresident as votes} from "@onrecord/enrollment/votes";
 *
 * const tables = {...roster, entries: roster.rosterEntries, counties, population, demographics, votes};
 * const checks = checkClaims(claims, tables, roster.version);
 * checks.length; // 37
 * checks.filter(({verdict}) => verdict === "cannot-be-checked").length; // 26
 * ```
 */
export function checkClaims(claims: readonly Claim[], data: ClaimData, version: string): Check[] {
  return claims.map((claim) => checkOf(claim, data, version));
}

function checkOf({id, statement, check}: Claim, data: ClaimData, version: string): Check {
  if (check === null)
    throw problem(`Missing check of ${id}`, "a specification", "none", "Write it in the corpus, data/checks.json");
  const {caveat, mostFavourableReading, sourceWording, missing} = check;
  const written = {mostFavourableReading, sourceWording, caveat, missing};
  if (check.kind === "not-checkable")
    return {
      claim: id,
      verdict: verdictOf([], missing),
      computed: null,
      n: null,
      denominator: null,
      unit: null,
      dataset: null,
      function: null,
      tolerance: null,
      allowance: null,
      readings: [],
      baseRates: [],
      favoured: null,
      ...written
    };

  if (!supports(version, check.version))
    throw problem(
      `Unsupported data version for ${id}`,
      `${check.dataset} ${check.version}`,
      version,
      "Read the check against the new data, then raise its version"
    );
  const compute = claimFunctions[check.function];
  if (!compute)
    throw problem(
      `Unknown function of ${id}`,
      `one of ${Object.keys(claimFunctions).join(", ")}`,
      check.function,
      "Correct its name"
    );
  const {readings, baseRates} = compute(data);
  const held = readings.map(({rows, ...reading}) => {
    const computed = steady(reading.computed);
    return {...reading, computed, holds: bornOut(statement, check.tolerance, computed), rows};
  });
  const [first] = held;
  const [favoured] = [...held].sort((a, b) => support(statement, b.computed) - support(statement, a.computed));
  if (!first || !favoured || !held.every(({computed}) => Number.isFinite(computed)))
    throw problem(`Missing value of ${id}`, "a number under each reading", "none", `Look at the data that ${check.function} reads`);

  return {
    claim: id,
    verdict: verdictOf(held, missing),
    computed: first.computed,
    n: first.n,
    denominator: first.denominator,
    unit: first.unit,
    dataset: `${check.dataset} ${version}`,
    function: check.function,
    tolerance: check.tolerance,
    allowance: statement.value === null ? 0 : allowance(check.tolerance, statement.value),
    readings: held,
    baseRates,
    favoured: favoured.reading,
    ...written
  };
}

/** Whether data of a version hold what those of an earlier one held: the same major version, and no earlier minor one. */
function supports(version: string, written: string): boolean {
  const [major, minor = NaN] = version.split(".").map(Number);
  const [writtenMajor, writtenMinor = NaN] = written.split(".").map(Number);
  return major === writtenMajor && minor >= writtenMinor;
}

/** To twelve digits: sums in another order differ beyond. */
const steady = (value: number) => Number(value.toPrecision(12));

const problem = (failed: string, expected: string, received: string, remedy: string) =>
  new RangeError(`${failed}: expected ${expected}, received ${received}. ${remedy}.`);
