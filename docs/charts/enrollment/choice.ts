import type {Universe} from "@onrecord/charts/enrollment";

/** What a reader can choose of the enrollment charts. */
export interface EnrollmentChoice {
  readonly snapshot: string;
  readonly populationYear: number;
  readonly universe: Universe;
  readonly withoutStates: readonly string[];
}

/** The start of the fiscal year in which the agencies joined that the article counts. */
export const joinedSince = "2016-10-01";

/** The two states that have most of the agencies in some lists. */
export const setAside = ["TX", "FL"];

/** The limit that the article draws, as a rule in the charts. */
export const articleRule = {residents: 100_000, label: "100,000 residents: the limit that the article draws"};

const universeNames: Readonly<Record<Universe["kind"], string>> = {
  "all-local": "",
  "county-agencies": "-county-agencies",
  "first-time-since": "-first-time"
};

/** What a choice is called among the files: the list alone where nothing else differs from the default. */
export function choiceName(kind: string, choice: EnrollmentChoice, ownYear: number): string {
  return [
    kind,
    "-",
    choice.snapshot,
    universeNames[choice.universe.kind],
    choice.populationYear === ownYear ? "" : `-residents-${choice.populationYear}`,
    choice.withoutStates.length === 0 ? "" : `-without-${choice.withoutStates.join("-").toLowerCase()}`
  ].join("");
}

/** The year of population that goes with a list: its own, or the last there is. */
export const ownYearOf = (asOf: string) => Math.min(2025, Math.max(2010, Number(asOf.slice(0, 4))));

/** The default choice for a list. */
export const defaultChoice = (snapshot: string, asOf: string): EnrollmentChoice => ({
  snapshot,
  populationYear: ownYearOf(asOf),
  universe: {kind: "all-local"},
  withoutStates: []
});
