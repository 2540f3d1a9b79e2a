import {agencySlug} from "../place/agencySlug.js";
import {signingDate} from "../raw/readCells.js";
import {cell, type RawRow} from "../raw/rawRow.js";
import {stateOf} from "../raw/states.js";
import type {Model, RosterEntry} from "../../src/schema/types.js";
import type {Report} from "../report.js";

/** A row of any source that names an agency, read alike from all of them. */
export interface Listing {
  readonly source: string;
  /** Null: the source is no list of one day. */
  readonly snapshot: string | null;
  readonly row: number;
  readonly stateAsPrinted: string;
  readonly nameAsPrinted: string;
  readonly state: string;
  /** After the repairs. */
  readonly name: string;
  readonly agency: string;
  readonly model: Model | null;
  readonly signedOn: string | null;
  /** Whether the source classes it as a state's agency. */
  readonly isState: boolean;
  /** ICE's county. Null: none. */
  readonly iceCounty: string | null;
}

/** Where a source has what. */
export interface ListingColumns {
  readonly state: string;
  readonly name: string;
  readonly signed: string;
  readonly model: string | null;
  readonly type: string | null;
  readonly county: string | null;
}

const models: readonly (readonly [words: RegExp, model: Model])[] = [
  [/^Jail Enforcement(?: Model)?$/u, "JEM"],
  [/^Task Force(?: Model)?$/u, "TFM"],
  [/^Warrant Service Officer$/u, "WSO"]
];

/** The model that a source's words mean. Empty words, and two models at once, are null. */
export function modelOf(row: RawRow, column: string | null, report: Report): Model | null {
  const value = column === null ? "" : cell(row, column);
  if (value === "" || value.includes("->")) return null;
  const model = models.find(([words]) => words.test(value))?.[1];
  if (model === undefined)
    report.add(
      row,
      "unknown model",
      "jail enforcement, task force or warrant service officer",
      value,
      "add a source repair with the reason"
    );
  return model ?? null;
}

/** Task forces ended in 2012 and warrant service officers began in 2019: what was signed between them is jail enforcement. */
function onlyModel(signedOn: string | null): Model | null {
  return signedOn !== null && signedOn >= "2013-01-01" && signedOn <= "2018-12-31" ? "JEM" : null;
}

/** Reads the rows of a list. Rows of an unknown state are problems and left out. */
export function listings(
  rows: readonly RawRow[],
  {source, snapshot, asOf}: {readonly source: string; readonly snapshot: string | null; readonly asOf: string},
  columns: ListingColumns,
  aliases: ReadonlyMap<string, string>,
  report: Report
): Listing[] {
  return rows.flatMap((row, i) => {
    const state = stateOf(row, columns.state, report);
    const name = cell(row, columns.name).replace(/\s+/gu, " ").replaceAll("’", "'");
    if (name === "") report.add(row, "missing agency", "a name", "nothing", "add a source repair with the reason");
    if (!state || name === "") return [];
    const slug = agencySlug(state.state, name);
    const signedOn = signingDate(row, columns.signed, asOf, report);
    const model = modelOf(row, columns.model, report) ?? onlyModel(signedOn);
    if (model === "TFM" && signedOn !== null && signedOn >= "2013-01-01" && signedOn <= "2024-12-31")
      report.add(
        row,
        `invalid ${columns.signed}`,
        "no task force from 2013 to 2024: there were none",
        signedOn,
        "add a source repair with the reason"
      );
    const county = columns.county === null ? "" : cell(row, columns.county);
    return [
      {
        source,
        snapshot,
        row: i + 1,
        stateAsPrinted: row.printed[columns.state] as string,
        nameAsPrinted: row.printed[columns.name] as string,
        state: state.state,
        name,
        agency: aliases.get(slug) ?? slug,
        model,
        signedOn,
        isState: columns.type !== null && ["State Agency", "statewide"].includes(cell(row, columns.type)),
        iceCounty: county === "" || county === "#NA" || county === "N/A" ? null : county
      }
    ];
  });
}

/** The rows of the lists, as their table holds them. */
export function rosterEntries(all: readonly Listing[]): RosterEntry[] {
  return all.flatMap(({snapshot, row, agency, model, signedOn, nameAsPrinted}) =>
    snapshot === null ? [] : [{snapshot, row, agency, model, signedOn, asPrinted: nameAsPrinted}]
  );
}
