import {
  articlesNeeded,
  countingRules,
  cueTable,
  namedShare,
  officialShare,
  shareOf,
  sourceShares,
  sourceStrip
} from "@onrecord/analysis/compute";
import {codebook} from "@onrecord/corpus/codebook";
import {articles, recordOf, sources, version, type ArticleId} from "@onrecord/corpus";
import type {Figure} from "./figure.js";
import {Html} from "./html.js";
import {stanceFigures} from "./stanceFigures.js";

/** Every number that prose, headings or titles may show, computed from the packages. Ids are `ARTICLE/name`. */
export function computeFigures(): Figure[] {
  return [...corpusFigures(), ...articles.flatMap(({id}) => articleFigures(id)), ...stanceFigures()];
}

/** Figures of all articles together. */
function corpusFigures(): Figure[] {
  const records = articles.map(({id}) => recordOf(id));
  const figure = (name: string, value: number, n: number | null = null): Figure => ({
    id: `all/${name}`,
    value,
    n,
    dataVersion: version
  });
  const quotes = officialShare(records, sources, {unit: "quotes"});
  const words = officialShare(records, sources, {unit: "words"});
  const cues = cueTable(records, sources);
  const introduced = (rows: typeof cues) => rows.reduce((sum, {n}) => sum + n, 0);
  const named = namedShare(records, sources, {unit: "quotes"});
  const kinds = shareOf(records, sources, {unit: "quotes", by: "kind", articles: "together"});
  const indirect = kinds.find(({value}) => value === "indirect");
  const needed = articlesNeeded(records, sources);
  return [
    figure("articles", articles.length),
    figure("code-lists", codebook.length),
    figure("official-quotes", quotes.count, quotes.of),
    figure("counted", quotes.of),
    figure("official-words", words.count, words.of),
    figure("counted-words", words.of),
    figure("with-cue", introduced(cues)),
    figure("neutral", introduced(cues.filter(({cueClass}) => cueClass === "neutral-report")), introduced(cues)),
    figure("shared-words", cues.filter(({affiliations}) => affiliations.length > 1).length, cues.length),
    figure("named-quotes", named.count, named.of),
    figure("indirect-quotes", indirect?.count ?? 0, quotes.of),
    figure(
      "attributions",
      records.reduce((sum, {quotes}) => sum + quotes.length, 0)
    ),
    figure("unclustered-quotes-needed", needed.unclusteredQuotesPerGroup),
    ...(needed.articlesPerGroup === undefined
      ? []
      : [
          figure("quotes-needed", needed.quotesPerGroup),
          figure("articles-needed", needed.articlesPerGroup),
          figure("design-effect", Math.round(needed.designEffect * 10) / 10)
        ])
  ];
}

function articleFigures(id: ArticleId): Figure[] {
  const record = recordOf(id);
  const strip = sourceStrip(record, sources, version);
  const figure = (name: string, value: number, n: number | null = null): Figure => ({
    id: `${id}/${name}`,
    value,
    n,
    dataVersion: version
  });
  const shares = countingRules.flatMap(({rule}, i) => {
    const [first] = sourceShares([record], sources, rule);
    return first
      ? [
          figure(`rule-${i + 1}-quotes`, first.quotes, first.quotesOfAll),
          figure(`rule-${i + 1}-words`, first.words, first.wordsOfAll)
        ]
      : [];
  });
  const count = (test: (quote: (typeof record.quotes)[number]) => boolean) => record.quotes.filter(test).length;
  return [
    figure("words", strip.words),
    figure("author-words", strip.authorWords, strip.words),
    figure("sources", strip.sources.length),
    figure("attributions", record.quotes.length),
    figure("counted", strip.quotesOfAll, record.quotes.length),
    figure("counted-words", strip.wordsOfAll, strip.words),
    figure(
      "indirect",
      count(({kind}) => kind === "indirect"),
      record.quotes.length
    ),
    figure("named-sources", record.appearances.filter(({naming}) => naming === "named").length, record.appearances.length),
    figure("claims", record.claims.length),
    figure("checked-claims", record.claims.filter(({check}) => check?.kind === "recomputed").length, record.claims.length),
    figure("non-quotations", record.nonQuotations.length),
    ...shares
  ];
}

const figures = new Map(computeFigures().map((figure) => [figure.id, figure]));

/** A computed number for prose. Only numbers made this way may stand there (a check forbids other digits). */
export function figure(id: string): Html {
  return figureHtml(figures.get(id), id);
}

/** The same of a figure that was looked up elsewhere. */
export function figureHtml(found: Figure | undefined, id: string): Html {
  if (!found) throw new RangeError(`unknown figure: expected an id of figures.json; received ${id}; add it to computeFigures`);
  return new Html(`<data class="figure" data-figure="${id}" value="${found.value}">${found.value.toLocaleString("en-US")}</data>`);
}
