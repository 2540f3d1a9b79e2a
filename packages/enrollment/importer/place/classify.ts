import type {AgencyKind, AgencyLevel} from "../../src/schema/types.js";

/** The rules, in order: the first whose words stand in the name decides. The level of a state's agency is given, not read from its name. */
const stateRules: readonly (readonly [words: RegExp, kind: AgencyKind])[] = [
  [/correction/iu, "state_corrections"],
  [/police|patrol|public safety|investigation|law enforcement/iu, "state_police"]
];

const localRules: readonly (readonly [words: RegExp, kind: AgencyKind, level: AgencyLevel])[] = [
  [/sheriff/iu, "sheriff", "county"],
  [/constable/iu, "constable", "municipal"],
  [/universit|college|school/iu, "campus", "municipal"],
  [/airport|port authority/iu, "other", "municipal"],
  [/attorney|prosecutor/iu, "other", "county"],
  [/regional (?:jail|adult)|district jail/iu, "county_corrections", "regional"],
  [/jail|detention|correction|prison|criminal justice authority/iu, "county_corrections", "county"],
  [/regional police/iu, "police", "regional"],
  [/county police department$/iu, "police", "county"],
  [/police|marshal|public safety/iu, "police", "municipal"]
];

/** Kind and level of an agency by its name. `undefined`: no rule knows it, and curation/kinds.csv has to say. */
export function classify(name: string, isState: boolean): {readonly kind: AgencyKind; readonly level: AgencyLevel} | undefined {
  if (isState) return {kind: stateRules.find(([words]) => words.test(name))?.[1] ?? "other", level: "state"};
  const rule = localRules.find(([words]) => words.test(name));
  return rule && {kind: rule[1], level: rule[2]};
}
