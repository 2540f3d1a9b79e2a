import {column, tableOf, to, type Table} from "@onrecord/tables";
import * as v from "valibot";
import {tolerances} from "../src/codes/index.js";
import {claim, nonClaim, statement} from "../src/schema/index.js";
import {code} from "../src/schema/primitives.js";
import type {ArticleRecord, CheckSpecification, Claim, NonClaim} from "../src/schema/types.js";
import {codePointsOf} from "./codePointsOf.js";
import {spanColumns} from "./spanColumns.js";

const text = v.string();
const someText = v.nullable(text);
type Recomputed = Extract<CheckSpecification, {readonly kind: "recomputed"}>;

/** A cell of a claim that can be recomputed; null of any other. */
const recomputed =
  (value: (check: Recomputed) => string) =>
  ({check}: Claim) =>
    check?.kind === "recomputed" ? value(check) : null;

/** Claims with the specification of their checks, and the numbers that are no claims. */
export function claimTables(records: readonly ArticleRecord[]): Table[] {
  const inCodePoints = codePointsOf(records);
  return [
    tableOf(
      "claims",
      "Numbers and comparisons that data could confirm or refute.",
      records.flatMap(({claims}) => claims),
      [
        column("id", claim.entries.id, ({id}) => id, "Claim id."),
        column("article", claim.entries.article, ({article}) => article, "Article id."),
        column("kind", claim.entries.kind, ({kind}) => kind),
        column("place", claim.entries.place, ({place}) => place),
        ...spanColumns<Claim>(
          "span",
          "Place",
          ({span}) => [span],
          ({article, span}) => inCodePoints(article, [span])
        ),
        column("words", claim.entries.words, ({words}) => words),
        column("attributedTo", claim.entries.attributedTo, ({attributedTo}) => attributedTo),
        column("measure", text, ({statement}) => statement.measure, "What is counted or compared."),
        column("population", text, ({statement}) => statement.population, "Of what."),
        column("comparator", statement.entries.comparator, ({statement}) => statement.comparator, "How it compares."),
        column("value", statement.entries.value, ({statement}) => statement.value, "The number. Null: there is none."),
        column("unit", text, ({statement}) => statement.unit, "Unit."),
        column("asOf", someText, ({statement}) => statement.asOf, "Date as written. Null: none."),
        column(
          "checkFunction",
          someText,
          recomputed((check) => check.function),
          "Function that recomputes it. Null: it cannot be."
        ),
        column(
          "checkDataset",
          someText,
          recomputed((check) => `${check.dataset} ${check.version}`),
          "Data set, and the version that the check was written for. Null: it cannot be recomputed."
        ),
        column(
          "checkTolerance",
          v.nullable(code(tolerances)),
          recomputed((check) => check.tolerance)
        ),
        column(
          "checkMissing",
          someText,
          ({check}) => check?.missing ?? null,
          "What it would take to check it, or the rest of it. Null: nothing is missing."
        )
      ],
      {key: ["id"], references: [to("articles", "id", "article"), to("quotes", "id", "attributedTo")]}
    ),
    tableOf(
      "non-claims",
      "Numbers and comparing words that measure nothing checkable.",
      records.flatMap(({nonClaims}) => nonClaims),
      [
        column("article", nonClaim.entries.article, ({article}) => article, "Article id."),
        ...spanColumns<NonClaim>(
          "span",
          "Place",
          ({span}) => [span],
          ({article, span}) => inCodePoints(article, [span])
        ),
        column("reason", nonClaim.entries.reason, ({reason}) => reason)
      ],
      {key: ["article", "span"], references: [to("articles", "id", "article")]}
    )
  ];
}
