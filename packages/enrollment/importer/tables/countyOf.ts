import type {Curation} from "../curation.js";
import type {County} from "../../src/schema/types.js";
import {cell, type RawRow} from "../raw/rawRow.js";
import {countyCode} from "../raw/readCells.js";
import type {Report} from "../report.js";

/** From a row's code to a county of the table. `null`: the row counts no one county, as a state's row; or the code is a problem. */
export type CountyOf = (row: RawRow, column: string, padded: boolean) => string | null;

/** Codes that changed are followed by curation/codes.csv; one that is neither there nor in the table is a problem. `parts`: add up parts. */
export function countyOf(counties: readonly County[], codes: Curation["codes"], parts: boolean, report: Report): CountyOf {
  const known = new Set(counties.map(({fips}) => fips));
  return (row, column, padded) => {
    const code = countyCode(row, column, padded, report);
    const changed = code === null ? undefined : codes.get(code);
    if (changed) return changed.adds && !parts ? null : changed.county;
    const isStateOrPuertoRico = code !== null && (code.endsWith("000") || code.startsWith("72"));
    if (code === null || isStateOrPuertoRico) return null;
    if (known.has(code)) return code;
    const remedy = "if the code has changed, say so in curation/codes.csv";
    report.add(row, "unknown county", "a county of the census files", `${column} ${cell(row, column)}`, remedy);
    return null;
  };
}
