import {column, tableOf, to, type Table} from "@onrecord/tables";
import * as v from "valibot";
import {adjudication, articleId, correction, quoteId, stanceAdjudication, tombstone} from "../src/schema/index.js";
import type {Adjudication, ArticleRecord, StanceAdjudication} from "../src/schema/types.js";

const text = v.string();
const someText = v.nullable(text);
const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1));
const inArticle = to("articles", "id", "article");

const numbered = <Difference>(all: readonly {readonly article: string; readonly differences: readonly Difference[]}[]) =>
  all.flatMap(({article, differences}) => differences.map((difference, i) => ({...difference, article, number: i + 1})));

/** What was settled between codings, and what was changed or given up since. */
export function decisionTables(
  records: readonly ArticleRecord[],
  adjudications: readonly Adjudication[],
  stanceAdjudications: readonly StanceAdjudication[]
): Table[] {
  const difference = adjudication.entries.differences.item.entries;
  const stanceDifference = stanceAdjudication.entries.differences.item.entries;
  return [
    tableOf(
      "adjudications",
      "Where the two codings of an article differ, what was decided, and why.",
      numbered(adjudications),
      [
        column("article", articleId, ({article}) => article, "Article id."),
        column("number", ordinal, ({number}) => number, "Number of the difference within the article."),
        column("what", difference.what, ({what}) => what, "What the codings differ in."),
        column("field", someText, ({field}) => field, "Which field. Null: the attribution as a whole."),
        column("first", v.nullable(ordinal), ({first}) => first, "Number within the first coding. Null: not there."),
        column("second", v.nullable(ordinal), ({second}) => second, "Number within the second coding. Null: not there."),
        column("final", v.nullable(quoteId), ({final}) => final, "Quote id. Null: none came of it."),
        column("decided", difference.decided, ({decided}) => decided, "Whose reading stands."),
        column("reason", text, ({reason}) => reason, "Why.")
      ],
      {key: ["article", "number"], references: [inArticle, to("quotes", "id", "final")]}
    ),
    tableOf(
      "stance-adjudications",
      "Where the two stance codings of an article differ, what was decided, and why.",
      numbered(stanceAdjudications),
      [
        column("article", articleId, ({article}) => article, "Article id."),
        column("number", ordinal, ({number}) => number, "Number of the difference within the article."),
        column("unit", someText, ({unit}) => unit, "Quote or sentence id. Null: the article as a whole."),
        column("target", stanceDifference.target, ({target}) => target),
        column("what", stanceDifference.what, ({what}) => what, "What the codings differ in."),
        column("decided", stanceDifference.decided, ({decided}) => decided, "Whose reading stands."),
        column("reason", text, ({reason}) => reason, "Why.")
      ],
      {key: ["article", "number"], references: [inArticle, to("stance-targets", "target", "target")]}
    ),
    tableOf(
      "corrections",
      "Our changes to published records.",
      records.flatMap(({corrections}) => corrections),
      [
        column("record", text, ({record}) => record, "Id of the record."),
        column("field", text, ({field}) => field, "Which field."),
        column("was", text, ({was}) => JSON.stringify(was ?? null), "The old value, as JSON."),
        column("is", text, ({is}) => JSON.stringify(is ?? null), "The new value, as JSON."),
        column("why", text, ({why}) => why, "Why."),
        column("version", correction.entries.version, ({version}) => version, "Version that changed it."),
        column("bump", correction.entries.bump, ({bump}) => bump),
        column("date", correction.entries.date, ({date}) => date, "Day of the change.")
      ],
      {key: ["record", "field", "version"]}
    ),
    tableOf(
      "withdrawn",
      "Ids that were given and withdrawn. They are never used again.",
      records.flatMap(({withdrawn}) => withdrawn),
      [
        column("id", text, ({id}) => id, "The id."),
        column("withdrawn", tombstone.entries.withdrawn, ({withdrawn}) => withdrawn, "Version that withdrew it."),
        column("why", text, ({why}) => why, "Why.")
      ],
      {key: ["id"]}
    )
  ];
}
