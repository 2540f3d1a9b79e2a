import {column, tableOf, to, type Table} from "@onrecord/tables";
import type {Check} from "@onrecord/corpus";
import {check, checkReading} from "@onrecord/corpus/schema";
import * as v from "valibot";

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const ordinal = v.pipe(count, v.minValue(1));
const ofCheck = to("checks", "claim");

/** The outcomes of the claim checks as flat tables: one row per claim, per reading of a claim, and per base rate. */
export function checkTables(checks: readonly Check[]): Table[] {
  const outcome = check.entries;
  const reading = checkReading.entries;
  const baseRate = outcome.baseRates.item.entries;
  const claim = column<{readonly claim: string}>("claim", outcome.claim, (row) => row.claim, "Claim id, as in @onrecord/corpus.");
  const readings = checks.flatMap(({claim, readings}) => readings.map((one, i) => ({...one, claim, number: i + 1})));
  const baseRates = checks.flatMap(({claim, baseRates}) => baseRates.map((one, i) => ({...one, claim, number: i + 1})));
  return [
    tableOf(
      "checks",
      "What came of the check of every claim.",
      checks,
      [
        claim,
        column("verdict", outcome.verdict, (row) => row.verdict),
        column("computed", outcome.computed, (row) => row.computed),
        column("n", outcome.n, (row) => row.n),
        column("denominator", outcome.denominator, (row) => row.denominator),
        column("unit", outcome.unit, (row) => row.unit, "What numerator and denominator count. Null: nothing was recomputed."),
        column("dataset", outcome.dataset, (row) => row.dataset),
        column("function", outcome.function, (row) => row.function, "Function that recomputes it. Null: it cannot be."),
        column(
          "tolerance",
          outcome.tolerance,
          (row) => row.tolerance,
          "How near the value must come. Null: it cannot be recomputed."
        ),
        column("allowance", outcome.allowance, (row) => row.allowance),
        column("readings", count, (row) => row.readings.length, "How many fair readings it has."),
        column(
          "readingsThatHold",
          count,
          (row) => row.readings.filter(({holds}) => holds).length,
          "Under how many of them it holds."
        ),
        column("favoured", outcome.favoured, (row) => row.favoured),
        column(
          "mostFavourableReading",
          text,
          (row) => row.mostFavourableReading,
          "The strongest case for the claim, in our words."
        ),
        column(
          "sourceWording",
          outcome.sourceWording,
          (row) => row.sourceWording,
          "How the article's own source had put it. Null: not known."
        ),
        column("caveat", text, (row) => row.caveat, "What the check does not settle."),
        column("missing", outcome.missing, (row) => row.missing)
      ],
      {key: ["claim"]}
    ),
    tableOf(
      "check-readings",
      "Each fair reading of each claim that could be recomputed.",
      readings,
      [
        claim,
        column("number", ordinal, (row) => row.number, "Number of the reading; the first is the one that the check reports."),
        column("reading", reading.reading, (row) => row.reading),
        column("computed", reading.computed, (row) => row.computed),
        column("n", reading.n, (row) => row.n),
        column("denominator", reading.denominator, (row) => row.denominator),
        column("unit", reading.unit, (row) => row.unit),
        column("holds", reading.holds, (row) => row.holds),
        column("rowsTable", reading.rows.entries.table, (row) => row.rows.table),
        column("rowsFilter", reading.rows.entries.filter, (row) => row.rows.filter),
        column("rowsCount", reading.rows.entries.count, (row) => row.rows.count, "How many rows it was counted from.")
      ],
      {key: ["claim", "number"], references: [ofCheck]}
    ),
    tableOf(
      "check-base-rates",
      "What share of all counties, or of all residents, a claim's share is to be held against.",
      baseRates,
      [
        claim,
        column("number", ordinal, (row) => row.number, "Number of the base rate within the claim."),
        column("of", baseRate.of, (row) => row.of, "Of what."),
        column("n", baseRate.n, (row) => row.n, "Numerator."),
        column("denominator", baseRate.denominator, (row) => row.denominator, "Of how many."),
        column("share", baseRate.share, (row) => row.share, "The one divided by the other.")
      ],
      {key: ["claim", "number"], references: [ofCheck]}
    )
  ];
}
