import type {Article, Claim, NonClaim, Quote, StanceJudgement} from "../schema/types.js";
import {spanReader} from "./spanReader.js";
import {unpackRows, type PackedRows} from "./unpackRows.js";

/** The character that stands for a word that starts where the word before it, or the sentence, does. */
export const noGap = 35;

/** An article with its structure packed: spans as `spanReader` reads them, words of a sentence as one character for each gap. */
export type PackedArticle = Omit<Article, "paragraphs" | "sentences"> & {
  readonly paragraphs: {readonly spans: readonly number[]; readonly roles: readonly string[]};
  readonly sentences: {readonly spans: readonly number[]; readonly ids: readonly string[]; readonly words: readonly string[]};
};

export function unpackArticles(packed: readonly PackedArticle[]): Article[] {
  return packed.map(({paragraphs, sentences, furniture, ...rest}) => {
    const paragraphSpans = spanReader()(paragraphs.spans);
    const sentenceSpans = spanReader()(sentences.spans);
    return {
      ...rest,
      paragraphs: paragraphs.roles.map((role, i) => ({...paragraphSpans[i], role}) as Article["paragraphs"][number]),
      sentences: sentences.ids.map(
        (id, i) => ({id, ...sentenceSpans[i], words: unpackWords(sentences.words[i] ?? "")}) as Article["sentences"][number]
      ),
      furniture
    };
  });
}

function unpackWords(gaps: string): number[] {
  let at = 0;
  return Array.from(gaps, (gap) => (at += (gap.codePointAt(0) ?? noGap) - noGap));
}

/** The records, each with those of its fields read that hold packed spans. */
function unpackWith<Row>(
  packed: PackedRows,
  read: (field: (name: string) => unknown, spans: ReturnType<typeof spanReader>) => object
): Row[] {
  const spans = spanReader();
  return unpackRows(packed).map((row) => ({...row, ...read((name) => row[name], spans)}) as Row);
}

export function unpackQuotes(packed: PackedRows): Quote[] {
  return unpackWith(packed, (field, spans) => {
    const [content, quoted, cue, source, sourceFull] = (field("spans") as readonly (readonly number[])[]).map((part) =>
      spans(part)
    );
    return {spans: {content, quoted, cue, source, sourceFull}};
  });
}

export function unpackClaims(packed: PackedRows): Claim[] {
  return unpackWith(packed, (field, spans) => {
    const [span] = spans(field("span") as readonly number[]);
    return {span, numberSpans: spans(field("numberSpans") as readonly number[])};
  });
}

export function unpackNonClaims(packed: PackedRows): NonClaim[] {
  return unpackWith(packed, (field, spans) => {
    const [span] = spans(field("span") as readonly number[]);
    return {span};
  });
}

export function unpackStance(packed: PackedRows): StanceJudgement[] {
  return unpackWith(packed, (field, spans) => {
    const [mention] = spans(field("mention") as readonly number[]);
    return {mention, cue: spans(field("cue") as readonly number[])};
  });
}
