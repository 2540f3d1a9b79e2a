import {enrollmentOverTime} from "@onrecord/analysis/compute";
import {allUniverses, universeKey} from "../../charts/enrollment/allUniverses.js";
import {enrollmentTables} from "../../charts/enrollment/tables.js";

process.stdout.write(
  JSON.stringify(
    Object.fromEntries(
      allUniverses.map(({universe, withoutStates}) => [
        universeKey(universe, withoutStates),
        {universe, withoutStates, lists: enrollmentOverTime(enrollmentTables, {universe, withoutStates})}
      ])
    )
  )
);
