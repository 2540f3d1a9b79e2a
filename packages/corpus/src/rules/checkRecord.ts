import type {ArticleRecord, Quote, Source, Span} from "../schema/types.js";
import {contains, hull, overlaps} from "../text/spans.js";
import {countWords, foldedWords} from "../text/words.js";
import {wordsPerGist, wordsPerQuote} from "./wordCaps.js";
import {checkStance} from "./checkStance.js";
import {quoteKind} from "./quoteKind.js";
import type {Problem} from "./problem.js";

/**
 * What one article's record must hold beyond its shape, checked without the text: ids, references, spans in bounds and in
 * place, codes that agree with spans. Returns every problem; an empty list means none was found.
 */
export function checkRecord(record: ArticleRecord, sources: readonly Source[]): Problem[] {
  return [
    ...checkIds(record),
    ...checkBounds(record),
    ...checkSources(record, sources),
    ...checkQuotes(record),
    ...checkClaims(record),
    ...(record.stance ? checkStance(record, record.stance) : [])
  ];
}

function identified(record: ArticleRecord) {
  return [record.article.sentences, record.appearances, record.quotes, record.nonQuotations, record.claims].flat();
}

function checkIds(record: ArticleRecord): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const withdrawn = new Set(record.withdrawn.map(({id}) => id));
  for (const {id} of identified(record)) {
    if (seen.has(id))
      problems.push({
        where: id,
        failed: "duplicate id",
        expected: "each id once",
        received: `${id} a second time`,
        remedy: "give the newer record the next free id"
      });
    if (withdrawn.has(id))
      problems.push({
        where: id,
        failed: "withdrawn id in use",
        expected: "a withdrawn id is never used again",
        received: id,
        remedy: "give the record the next free id"
      });
    if (!id.startsWith(`${record.article.id}/`))
      problems.push({
        where: id,
        failed: "id of another article",
        expected: `${record.article.id}/…`,
        received: id,
        remedy: "correct the id's first part"
      });
    seen.add(id);
  }
  for (const item of [record.appearances, record.quotes, record.nonQuotations, record.claims, record.nonClaims].flat())
    if (item.article !== record.article.id)
      problems.push({
        where: "id" in item ? item.id : record.article.id,
        failed: "record of another article",
        expected: `article ${record.article.id}`,
        received: item.article,
        remedy: "move the record or correct its article"
      });
  return problems;
}

function checkBounds(record: ArticleRecord): Problem[] {
  const {article} = record;
  const length = article.fingerprint.utf16Length;
  const spans: [where: string, span: Span][] = [
    ...article.paragraphs.map((span, i): [string, Span] => [`${article.id} paragraph ${i + 1}`, span]),
    ...article.sentences.map((span): [string, Span] => [span.id, span]),
    ...article.furniture.map((span): [string, Span] => [`${article.id} furniture`, span]),
    ...record.quotes.flatMap(({id, spans}) =>
      Object.values(spans).flatMap((list) => list.map((span): [string, Span] => [id, span]))
    ),
    ...record.appearances.flatMap(({id, title}) => title.map((span): [string, Span] => [id, span])),
    ...record.nonQuotations.map(({id, span}): [string, Span] => [id, span]),
    ...record.claims.flatMap(({id, span, numberSpans}) => [span, ...numberSpans].map((piece): [string, Span] => [id, piece])),
    ...record.nonClaims.map(({span}): [string, Span] => [`${article.id} non-claim`, span])
  ];
  const problems = spans
    .filter(([, {end}]) => end > length)
    .map(([where, {start, end}]) => ({
      where,
      failed: "span past the end of the text",
      expected: `an end of at most ${length}`,
      received: `${start}–${end}`,
      remedy: "take the offsets anew from the canonical text"
    }));
  for (const [name, list] of [
    ["paragraphs", article.paragraphs],
    ["sentences", article.sentences]
  ] as const)
    list.forEach((piece, i) => {
      const before = list[i - 1];
      if (before && before.end > piece.start)
        problems.push({
          where: article.id,
          failed: `${name} out of order`,
          expected: "text order, without overlap",
          received: `${before.start}–${before.end} before ${piece.start}–${piece.end}`,
          remedy: "sort them and correct the overlap"
        });
    });
  return problems;
}

function checkSources(record: ArticleRecord, sources: readonly Source[]): Problem[] {
  const problems: Problem[] = [];
  const known = new Map(sources.map((source) => [source.id, source]));
  const appearing = new Set<string>();
  for (const {id, source} of record.appearances) {
    if (!known.has(source))
      problems.push({
        where: id,
        failed: "unknown source",
        expected: "an id of data/sources.json",
        received: source,
        remedy: "add the source or correct the id"
      });
    if (appearing.has(source))
      problems.push({
        where: id,
        failed: "second appearance of a source",
        expected: "one appearance per source and article",
        received: source,
        remedy: "merge the two appearances"
      });
    appearing.add(source);
  }
  for (const {id, source} of record.quotes)
    if (!appearing.has(source))
      problems.push({
        where: id,
        failed: "source without appearance",
        expected: "an appearance of the quote's source in this article",
        received: source,
        remedy: "add the appearance"
      });
  return problems;
}

function checkQuotes(record: ArticleRecord): Problem[] {
  const quotes = new Map(record.quotes.map((quote) => [quote.id, quote]));
  return record.quotes.flatMap((quote) => [
    ...checkCodes(quote),
    ...checkPublishedWords(quote),
    ...checkPlace(quote, record),
    ...checkNesting(quote, quotes)
  ]);
}

