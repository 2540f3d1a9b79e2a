import {column, tableOf, to, type ColumnOf, type Table} from "@onrecord/tables";
import * as v from "valibot";
import {articleStances, places, stanceSourceTypes, stanceTargetCodes, voices} from "../src/codes/index.js";
import {articleId, rawStanceCoding} from "../src/schema/index.js";
import {code} from "../src/schema/primitives.js";
import type {ArticleRecord, RawStanceCoding, Source} from "../src/schema/types.js";
import {stanceAxis} from "../src/stance/axis.js";
import {stanceSourceTypeOf} from "../src/stance/sourceType.js";
import {stanceTargets} from "../src/stance/targets.js";
import {stanceUnits, type StanceUnit} from "../src/stance/stanceUnits.js";
import {codePointsOf} from "./codePointsOf.js";
import {spanColumns} from "./spanColumns.js";

const text = v.string();
const someText = v.nullable(text);
const axis = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(1));
const inArticle = to("articles", "id", "article");
const ofTarget = to("stance-targets", "target", "target");
const ofSource = to("sources", "id", "source");

type Judged = RawStanceCoding["judgements"][number];

interface Row {
  readonly record: ArticleRecord;
  readonly unit: StanceUnit;
  readonly judged: Judged;
}

/** The tables of stance: judgements as adjudicated and as each coding made them, sides of articles as a whole, targets. */
export function stanceTables(
  records: readonly ArticleRecord[],
  sources: readonly Source[],
  codings: readonly RawStanceCoding[]
): Table[] {
  const units = new Map(records.flatMap((record) => stanceUnits(record).map((unit) => [unit.id, {record, unit}] as const)));
  const rowsOf = <J extends Judged>(judgements: readonly J[]) =>
    judgements.flatMap((judged) => {
      const known = units.get(judged.unit);
      return known ? [{...known, judged}] : [];
    });
  const labels = new Map(sources.map(({id, label}) => [id, label]));
  return [
    tableOf(
      "stance",
      "Which side each unit takes on each target it touches, as adjudicated.",
      rowsOf(records.flatMap(({stance}) => stance?.judgements ?? [])),
      [
        ...judgedColumns<Row & {readonly judged: {readonly cueWords: readonly string[]}}>(records),
        column(
          "sourceLabel",
          someText,
          ({judged}) => (judged.source === null ? null : (labels.get(judged.source) ?? judged.source)),
          "The source in a reader\u2019s words. Null: the author."
        ),
        column(
          "cueWords",
          someText,
          ({judged}) => (judged.cueWords.length === 0 ? null : judged.cueWords.join(" \u2026 ")),
          "The cue as printed, pieces joined by an ellipsis. Null: no cue, or it may not be shown."
        )
      ],
      {key: ["unit", "target"], references: [inArticle, ofTarget, ofSource]}
    ),
    tableOf(
      "stance-whole",
      "Which side the author takes in the article as a whole, said before any unit was labelled.",
      records.flatMap(({article, stance}) => (stance?.whole ?? []).map((whole) => ({article: article.id, ...whole}))),
      [
        column("article", articleId, ({article}) => article, "Article id."),
        column("target", code(stanceTargetCodes), ({target}) => target),
        column("stance", code(articleStances), ({stance}) => stance)
      ],
      {key: ["article", "target"], references: [inArticle, ofTarget]}
    ),
    tableOf(
      "raw-stance",
      "The stance judgements of each raw coding: offsets and codes.",
      codings.flatMap((coding) => rowsOf(coding.judgements).map((row) => ({...row, round: coding.coder.round}))),
      [
        column("round", v.picklist(["first", "second"]), ({round}) => round, "Which coding."),
        ...judgedColumns<Row & {readonly round: string}>(records)
      ],
      {key: ["round", "unit", "target"], references: [inArticle, ofTarget, ofSource]}
    ),
    tableOf(
      "stance-targets",
      "What a side can be taken on.",
      stanceTargets,
      [
        column("target", code(stanceTargetCodes), ({code}) => code, "Code."),
        column("label", text, ({label}) => label, "In a reader\u2019s words."),
        column("definition", text, ({definition}) => definition, "What it covers."),
        column(
          "axis",
          axis,
          ({axis}) => axis,
          "+1: favor means more enforcement; \u22121: limits on it; 0: no reading on that axis."
        ),
        column(
          "parent",
          v.nullable(code(stanceTargetCodes)),
          ({parent}) => parent,
          "The target it is part of. Null: it stands alone."
        ),
        column("aliases", v.array(text), ({aliases}) => aliases, "Its names.")
      ],
      {key: ["target"], references: [to("stance-targets", "target", "parent")]}
    )
  ];
}

function judgedColumns<R extends Row>(records: readonly ArticleRecord[]): ColumnOf<R>[] {
  const {entries} = rawStanceCoding.entries.judgements.item.pipe[0];
  const inCodePoints = codePointsOf(records);
  return [
    column("article", articleId, ({record}) => record.article.id, "Article id."),
    column("unit", text, ({unit}) => unit.id, "Quote id, or the id of the author\u2019s sentence."),
    column("target", entries.target, ({judged}) => judged.target),
    column("source", entries.source, ({judged}) => judged.source, "Source id. Null: the author."),
    column("sourceType", code(stanceSourceTypes), ({record, judged: {source}}) => {
      if (source === null) return "author";
      const appearance = record.appearances.find((candidate) => candidate.source === source);
      return stanceSourceTypeOf[appearance?.affiliation ?? "unknown"];
    }),
    column("voice", code(voices), ({unit}) => unit.voice),
    column("place", code(places), ({unit}) => unit.place),
    column("label", entries.label, ({judged}) => judged.label),
    column("axis", axis, ({judged}) => stanceAxis[judged.target], "What favor means for enforcement: +1, \u22121 or 0."),
    column("confidence", entries.confidence, ({judged}) => judged.confidence),
    column("targetMention", entries.targetMention, ({judged}) => judged.targetMention),
    column("words", v.pipe(v.number(), v.integer(), v.minValue(1)), ({unit}) => unit.words, "Words of the unit."),
    ...spanColumns<R>(
      "pieces",
      "The unit\u2019s own words",
      ({unit}) => unit.pieces,
      ({record, unit}) => inCodePoints(record.article.id, unit.pieces)
    ),
    ...spanColumns<R>(
      "cue",
      "Cue",
      ({judged}) => judged.cue,
      ({record, judged}) => inCodePoints(record.article.id, judged.cue)
    ),
    ...spanColumns<R>(
      "mention",
      "Mention of the target",
      ({judged}) => [judged.mention],
      ({record, judged}) => inCodePoints(record.article.id, [judged.mention])
    )
  ];
}
