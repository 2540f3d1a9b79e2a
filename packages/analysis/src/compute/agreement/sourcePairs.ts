import type {CodedArticle, CodedQuote} from "./codedArticle.js";

/** The codes two coders gave one unit of an article. */
export interface CodedPair {
  readonly article: string;
  readonly codes: readonly [first: string, second: string];
}

/** The affiliations that two coders gave the sources of matched attributions, each pair of sources once. */
export function sourcePairs(
  first: CodedArticle,
  second: CodedArticle,
  matched: readonly {readonly first: CodedQuote; readonly second: CodedQuote}[]
): CodedPair[] {
  const pairs = new Map(matched.map((pair) => [`${pair.first.source} ${pair.second.source}`, pair]));
  return [...pairs.values()].map((pair) => ({
    article: first.article,
    codes: [affiliationOf(pair.first, first), affiliationOf(pair.second, second)]
  }));
}

function affiliationOf({quote, source}: CodedQuote, {article, sources}: CodedArticle): string {
  const found = sources.find((candidate) => candidate.source === source);
  if (found) return found.affiliation;
  throw new Error(
    `Unknown source of quote ${quote} in a coding of article ${article}: expected one of ${sources.length}, received ${source}. List it.`
  );
}
