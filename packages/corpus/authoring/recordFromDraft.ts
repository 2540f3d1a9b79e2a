import type {Problem} from "../src/rules/problem.js";
import {quoteKind} from "../src/rules/quoteKind.js";
import type {
  Appearance,
  Article,
  ArticleRecord,
  Claim,
  Coder,
  NonClaim,
  NonQuotation,
  Quote,
  Source,
  Span
} from "../src/schema/types.js";
import {spanDigest} from "../src/text/fingerprint.js";
import {contains} from "../src/text/spans.js";
import {describeArticle} from "./describeArticle.js";
import type {Draft} from "./draft.js";
import {DraftReader} from "./draftReader.js";
import {excerptBudget} from "./excerptBudget.js";
import {idGiver} from "./idGiver.js";
import {mergeSources} from "./mergeSources.js";
import {publishedWords} from "./publishedWords.js";
import {quotedPieces} from "./quotedPieces.js";

export interface DraftOutcome {
  readonly record: ArticleRecord;
  /** All sources, those of this draft included. */
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
  /** The id that each quote key of the draft got. */
  readonly quoteIds: ReadonlyMap<string, string>;
}

/**
 * Turns a coder's draft into a record. Every anchor that cannot be found is a problem; the others are still resolved, so
 * that one run shows them all. Ids of the previous record are kept for judgements with the same place and source.
 *
 * @param text - canonical text of the article
 * @param codings - who made the raw codings kept beside the record
 */
export async function recordFromDraft(
  draft: Draft,
  text: string,
  knownSources: readonly Source[],
  previous: ArticleRecord | undefined,
  codings: readonly Coder[] = []
): Promise<DraftOutcome> {
  const {article: id, coder} = draft;
  const reader = new DraftReader(id, text);
  const before = previous ?? {
    appearances: [],
    quotes: [],
    nonQuotations: [],
    claims: [],
    stance: null,
    withdrawn: [],
    corrections: []
  };
  const withdrawn = before.withdrawn.map((tombstone) => tombstone.id);

  const article = await describeArticle(draft, reader, previous);
  const {sources, sourceIds} = mergeSources(draft, knownSources, reader);
  const spans = resolveSpans(draft, reader);
  const budget = excerptBudget({
    text,
    article,
    headline: article.paragraphs.filter(({role}) => role === "headline"),
    quoted: spans.quotes.map(({pieces}) => pieces.quoted),
    always: [
      ...spans.quotes.flatMap(({pieces}) => [...pieces.cue, ...pieces.source]),
      ...spans.nonQuotations.map(({span}) => span)
    ],
    claims: spans.claims,
    titles: spans.titles.map(({title}) => title)
  });

  const keptAppearances = new Map(before.appearances.map((appearance) => [appearance.source, appearance.id]));
  const appearanceId = idGiver(id, "a", [...keptAppearances.values(), ...withdrawn]);
  const appearances = spans.titles.map(({entry, title}, i): Appearance => {
    const source = reader.idOf(sourceIds, entry.key, entry.key);
    return {
      id: appearanceId(keptAppearances.get(source)),
      article: id,
      source,
      affiliation: entry.affiliation,
      borderline: entry.borderline,
      role: entry.role,
      naming: entry.naming,
      title,
      titleWords: budget.titles[i] === true ? title.map((span) => reader.words(span)).join(" … ") : null,
      note: entry.note,
      coder
    };
  });

  const keptQuotes = new Map(before.quotes.map((quote) => [placeKey(quote.spans.content, quote.source), quote.id]));
  const quoteId = idGiver(id, "q", [...keptQuotes.values(), ...withdrawn]);
  const quoteIds = new Map<string, string>();
  const attributed = spans.quotes.map(({quote, pieces}) => {
    const source = reader.idOf(sourceIds, quote.sourceKey, quote.key);
    const own = quoteId(keptQuotes.get(placeKey(pieces.content, source)));
    reader.checkUnique(quoteIds, quote.key);
    quoteIds.set(quote.key, own);
    return {id: own, source, quote, pieces};
  });
  const quotes = await Promise.all(
    attributed.map(async ({id: own, source, quote, pieces}): Promise<Quote> => {
      const kind = quoteKind(pieces.content, pieces.quoted, quote.block);
      return {
        id: own,
        article: id,
        source,
        kind,
        act: quote.act,
        tier: quote.tier,
        place: quote.place,
        block: quote.block,
        nestedIn: quote.nestedIn === null ? null : reader.idOf(quoteIds, quote.nestedIn, quote.key),
        naming: quote.naming,
        cueLemma: quote.cueLemma,
        cueClass: quote.cueClass,
        spans: pieces,
        ...publishedWords(text, pieces.quoted, budget.quoteCap),
        cueWords: pieces.cue.map((span) => reader.words(span)),
        sourceWords: pieces.source.map((span) => reader.words(span)),
        gist: kind === "direct" ? null : quote.gist,
        digest: await spanDigest(pieces.content.map((span) => reader.words(span))),
        note: quote.note,
        coder
      };
    })
  );

  const keptNon = new Map(before.nonQuotations.map((item) => [placeKey([item.span], ""), item.id]));
  const nonQuotationId = idGiver(id, "n", [...keptNon.values(), ...withdrawn]);
  const nonQuotations = spans.nonQuotations.map(({span, reason}): NonQuotation => ({
    id: nonQuotationId(keptNon.get(placeKey([span], ""))),
    article: id,
    span,
    reason,
    words: reader.words(span),
    coder
  }));

  const keptClaims = new Map(before.claims.map((claim) => [placeKey([claim.span], ""), claim]));
  const claimId = idGiver(id, "c", [...Array.from(keptClaims.values(), (claim) => claim.id), ...withdrawn]);
  const claims = spans.claims.map(({claim, span, numberSpans}, i): Claim => {
    const kept = keptClaims.get(placeKey([span], ""));
    return {
      id: claimId(kept?.id),
      article: id,
      kind: claim.kind,
      place: placeOf(article, span),
      span,
      numberSpans,
      words: budget.claims
        .slice(i, i + 1)
        .map((shown) => reader.words(shown))
        .join(""),
      attributedTo: claim.attributedTo === "author" ? null : reader.idOf(quoteIds, claim.attributedTo, "claim"),
      statement: claim.statement,
      check: null,
      coder
    };
  });
  const nonClaims = draft.nonClaims
    .flatMap(({text: anchor, p, reason}) =>
      reader.find(anchor, p, "non-claim").map((span): NonClaim => ({article: id, span, reason, coder}))
    )
    .sort((a, b) => a.span.start - b.span.start);

  return {
    record: {
      article,
      appearances: appearances.sort((a, b) => (a.id < b.id ? -1 : 1)),
      quotes,
      nonQuotations,
      claims,
      nonClaims,
      codings,
      stance: before.stance,
      withdrawn: before.withdrawn,
      corrections: before.corrections
    },
    sources,
    problems: reader.problems,
    quoteIds
  };
}

