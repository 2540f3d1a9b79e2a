import {fold, foldedWords} from "./foldedWords.js";
import type {PublishedRecord} from "./publishedRecord.js";

/** A half-open range of a text, in UTF-16 code units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * The spans of an article whose words may be published: its title, and what its record publishes of quotations, titles of
 * sources, cues, words in marks and claims, each as far as the record shows it. Without a record, the first line.
 */
export function permittedSpans(text: string, record: PublishedRecord | undefined): TextSpan[] {
  const firstLine = text.split("\n", 1)[0] ?? "";
  const spans: TextSpan[] = [{start: 0, end: firstLine.length}];
  if (!record) return spans;
  for (const title of [record.article.title.value, record.article.textTitle]) if (title) spans.push(...occurrences(text, title));
  for (const {spans: own, words, cueWords, sourceWords} of record.quotes)
    spans.push(...shown(text, own.quoted, words), ...shown(text, own.cue, cueWords), ...shown(text, own.source, sourceWords));
  for (const {title, titleWords} of record.appearances) if (titleWords !== null) spans.push(...title);
  for (const {span, words} of [...record.nonQuotations, ...record.claims]) spans.push(...within(text, span, words));
  for (const {cue, cueWords} of record.stance?.judgements ?? []) spans.push(...shown(text, cue, cueWords));
  return spans;
}

/** The numbers of the words that lie wholly in a span, counted along the text. */
export function wordsWithin(text: string, spans: readonly TextSpan[]): Set<number> {
  const numbers = foldedWords(text).map(({start, end}, number) =>
    spans.some((span) => span.start <= start && end <= span.end) ? number : -1
  );
  return new Set(numbers.filter((number) => number >= 0));
}

/** The part of each span that its published words show; nothing where they are not what stands there. */
function shown(text: string, spans: readonly TextSpan[], words: readonly string[]): TextSpan[] {
  return words.flatMap((published, i) => {
    const span = spans[i];
    return span && text.startsWith(published, span.start) && published.length <= span.end - span.start
      ? [{start: span.start, end: span.start + published.length}]
      : [];
  });
}

function within(text: string, span: TextSpan, words: string): TextSpan[] {
  const at = text.slice(span.start, span.end).indexOf(words);
  return at < 0 ? [] : [{start: span.start + at, end: span.start + at + words.length}];
}

/** Every place where the words of `title` stand in the text in a row. */
function occurrences(text: string, title: string): TextSpan[] {
  const words = foldedWords(text);
  const wanted = fold(title);
  return words.flatMap(({start}, i) => {
    const last = words[i + wanted.length - 1];
    return last && wanted.every((word, j) => words[i + j]?.word === word) ? [{start, end: last.end}] : [];
  });
}
