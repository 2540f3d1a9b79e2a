import {enrollmentByDemographics, enrollmentByVote, type DemographicTables, type VoteTables} from "@onrecord/analysis/compute";
import type {PeopleData, VoteData} from "@onrecord/charts/enrollment";
import type {EnrollmentChoice} from "./choice.js";
import type {Basis, ElectionYear} from "./voteYears.js";

export function voteData(tables: VoteTables, choice: EnrollmentChoice & {readonly electionYear: ElectionYear}): VoteData {
  return {...enrollmentByVote(tables, choice), universe: choice.universe, withoutStates: choice.withoutStates};
}

export function peopleData(tables: DemographicTables, choice: EnrollmentChoice & {readonly basis: Basis}): PeopleData {
  const fields = (["foreignBornPct", "hispanicPct", "whiteNonHispanicPct"] as const).map((field) =>
    enrollmentByDemographics(tables, {...choice, field})
  );
  return {asOf: fields[0]?.asOf ?? "", fields};
}
