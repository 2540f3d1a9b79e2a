import {csvFormat} from "d3";
import type {PeopleData} from "./peopleData.js";

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

/** The chart's data as CSV, RFC 4180, with a header. */
export function peopleCsv(data: PeopleData): string {
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
  return `${csvFormat(peopleTable(data), columns)}\n`;
}
