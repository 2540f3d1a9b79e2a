import type {ArticleRecord, RawStanceCoding, Source} from "../src/schema/types.js";
import {stanceAxis} from "../src/stance/axis.js";
import {stanceSourceTypeOf} from "../src/stance/sourceType.js";
import {stanceTargets} from "../src/stance/targets.js";
import {stanceUnits, type StanceUnit} from "../src/stance/stanceUnits.js";
import {codePointSpan} from "../src/text/codePoints.js";
import {column, offsets, spansText, table, type ColumnOf, type FlatTable} from "./tableOf.js";

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
): FlatTable[] {
  const units = new Map(records.flatMap((record) => stanceUnits(record).map((unit) => [unit.id, {record, unit}] as const)));
  const rowsOf = <J extends Judged>(judgements: readonly J[]) =>
    judgements.flatMap((judged) => {
      const known = units.get(judged.unit);
      return known ? [{...known, judged}] : [];
    });
  const labels = new Map(sources.map(({id, label}) => [id, label]));
  return [
    table(
      "stance",
      "Which side each unit takes on each target it touches, as adjudicated.",
      rowsOf(records.flatMap(({stance}) => stance?.judgements ?? [])),
      [
        ...judgedColumns<Row & {readonly judged: {readonly cueWords: readonly string[]}}>(),
        column("sourceLabel", "string", "The source in a reader\u2019s words; null for the author.", ({judged}) =>
          judged.source === null ? null : (labels.get(judged.source) ?? judged.source)
        ),
        column("cueWords", "string", "The cue as printed, pieces joined by an ellipsis, where it may be shown.", ({judged}) =>
          judged.cueWords.length === 0 ? null : judged.cueWords.join(" \u2026 ")
        )
      ]
    ),
    table(
      "stance-whole",
      "Which side the author takes in the article as a whole, said before any unit was labelled.",
      records.flatMap(({article, stance}) => (stance?.whole ?? []).map((whole) => ({article: article.id, ...whole}))),
      [
        column("article", "string", "Article id.", ({article}) => article),
        column("target", "string", "Codebook list: stance target.", ({target}) => target),
        column("stance", "string", "Codebook list: article stance.", ({stance}) => stance)
      ]
    ),
    table(
      "raw-stance",
      "The stance judgements of each raw coding: offsets and codes.",
      codings.flatMap((coding) => rowsOf(coding.judgements).map((row) => ({...row, round: coding.coder.round}))),
      [column("round", "string", "Which coding.", ({round}) => round), ...judgedColumns<Row & {readonly round: string}>()]
    ),
    table("stance-targets", "What a side can be taken on.", stanceTargets, [
      column("target", "string", "Code.", ({code}) => code),
      column("label", "string", "In a reader\u2019s words.", ({label}) => label),
      column("definition", "string", "What it covers.", ({definition}) => definition),
      column(
        "axis",
        "integer",
        "+1: favor means more enforcement; \u22121: limits on it; 0: no reading on that axis.",
        ({axis}) => axis
      ),
      column("parent", "string", "The target it is part of.", ({parent}) => parent),
      column("aliases", "string", "Names, joined by semicolons.", ({aliases}) => aliases.join("; "))
    ])
  ];
}

function judgedColumns<R extends Row>(): ColumnOf<R>[] {
  return [
    column("article", "string", "Article id.", ({record}) => record.article.id),
    column("unit", "string", "Quote id, or the id of the author\u2019s sentence.", ({unit}) => unit.id),
    column("target", "string", "Codebook list: stance target.", ({judged}) => judged.target),
    column("source", "string", "Source id; null for the author.", ({judged}) => judged.source),
    column("sourceType", "string", "Codebook list: stance source type.", ({record, judged: {source}}) => {
      if (source === null) return "author";
      const appearance = record.appearances.find((candidate) => candidate.source === source);
      return stanceSourceTypeOf[appearance?.affiliation ?? "unknown"];
    }),
    column("voice", "string", "Codebook list: voice.", ({unit}) => unit.voice),
    column("place", "string", "Codebook list: place.", ({unit}) => unit.place),
    column("label", "string", "Codebook list: stance label.", ({judged}) => judged.label),
    column("axis", "integer", "What favor means for enforcement: +1, \u22121 or 0.", ({judged}) => stanceAxis[judged.target]),
    column("confidence", "string", "Codebook list: confidence.", ({judged}) => judged.confidence),
    column("targetMention", "string", "Codebook list: target mention.", ({judged}) => judged.targetMention),
    column("words", "integer", "Words of the unit.", ({unit}) => unit.words),
    column("pieces", "string", `The unit\u2019s own words: ${offsets}, UTF-16`, ({unit}) => spansText(unit.pieces)),
    column("cue", "string", `Cue: ${offsets}, UTF-16`, ({judged}) => spansText(judged.cue)),
    column("cueCodePoints", "string", "The same in code points", ({record, judged}) =>
      spansText(judged.cue.map((span) => codePointSpan(record.article, span)))
    ),
    column("mention", "string", `Mention of the target: ${offsets}, UTF-16`, ({judged}) => spansText([judged.mention]))
  ];
}
