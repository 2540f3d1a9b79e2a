import {column, tableOf, to, type Table} from "@onrecord/tables";
import * as v from "valibot";
import {articleId, quoteId} from "../src/schema/index.js";
import type {ArticleRecord} from "../src/schema/types.js";
import {codePointSpan} from "../src/text/codePoints.js";
import {quotePartNames} from "./quoteParts.js";
import {pieceColumns} from "./spanColumns.js";

/** The spans of all attributions, one piece a row, for programs that would rather join than split text. */
export function spanTable(records: readonly ArticleRecord[]): Table {
  const rows = records.flatMap(({article, quotes}) =>
    quotes.flatMap(({id, spans}) =>
      quotePartNames.flatMap((part) => spans[part].map((span, i) => ({article, quote: id, part, piece: i + 1, span})))
    )
  );
  return tableOf(
    "quote-spans",
    "The spans of every attribution, one piece a row.",
    rows,
    [
      column("article", articleId, ({article}) => article.id, "Article id."),
      column("quote", quoteId, ({quote}) => quote, "Quote id."),
      column(
        "part",
        v.picklist(quotePartNames),
        ({part}) => part,
        "Content, its pieces in marks, cue, source, or whole source phrase."
      ),
      column("piece", v.pipe(v.number(), v.integer(), v.minValue(1)), ({piece}) => piece, "Number of the piece within the part."),
      ...pieceColumns<(typeof rows)[number]>(
        ({span}) => span,
        ({article, span}) => codePointSpan(article, span)
      )
    ],
    {key: ["quote", "part", "piece"], references: [to("articles", "id", "article"), to("quotes", "id", "quote")]}
  );
}
