import {stanceAxis, type ArticleRecord, type StanceJudgement} from "@onrecord/corpus";
import type {RawStanceCoding} from "@onrecord/corpus/codings";
import type {StanceRow} from "../../../src/compute/index.js";
import {fixtureRecord} from "../../fixtures.js";

/** One judgement of the author's, or of source `s` when it is given; units are numbered through. */
export function row(label: StanceRow["label"], given: Partial<StanceRow> = {}): StanceRow {
  const target = given.target ?? "ice";
  return {
    article: "001",
    unit: `001/t${String((counter += 1))}`,
    voice: "author",
    place: "body",
    source: null,
    sourceLabel: "the author",
    sourceType: "author",
    confidence: "high",
    words: 10,
    cueWords: [],
    axis: stanceAxis[target],
    ...given,
    target,
    label
  };
}
let counter = 0;

/** `n` judgements alike. */
export const rows = (n: number, label: StanceRow["label"], given: Partial<StanceRow> = {}): StanceRow[] =>
  Array.from({length: n}, () => row(label, given));

/** A quoted judgement. */
export const quoted = (label: StanceRow["label"], source: string, given: Partial<StanceRow> = {}): StanceRow =>
  row(label, {source, sourceLabel: source, sourceType: "research", voice: "direct", ...given});

type Judged = RawStanceCoding["judgements"][number];
export const coder = {kind: "language-model", name: "fixture", version: "1", round: "first"} as const;

/** A raw coding of judgements `unit target label`. */
export function codingOf(article: string, judgements: readonly string[]): RawStanceCoding {
  return {
    article,
    coder,
    judgements: judgements.map((text): Judged => {
      const [unit, target, label] = text.split(" ") as [string, Judged["target"], Judged["label"]];
      return {
        unit,
        target,
        source: null,
        label,
        confidence: "high",
        targetMention: "named",
        mention: {start: 0, end: 1},
        cue: label === "favor" || label === "against" ? [{start: 0, end: 1}] : []
      };
    }),
    untouched: [],
    whole: []
  };
}

/** An article of 30 words: source A says words 0 to 10, source B says 4 to 6 within them, the author has the rest. */
export function codedArticle(): ArticleRecord {
  const record = fixtureRecord(30, [
    {id: "999/q001", source: "A", words: [[0, 10]]},
    {id: "999/q002", source: "B", words: [[4, 6]], nestedIn: "999/q001"}
  ]);
  const judgement = (unit: string, source: string | null, label: StanceJudgement["label"]): StanceJudgement => ({
    article: "999",
    unit,
    target: "ice",
    source,
    label,
    confidence: "high",
    targetMention: "named",
    mention: {start: 0, end: 9},
    cue: [{start: 0, end: 9}],
    cueWords: source === null ? [] : ["word"],
    coder
  });
  return {
    ...record,
    stance: {
      coder,
      codings: [coder, {...coder, round: "second"}],
      judgements: [
        judgement("999/q001", "A", "against"),
        judgement("999/q002", "B", "favor"),
        judgement("999/t001", null, "neutral")
      ],
      untouched: [],
      whole: [{target: "ice", stance: "none"}]
    }
  };
}
