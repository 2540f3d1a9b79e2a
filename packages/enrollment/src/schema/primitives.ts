import * as v from "valibot";

export const text = v.pipe(v.string(), v.nonEmpty());
export const isoDate = v.pipe(v.string(), v.isoDate());

/** Five digits, leading zero kept. */
export const fips = v.pipe(v.string(), v.regex(/^\d{5}$/u), v.description("Five digits, leading zero kept."));
export const stateFips = v.pipe(v.string(), v.regex(/^\d{2}$/u), v.description("Two digits, leading zero kept."));
/** Postal abbreviation. */
export const state = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u), v.description("Postal abbreviation."));
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));

/** `tx-jackson-county-sheriff`: state and name, given once. */
export const agencyId = v.pipe(v.string(), v.regex(/^[a-z]{2}(?:-[a-z0-9]+)+$/u), v.description("State and name as a slug."));
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u));

export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100), v.description("Year."));
/** A fiscal year of the federal government. */
export const fiscalYear = v.pipe(year, v.description("Ends on 30 September of this year; began on 1 October of the year before."));
/** The source of a row. */
export const sourceId = v.pipe(id, v.description("The file it comes from: see the table sources."));
/** 0 to 100. */
export const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100), v.description("Per cent, 0 to 100."));

/** A code of a closed list. */
export const code = <Code extends string>(list: Readonly<Record<Code, string>>) => v.picklist(Object.keys(list) as Code[]);
