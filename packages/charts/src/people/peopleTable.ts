import type {PeopleData} from "./peopleData.js";
import {creditedCsv, enrollmentCredit} from "../drawing/creditedCsv.js";

/** One fifth of the counties per row: the chart's table view and its CSV. */
export interface PeopleTableRow {
  readonly asOf: string;
  readonly field: string;
  readonly basis: string;
  readonly fifth: number;
  readonly lowest: number;
  readonly highest: number;
  readonly counties: number;
  readonly enrolledCounties: number;
  readonly agencies: number;
}

export function peopleTable({fields}: PeopleData): PeopleTableRow[] {
  return fields.flatMap(({asOf, field, basis, fifths}) =>
    fifths.map(({fifth, lowest, highest, counties, enrolledCounties, agencies}) => ({
      asOf,
      field,
      basis,
      fifth,
      lowest,
      highest,
      counties,
      enrolledCounties,
      agencies
    }))
  );
}

/** The chart's data as CSV, RFC 4180, with a header. The last column credits the data; `version` is that of `@onrecord/enrollment`. */
export function peopleCsv(data: PeopleData, version: string): string {
  const columns: (keyof PeopleTableRow)[] = [
    "asOf",
    "field",
    "basis",
    "fifth",
    "lowest",
    "highest",
    "counties",
    "enrolledCounties",
    "agencies"
  ];
  return creditedCsv(peopleTable(data), columns, enrollmentCredit(version));
}
