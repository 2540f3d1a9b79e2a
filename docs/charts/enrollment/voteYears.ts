export const electionYears = [2008, 2012, 2016, 2020, 2024] as const;
export type ElectionYear = (typeof electionYears)[number];
export type Basis = "acs_2009_2013" | "acs_2012_2016" | "acs_2017_2021";

/** The last election before a list. */
export function electionBefore(asOf: string): ElectionYear {
  return [...electionYears].reverse().find((year) => `${year}-11-10` < asOf) ?? 2008;
}

/** The survey whose years lie nearest to a list, of those that cover it or end before. */
export function basisOf(asOf: string): Basis {
  return asOf < "2014" ? "acs_2009_2013" : asOf < "2018" ? "acs_2012_2016" : "acs_2017_2021";
}

/** The share of agencies that the article puts in counties that Trump carried. */
export const articleShare = {share: 0.75, label: "The article: three quarters of agencies"};
