import type {ArticleRecord, RawStanceCoding, Span, StanceCoding} from "../schema/types.js";
import {stanceUnits, type StanceUnit} from "../stance/stanceUnits.js";
import {contains, overlaps} from "../text/spans.js";
import type {Problem} from "./problem.js";
import {wordsPerStanceCue} from "./wordCaps.js";

type Judged = RawStanceCoding["judgements"][number];
type Coding = Pick<RawStanceCoding | StanceCoding, "untouched" | "whole"> & {readonly judgements: readonly Judged[]};

/**
 * What a stance coding of one article must hold beyond its shape, checked without the text: every unit read, each unit and target
 * judged once, the unit's own source, cue words among the unit's own words, a mention of the target near enough.
 */
export function checkStance(record: Pick<ArticleRecord, "article" | "quotes">, coding: Coding): Problem[] {
  const units = new Map(stanceUnits(record).map((unit) => [unit.id, unit]));
  return [
    ...coding.judgements.flatMap((judgement) => checkJudgement(judgement, units, record)),
    ...checkOnce(coding),
    ...checkRead(coding, units)
  ];
}

function checkJudgement(
  judgement: Judged,
  units: ReadonlyMap<string, StanceUnit>,
  {article, quotes}: Pick<ArticleRecord, "article" | "quotes">
): Problem[] {
  const unit = units.get(judgement.unit);
  const where = `${judgement.unit} ${judgement.target}`;
  if (!unit)
    return [
      {
        where,
        failed: "unknown unit",
        expected: "the id of a unit of this article",
        received: judgement.unit,
        remedy: "correct the id; `npm run corpus:stance-units` lists them all"
      }
    ];
  const problems: Problem[] = [];
  if (judgement.source !== unit.source)
    problems.push({
      where,
      failed: "source does not agree with the unit",
      expected: unit.source ?? "the author",
      received: judgement.source ?? "the author",
      remedy: "correct the source; a reporting verb is the author's, in the author's unit"
    });
  for (const piece of judgement.cue.filter((cue) => ![...unit.pieces, ...unit.reporting].some((own) => contains(own, cue)))) {
    const holder = quotes.find(({id, spans}) => id !== unit.id && spans.content.some((content) => overlaps(content, piece)));
    problems.push({
      where,
      failed: holder ? "cue words of another holder" : "cue words outside the unit",
      expected: "words among the unit's own",
      received: rangeOf(piece),
      remedy: holder
        ? `label them in ${holder.id}, the innermost unit that holds them, or choose other words`
        : "choose the words within the unit that carry the side"
    });
  }
  const cueWords = article.sentences
    .flatMap(({start, words}) => words.map((offset) => start + offset))
    .filter((word) => judgement.cue.some(({start, end}) => start <= word && word < end)).length;
  if (cueWords > wordsPerStanceCue)
    problems.push({
      where,
      failed: "cue too long",
      expected: `at most ${wordsPerStanceCue} words`,
      received: String(cueWords),
      remedy: "keep the words that carry the side and no others"
    });
  const nearest = judgement.targetMention === "named" ? unit.pieces : unit.context;
  if (!nearest.some((piece) => contains(piece, judgement.mention)))
    problems.push({
      where,
      failed: "no mention of the target",
      expected:
        judgement.targetMention === "named"
          ? "the target's words among the unit's own"
          : "the target's words in the unit's sentences or the two before",
      received: rangeOf(judgement.mention),
      remedy: "correct the mention, or drop the judgement: a target that is not named nearby has none"
    });
  return problems;
}

function checkOnce({judgements, whole}: Coding): Problem[] {
  const keys = [
    ...judgements.map(({unit, target}) => `${unit} ${target}`),
    ...whole.map(({target}) => `article as a whole ${target}`)
  ];
  return keys
    .filter((key, i) => keys.indexOf(key) !== i)
    .map((key) => ({
      where: key,
      failed: "judged twice",
      expected: "one judgement per unit and target",
      received: "a second one",
      remedy: "merge the two; where both halves of a unit count, the half after the contrast decides"
    }));
}

function checkRead({judgements, untouched}: Coding, units: ReadonlyMap<string, StanceUnit>): Problem[] {
  const judged = new Set<string>(judgements.map(({unit}) => unit));
  const marked = new Set<string>(untouched);
  const problem = (where: string, failed: string, expected: string, received: string, remedy: string) => ({
    where,
    failed,
    expected,
    received,
    remedy
  });
  return [
    ...[...units.keys()]
      .filter((id) => !judged.has(id) && !marked.has(id))
      .map((id) =>
        problem(id, "unit not read", "a judgement, or the id among `untouched`", "neither", "read the unit and say which")
      ),
    ...[...marked]
      .filter((id) => judged.has(id))
      .map((id) => problem(id, "judged and untouched", "one of the two", "both", "take the id out of `untouched`")),
    ...[...marked]
      .filter((id) => !units.has(id))
      .map((id) => problem(id, "unknown unit among `untouched`", "the id of a unit of this article", id, "correct or drop the id"))
  ];
}

const rangeOf = ({start, end}: Span) => `${start}–${end}`;