function checkCodes(quote: Quote): Problem[] {
  const problems: Problem[] = [];
  const {id, spans} = quote;
  const kind = quoteKind(spans.content, spans.quoted, quote.block);
  if (kind !== quote.kind)
    problems.push({
      where: id,
      failed: "kind does not agree with the spans",
      expected: kind,
      received: quote.kind,
      remedy: "correct the kind or the quoted pieces"
    });
  if (!spans.quoted.every((piece) => spans.content.some((content) => contains(content, piece))))
    problems.push({
      where: id,
      failed: "quoted words outside the content",
      expected: "every quoted piece within a content piece",
      received: JSON.stringify(spans.quoted),
      remedy: "widen the content or drop the quoted piece"
    });
  const cues = [spans.cue.length > 0, quote.cueLemma !== null, quote.cueClass !== "none"];
  if (new Set(cues).size > 1)
    problems.push({
      where: id,
      failed: "cue, cue lemma and cue class disagree",
      expected: "all three, or none of them",
      received: `${spans.cue.length} pieces, ${String(quote.cueLemma)}, ${quote.cueClass}`,
      remedy: "give all three, or leave out all three"
    });
  if ((quote.gist === null) !== (quote.kind === "direct"))
    problems.push({
      where: id,
      failed: quote.gist === null ? "missing gist" : "gist of a direct quotation",
      expected: "a gist exactly where something is paraphrased",
      received: `${quote.kind}, gist ${quote.gist === null ? "missing" : "given"}`,
      remedy: "write a gist of at most 12 words, or remove it"
    });
  if (quote.naming === "implicit" && spans.source.length > 0)
    problems.push({
      where: id,
      failed: "implicit source with words",
      expected: "no source span",
      received: JSON.stringify(spans.source),
      remedy: "correct the naming or the span"
    });
  return problems;
}

function checkPublishedWords(quote: Quote): Problem[] {
  const problems: Problem[] = [];
  const published = quote.words.reduce((sum, piece) => sum + foldedWords(piece).length, 0);
  if (published > wordsPerQuote)
    problems.push({
      where: quote.id,
      failed: "too many words published",
      expected: `at most ${wordsPerQuote}`,
      received: String(published),
      remedy: "cut the words and set `cut`"
    });
  if (!quote.cut && quote.words.length !== quote.spans.quoted.length)
    problems.push({
      where: quote.id,
      failed: "published words do not match the quoted pieces",
      expected: `${quote.spans.quoted.length} pieces`,
      received: String(quote.words.length),
      remedy: "publish every quoted piece, or set `cut`"
    });
  if (quote.gist !== null && countWords(quote.gist) > wordsPerGist)
    problems.push({
      where: quote.id,
      failed: "gist too long",
      expected: `at most ${wordsPerGist} words`,
      received: String(countWords(quote.gist)),
      remedy: "shorten it"
    });
  if (quote.gist !== null && /[“”"]/u.test(quote.gist))
    problems.push({
      where: quote.id,
      failed: "quotation marks in a gist",
      expected: "our words, without marks",
      received: quote.gist,
      remedy: "rephrase it"
    });
  return problems;
}

function checkPlace(quote: Quote, {article}: ArticleRecord): Problem[] {
  const all = hull(quote.spans.content);
  const paragraph = article.paragraphs.find((piece) => all !== undefined && overlaps(piece, all));
  const role = paragraph?.role ?? "body";
  const place = role === "headline" || role === "standfirst" ? role : "body";
  if (place === quote.place) return [];
  return [
    {
      where: quote.id,
      failed: "place does not agree with the paragraph",
      expected: place,
      received: quote.place,
      remedy: "correct the place or the paragraph's role"
    }
  ];
}

function checkNesting(quote: Quote, quotes: ReadonlyMap<string, Quote>): Problem[] {
  if (quote.nestedIn === null) return [];
  const outer = quotes.get(quote.nestedIn);
  const all = hull(quote.spans.content);
  if (!outer)
    return [
      {
        where: quote.id,
        failed: "unknown outer quote",
        expected: "the id of a quote of this article",
        received: quote.nestedIn,
        remedy: "correct `nestedIn`"
      }
    ];
  const outerHull = hull(outer.spans.content);
  if (!all || !outerHull || !contains(outerHull, all) || outer.id === quote.id)
    return [
      {
        where: quote.id,
        failed: "nested quote outside its outer quote",
        expected: `content within the content of ${outer.id}`,
        received: JSON.stringify(all),
        remedy: "correct `nestedIn` or the spans"
      }
    ];
  for (let up: Quote | undefined = outer, steps = 0; up; up = up.nestedIn === null ? undefined : quotes.get(up.nestedIn), steps++)
    if (up.id === quote.id || steps > quotes.size)
      return [
        {
          where: quote.id,
          failed: "nesting runs in a circle",
          expected: "a chain that ends",
          received: outer.id,
          remedy: "correct `nestedIn`"
        }
      ];
  return [];
}

function checkClaims(record: ArticleRecord): Problem[] {
  const quotes = new Set(record.quotes.map(({id}) => id));
  return record.claims.flatMap((claim) => {
    const problems: Problem[] = [];
    if (claim.attributedTo !== null && !quotes.has(claim.attributedTo))
      problems.push({
        where: claim.id,
        failed: "unknown quote",
        expected: "a quote of this article, or null for the author",
        received: claim.attributedTo,
        remedy: "correct `attributedTo`"
      });
    if (!claim.numberSpans.every((piece) => contains(claim.span, piece)))
      problems.push({
        where: claim.id,
        failed: "number outside the claim",
        expected: "every number span within the claim's span",
        received: JSON.stringify(claim.numberSpans),
        remedy: "widen the claim's span"
      });
    return problems;
  });
}
