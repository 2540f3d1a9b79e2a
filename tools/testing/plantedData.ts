import type {PrintedNumber, ReleaseRecord} from "../../docs/releases/releaseRecord.js";
import type {BuiltData, BuiltField, BuiltTable} from "../releases/builtData.js";
import {compareReleases, type Compared} from "../releases/compareReleases.js";
import {describeBuild} from "../releases/describeBuild.js";
import type {Difference} from "../releases/difference.js";

export const field = (name: string, more: Partial<BuiltField> = {}): BuiltField => ({
  name,
  type: "string",
  required: false,
  description: "",
  codes: undefined,
  ...more
});

/** Two quotes with a kind. */
export const quotesTable: BuiltTable = {
  package: "@onrecord/corpus",
  name: "quotes",
  key: ["id"],
  fields: [field("id"), field("kind"), field("words")],
  rows: [
    {id: "000/q001", kind: "direct", words: "yes"},
    {id: "000/q002", kind: "mixed", words: null}
  ]
};

/** A table of so many rows that they share marks. */
export const populationTable: BuiltTable = {
  package: "@onrecord/enrollment",
  name: "county-population",
  key: ["fips", "year"],
  fields: [field("fips"), field("year", {type: "integer"}), field("population", {type: "integer"})],
  rows: Array.from({length: 6000}, (_, i) => ({fips: String(10_000 + (i >> 1)), year: 2010 + (i % 2), population: i * 7}))
};

export const plantedData: BuiltData = {
  tables: [quotesTable],
  lists: {"codebook: kind": {direct: "In marks.", mixed: "Some in marks."}},
  canonicalisers: [1],
  withdrawn: [],
  corrections: []
};

export const plantedNumbers: Readonly<Record<string, PrintedNumber>> = {"all/quotes": ["2", null], "all/share": ["0.5", 2]};

/** Planted data as a release. */
export function plantedRelease(
  data: BuiltData = plantedData,
  numbers = plantedNumbers
): Compared & {readonly marks: NonNullable<Compared["marks"]>} {
  const {record, marks} = describeBuild(data, numbers);
  const release: ReleaseRecord = {version: "0.2.0", date: "2026-11-28", ...record};
  return {record: release, marks};
}

/** How changed data differ from the planted ones. */
export function differenceOf(changes: Partial<BuiltData>, numbers = plantedNumbers, before?: Compared): Difference {
  const built = {...plantedData, ...changes};
  return compareReleases(before ?? plantedRelease(), built, describeBuild(built, numbers));
}

/** The planted data with another table of quotes. */
export const withQuotes = (changes: Partial<BuiltTable>): Partial<BuiltData> => ({
  tables: [{...quotesTable, ...changes}]
});