/** Every span of a draft, in text order, outer quotes before the ones they hold. */
function resolveSpans(draft: Draft, reader: DraftReader) {
  const nonQuotations = draft.nonQuotations
    .flatMap(({text: anchor, p, reason}) => reader.find(anchor, p, "non-quotation").map((span) => ({span, reason})))
    .sort((a, b) => a.span.start - b.span.start);
  const marksOfNobody = nonQuotations.map(({span}) => span);
  const quotes = draft.quotes
    .map((quote) => {
      const all = (anchors: readonly string[]) => reader.findAll(anchors, quote.p, quote.key);
      const content = all(quote.content);
      return {
        quote,
        pieces: {
          content,
          quoted: quotedPieces(reader.text, content, quote.block, marksOfNobody),
          cue: all(quote.cue),
          source: all(quote.source),
          sourceFull: all(quote.sourceFull)
        }
      };
    })
    .sort((a, b) => startOf(a.pieces.content) - startOf(b.pieces.content) || endOf(b.pieces.content) - endOf(a.pieces.content));
  const claims = draft.claims
    .flatMap((claim) =>
      reader
        .find(claim.text, claim.p, "claim")
        .map((span) => ({claim, span, numberSpans: numbersWithin(claim.words, span, claim.p, reader)}))
    )
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const titles = draft.sources.map((entry) => ({
    entry,
    title: entry.title !== null && entry.p !== null ? reader.find(entry.title, entry.p, `source ${entry.key}`) : []
  }));
  return {quotes, nonQuotations, claims, titles};
}

/** The words of a claim that carry its number: within the claim, or elsewhere in its paragraph. */
function numbersWithin(words: readonly string[], claim: Span, p: Draft["claims"][number]["p"], reader: DraftReader): Span[] {
  return words
    .flatMap((number) => {
      const at = reader.words(claim).indexOf(number);
      return at < 0 ? reader.find(number, p, "claim words") : [{start: claim.start + at, end: claim.start + at + number.length}];
    })
    .sort((a, b) => a.start - b.start);
}

function placeOf(article: Article, span: Span): Claim["place"] {
  const role = article.paragraphs.find((paragraph) => contains(paragraph, span))?.role;
  return role === "headline" || role === "standfirst" ? role : "body";
}

const startOf = (pieces: readonly Span[]) => Math.min(...pieces.map(({start}) => start));
const endOf = (pieces: readonly Span[]) => Math.max(...pieces.map(({end}) => end));
const placeKey = (pieces: readonly Span[], source: string) =>
  `${source}|${pieces.map(({start, end}) => `${start}-${end}`).join(",")}`;
