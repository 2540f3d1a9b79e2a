import {allUniverses, universeKey} from "../../charts/enrollment/allUniverses.js";
import {defaultChoice} from "../../charts/enrollment/choice.js";
import {listNames} from "../../charts/enrollment/lists.js";
import {enrollmentTables as tables} from "../../charts/enrollment/tables.js";
import {peopleData, voteData} from "../../charts/enrollment/voteChoices.js";
import {basisOf, electionYears} from "../../charts/enrollment/voteYears.js";

const shorter = (_: string, value: unknown) => (typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value);

process.stdout.write(
  JSON.stringify(
    Object.fromEntries(
      listNames.flatMap(({snapshot, asOf}) =>
        allUniverses.map(({universe, withoutStates}) => {
          const choice = {...defaultChoice(snapshot, asOf), universe, withoutStates};
          return [
            `${snapshot}/${universeKey(universe, withoutStates)}`,
            {
              votes: Object.fromEntries(
                electionYears.map((electionYear) => [electionYear, voteData(tables, {...choice, electionYear})])
              ),
              people: peopleData(tables, {...choice, basis: basisOf(asOf)})
            }
          ];
        })
      )
    ),
    shorter
  )
);
