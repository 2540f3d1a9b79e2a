import type {Article, ArticleRecord} from "../src/schema/types.js";
import {fingerprintOf} from "../src/text/fingerprint.js";
import {paragraphsOf} from "../src/text/paragraphs.js";
import {sentencesOf} from "../src/text/sentences.js";
import {contains} from "../src/text/spans.js";
import {wordStarts} from "../src/text/words.js";
import type {Draft} from "./draft.js";
import type {DraftReader} from "./draftReader.js";

const missing = {basis: "unknown", note: "missing in the draft"} as const;
const noMetadata = {
  title: missing,
  textTitle: null,
  outlet: missing,
  authors: missing,
  published: missing,
  url: missing,
  genre: missing,
  language: missing
};

/** The article as its draft and its text describe it: facts, fingerprint, paragraphs, sentences, furniture. */
export async function describeArticle(draft: Draft, reader: DraftReader, previous: ArticleRecord | undefined): Promise<Article> {
  const {article: id, text} = reader;
  const metadata = draft.metadata ?? previous?.article;
  if (!metadata)
    reader.report("metadata", "missing metadata", "a `metadata` block in the draft", "none", "add each fact with its basis");
  const {title, textTitle, outlet, authors, published, url, genre, language} = metadata ?? noMetadata;

  const furniture = draft.furniture.flatMap(({text: anchor, p, kind}) =>
    reader.find(anchor, p, "furniture").map((span) => ({...span, kind}))
  );
  const roleOf = (paragraph: {readonly start: number; readonly end: number}, i: number) => {
    if (furniture.some((piece) => contains(piece, paragraph))) return "furniture";
    return i === 0 ? "headline" : "body";
  };
  const paragraphs = paragraphsOf(text).map((span, i) => ({...span, role: draft.paragraphRoles[String(i + 1)] ?? roleOf(span, i)}));
  const sentences = paragraphs
    .flatMap((paragraph) => sentencesOf(text, paragraph))
    .map((span, i) => ({id: `${id}/t${String(i + 1).padStart(3, "0")}`, ...span, words: wordStarts(reader.words(span))}));
  return {
    id,
    title,
    textTitle,
    outlet,
    authors,
    published,
    url,
    genre,
    language,
    fingerprint: await fingerprintOf(text),
    surrogatePairs: Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({index}) => index),
    paragraphs,
    sentences,
    furniture: furniture.sort((a, b) => a.start - b.start)
  };
}
