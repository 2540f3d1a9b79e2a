import {compactTables} from "../../charts/enrollment/compactTables.js";
import {ownYearOf} from "../../charts/enrollment/choice.js";
import {enrollmentTables} from "../../charts/enrollment/tables.js";

const own = enrollmentTables.snapshots.map(({asOf}) => ownYearOf(asOf));
const years = [...new Set([2010, 2017, 2025, ...own])].sort();
process.stdout.write(JSON.stringify(compactTables(enrollmentTables, years)));
