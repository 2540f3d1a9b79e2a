import {column, tableOf, to, type Table} from "@onrecord/tables";
import * as v from "valibot";
import {bases, datePrecisions, genres} from "../src/codes/index.js";
import {fingerprint, isoDate, articleId} from "../src/schema/index.js";
import {code} from "../src/schema/primitives.js";
import type {Article, ArticleRecord} from "../src/schema/types.js";
import {wordIndex} from "../src/text/wordIndex.js";
import {codePointSpan} from "../src/text/codePoints.js";
import {pieceColumns} from "./spanColumns.js";

const someText = v.nullable(v.string());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const valueOf = <Value>(fact: {readonly basis: string} | {readonly basis: string; readonly value: Value}): Value | null =>
  "value" in fact ? fact.value : null;

const basis = (name: "title" | "outlet" | "authors" | "published" | "url" | "genre" | "language") =>
  column<Article>(`${name}Basis`, code(bases), (article) => article[name].basis, "How we know; unknown: there is no value.");

/** The articles, and how their texts are built: paragraphs, sentences, furniture. */
export function articleTables(records: readonly ArticleRecord[]): Table[] {
  return [
    tableOf(
      "articles",
      "The articles: facts with their basis.",
      records.map(({article}) => article),
      [
        column("id", articleId, ({id}) => id, "Article id: three digits."),
        column("title", someText, ({title}) => valueOf<string>(title), "Title."),
        basis("title"),
        column("outlet", someText, ({outlet}) => valueOf<string>(outlet), "Outlet."),
        basis("outlet"),
        column(
          "authors",
          v.array(v.string()),
          ({authors}) => valueOf<readonly string[]>(authors) ?? [],
          "Authors. None: not known, or none is named; the basis says which."
        ),
        basis("authors"),
        column(
          "publishedEarliest",
          v.nullable(isoDate),
          ({published}) => (published.basis === "unknown" ? null : published.value.earliest),
          "First possible day."
        ),
        column(
          "publishedLatest",
          v.nullable(isoDate),
          ({published}) => (published.basis === "unknown" ? null : published.value.latest),
          "Last possible day."
        ),
        column("publishedPrecision", v.nullable(code(datePrecisions)), ({published}) =>
          published.basis === "unknown" ? null : published.value.precision
        ),
        basis("published"),
        column("url", someText, ({url}) => valueOf<string>(url), "Address."),
        basis("url"),
        column("genre", v.nullable(code(genres)), ({genre}) => valueOf<string>(genre)),
        basis("genre"),
        column("language", someText, ({language}) => valueOf<string>(language), "Two letters, ISO 639-1."),
        basis("language"),
        column("words", count, (article) => wordIndex(article).total, "Words, furniture left out."),
        column("sha256", fingerprint.entries.sha256, ({fingerprint}) => fingerprint.sha256),
        column("utf16Length", count, ({fingerprint}) => fingerprint.utf16Length, "Length in UTF-16 code units."),
        column("codePointLength", count, ({fingerprint}) => fingerprint.codePointLength, "Length in code points."),
        column(
          "canonicaliser",
          count,
          ({fingerprint}) => fingerprint.canonicaliser,
          "Version of the rules that make a text canonical."
        )
      ],
      {key: ["id"]}
    ),
    tableOf(
      "article-parts",
      "How each text is built: paragraphs, sentences, and furniture, which is not the article.",
      records.flatMap(({article}) => [
        ...article.paragraphs.map((span, i) => ({article, part: "paragraph", number: i + 1, id: null, code: span.role, span})),
        ...article.sentences.map((span, i) => ({article, part: "sentence", number: i + 1, id: span.id, code: null, span})),
        ...article.furniture.map((span, i) => ({article, part: "furniture", number: i + 1, id: null, code: span.kind, span}))
      ]),
      [
        column("article", articleId, ({article}) => article.id, "Article id."),
        column("part", v.picklist(["paragraph", "sentence", "furniture"]), ({part}) => part, "What it is."),
        column("number", v.pipe(v.number(), v.integer(), v.minValue(1)), ({number}) => number, "Its number in the text, by part."),
        column("id", someText, ({id}) => id, "Sentence id. Null: a paragraph or furniture, which have none."),
        column(
          "code",
          someText,
          ({code}) => code,
          "Codebook lists: paragraph role of a paragraph, furniture kind of furniture. Null: a sentence."
        ),
        ...pieceColumns<{readonly article: Article; readonly span: {readonly start: number; readonly end: number}}>(
          ({span}) => span,
          ({article, span}) => codePointSpan(article, span)
        )
      ],
      {key: ["article", "part", "number"], references: [to("articles", "id", "article")]}
    )
  ];
}
