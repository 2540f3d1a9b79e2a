import {readText} from "../../src/reading.js";
import {isFirstPerson, pronounForm} from "../../src/speakers/pronoun.js";
import {resolveSpeakers} from "../../src/speakers/resolveSpeakers.js";
import {taggedText} from "../../src/speakers/taggedText.js";
import type {Model} from "../../src/weights/model.js";
import type {GoldQuote, GoldText} from "../goldQuotes.js";

/** How a source names who speaks: the rows of the table. */
export const sourceForms = ["names and titles", "he, she, they, it", "I, we", "nouns"] as const;
export type SourceForm = (typeof sourceForms)[number];

type Piece = readonly [start: number, end: number];

/** An annotated quotation, with the name of whom the resolver takes for its source; empty where that is nobody. */
export interface GivenQuote {
  readonly form: SourceForm;
  readonly gold: GoldQuote;
  readonly entity: string;
}

/** Who speaks in a text's annotated quotations that have a source with a name somewhere in the text, by the annotators' own spans. */
export function speakersOfGiven({tagger}: Pick<Model, "tagger">, {text, quotes}: GoldText): GivenQuote[] {
  const reading = readText(text, tagger);
  const spans = (pieces: readonly Piece[]) => pieces.map(([start, end]) => ({start, end}));
  const asked = quotes.filter(({source, entityNames}) => source.length > 0 && entityNames !== undefined);
  const {sources, speakers} = resolveSpeakers(
    taggedText(reading.tokens, reading.sentences.sentenceOf, reading.tags, reading.quoteState, reading.words),
    asked.map(({content, cue, source}) => ({content: spans(content), cue: spans(cue), source: spans(source)}))
  );
  const labels = new Map(sources.map(({id, label}) => [id, label]));
  return asked.map((gold, index) => ({
    gold,
    form: formOf(gold.source.map(([start, end]) => text.slice(start, end)).join(" ")),
    entity: labels.get(speakers[index]?.source ?? "") ?? ""
  }));
}

function formOf(source: string): SourceForm {
  const lower = source.toLowerCase();
  if (isFirstPerson(lower)) return "I, we";
  if (pronounForm(lower) !== undefined) return "he, she, they, it";
  return /\p{Lu}/u.test(source.slice(1)) || /^\p{Lu}[\p{Ll}\p{Lu}]+$/u.test(source) ? "names and titles" : "nouns";
}
