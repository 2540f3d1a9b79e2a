import {column, tableOf, to, type Table} from "@onrecord/tables";
import * as v from "valibot";
import {acts, affiliations, cueClasses, kinds, namings, tiers} from "../src/codes/index.js";
import {articleId} from "../src/schema/index.js";
import {code} from "../src/schema/primitives.js";
import type {ArticleRecord, RawCoding} from "../src/schema/types.js";
import {codePointsOf} from "./codePointsOf.js";
import {spanColumns} from "./spanColumns.js";

const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The attributions of each raw coding: offsets and codes, numbered within the coding. */
export function rawCodingTable(records: readonly ArticleRecord[], codings: readonly RawCoding[]): Table {
  const inCodePoints = codePointsOf(records);
  const rows = codings.flatMap((coding) =>
    coding.quotes.map((quote) => ({coding, quote, source: coding.sources.find(({source}) => source === quote.source)}))
  );
  type Row = (typeof rows)[number];
  return tableOf(
    "raw-codings",
    "The attributions of each raw coding: offsets and codes.",
    rows,
    [
      column("article", articleId, ({coding}) => coding.article, "Article id."),
      column("round", v.picklist(["first", "second"]), ({coding}) => coding.coder.round, "Which coding."),
      column("quote", ordinal, ({quote}) => quote.quote, "Number within the coding."),
      column("source", ordinal, ({quote}) => quote.source, "Number of the source within the coding."),
      column("affiliation", v.nullable(code(affiliations)), ({source}) => source?.affiliation ?? null),
      column("kind", code(kinds), ({quote}) => quote.kind),
      column("act", code(acts), ({quote}) => quote.act),
      column("tier", code(tiers), ({quote}) => quote.tier),
      column("naming", code(namings), ({quote}) => quote.naming),
      column("cueClass", code(cueClasses), ({quote}) => quote.cueClass),
      column("nestedIn", v.nullable(ordinal), ({quote}) => quote.nestedIn, "Number of the quote that holds it. Null: outermost."),
      ...(["content", "cue", "source"] as const).flatMap((part) =>
        spanColumns<Row>(
          part === "source" ? "sourceSpan" : part,
          {content: "Content", cue: "Cue", source: "Source"}[part],
          ({quote}) => quote.spans[part],
          ({coding, quote}) => inCodePoints(coding.article, quote.spans[part])
        )
      )
    ],
    {key: ["article", "round", "quote"], references: [to("articles", "id", "article")]}
  );
}
