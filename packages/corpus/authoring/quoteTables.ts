import {column, tableOf, to, type Table} from "@onrecord/tables";
import * as v from "valibot";
import {appearance, nonQuotation, quote, source} from "../src/schema/index.js";
import type {Appearance, ArticleRecord, NonQuotation, Quote, Source} from "../src/schema/types.js";
import {codePointsOf} from "./codePointsOf.js";
import {coderText} from "./coderText.js";
import {quotePartNames, quoteParts} from "./quoteParts.js";
import {spanColumns} from "./spanColumns.js";

const text = v.string();
const someText = v.nullable(text);

/** Who is quoted, where, and how: sources, appearances, quotes, and words in marks that quote nobody. */
export function quoteTables(records: readonly ArticleRecord[], sources: readonly Source[]): Table[] {
  const inCodePoints = codePointsOf(records);
  return [
    tableOf(
      "sources",
      "Everybody and everything quoted.",
      sources,
      [
        column("id", source.entries.id, ({id}) => id, "Source id; encodes no name."),
        column("kind", source.entries.kind, ({kind}) => kind),
        column("label", source.entries.label, ({label}) => label),
        column("voice", source.entries.voice, ({voice}) => voice)
      ],
      {key: ["id"], references: [to("sources", "id", "voice")]}
    ),
    tableOf(
      "appearances",
      "Sources in articles.",
      records.flatMap(({appearances}) => appearances),
      [
        column("id", appearance.entries.id, ({id}) => id, "Appearance id."),
        column("article", appearance.entries.article, ({article}) => article, "Article id."),
        column("source", appearance.entries.source, ({source}) => source, "Source id."),
        column("affiliation", appearance.entries.affiliation, ({affiliation}) => affiliation),
        column(
          "borderline",
          appearance.entries.borderline,
          ({borderline}) => borderline,
          "The second-best affiliation. Null: none comes near. Codebook list: affiliation."
        ),
        column("role", appearance.entries.role, ({role}) => role),
        column("naming", appearance.entries.naming, ({naming}) => naming),
        ...spanColumns<Appearance>(
          "title",
          "How the article introduces it",
          ({title}) => title,
          ({article, title}) => inCodePoints(article, title)
        ),
        column("titleWords", someText, ({titleWords}) => titleWords, "The words as printed. Null: not published."),
        column("coder", text, coderText, "Who judged.")
      ],
      {key: ["id"], references: [to("articles", "id", "article"), to("sources", "id", "source")]}
    ),
    tableOf(
      "quotes",
      "Attributions: who is said to have said, written, thought or felt what.",
      records.flatMap(({quotes}) => quotes),
      [
        column("id", quote.entries.id, ({id}) => id, "Quote id."),
        column("article", quote.entries.article, ({article}) => article, "Article id."),
        column("source", quote.entries.source, ({source}) => source, "Source id."),
        column("kind", quote.entries.kind, ({kind}) => kind),
        column("act", quote.entries.act, ({act}) => act),
        column("tier", quote.entries.tier, ({tier}) => tier),
        column("place", quote.entries.place, ({place}) => place),
        column("block", quote.entries.block, ({block}) => block, "Whether it is a block quotation."),
        column("nestedIn", quote.entries.nestedIn, ({nestedIn}) => nestedIn),
        column("naming", quote.entries.naming, ({naming}) => naming),
        column("cueLemma", quote.entries.cueLemma, ({cueLemma}) => cueLemma, "Cue in its dictionary form. Null: no cue."),
        column("cueClass", quote.entries.cueClass, ({cueClass}) => cueClass),
        ...quotePartNames.flatMap((part) =>
          spanColumns<Quote>(
            part === "source" ? "sourceSpan" : part,
            quoteParts[part],
            ({spans}) => spans[part],
            ({article, spans}) => inCodePoints(article, spans[part])
          )
        ),
        column(
          "words",
          someText,
          ({words}) => (words.length > 0 ? words.join(" … ") : null),
          "Quoted words as published, pieces joined by an ellipsis. Null: indirect speech."
        ),
        column("cut", quote.entries.cut, ({cut}) => cut),
        column("gist", quote.entries.gist, ({gist}) => gist),
        column("digest", quote.entries.digest, ({digest}) => digest),
        column("coder", text, coderText, "Who judged.")
      ],
      {
        key: ["id"],
        references: [
          to("articles", "id", "article"),
          to("sources", "id", "source"),
          to("quotes", "id", "nestedIn"),
          {table: "appearances", fields: ["article", "source"], to: ["article", "source"]}
        ]
      }
    ),
    tableOf(
      "non-quotations",
      "Words in marks that quote nobody.",
      records.flatMap(({nonQuotations}) => nonQuotations),
      [
        column("id", nonQuotation.entries.id, ({id}) => id, "Id."),
        column("article", nonQuotation.entries.article, ({article}) => article, "Article id."),
        ...spanColumns<NonQuotation>(
          "span",
          "Place",
          ({span}) => [span],
          ({article, span}) => inCodePoints(article, [span])
        ),
        column("reason", nonQuotation.entries.reason, ({reason}) => reason),
        column("words", nonQuotation.entries.words, ({words}) => words, "The words.")
      ],
      {key: ["id"], references: [to("articles", "id", "article")]}
    )
  ];
}
