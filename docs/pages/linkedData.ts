import type {ArticleRecord, Source} from "@onrecord/corpus";
import {Html} from "./html.js";

/**
 * The article and its direct quotations as schema.org linked data. The article is cited, without its body; a quotation has the
 * words that the page shows, and who said them.
 */
export function linkedData(record: ArticleRecord, sources: readonly Source[]): Html {
  const {article, quotes} = record;
  const {title, outlet, authors, published, url, language} = article;
  const cited = {
    "@type": "NewsArticle",
    ...(title.basis === "unknown" ? {} : {headline: title.value}),
    ...(outlet.basis === "unknown" ? {} : {publisher: {"@type": "Organization", name: outlet.value}}),
    ...(authors.basis === "unknown" ? {} : {author: authors.value.map((name) => ({"@type": "Person", name}))}),
    ...(published.basis === "unknown" ? {} : {temporal: `${published.value.earliest}/${published.value.latest}`}),
    ...(url.basis === "unknown" ? {} : {url: url.value}),
    ...(language.basis === "unknown" ? {} : {inLanguage: language.value})
  };
  const quotations = quotes
    .filter(({kind, words}) => kind === "direct" && words.length > 0)
    .map(({id, words, cut, source}) => ({
      "@type": "Quotation",
      identifier: id,
      text: `${words.join(" … ")}${cut ? " …" : ""}`,
      creator: {"@type": "Thing", name: sources.find((entry) => entry.id === source)?.label ?? source}
    }));
  const json = JSON.stringify({"@context": "https://schema.org", "@type": "WebPage", citation: cited, hasPart: quotations});
  // A script element ends at the first "</", and Framework reads "${": neither may stand in it.
  return new Html(`<script type="application/ld+json">${json.replaceAll("<", "\\u003c").replaceAll("${", "\\u0024{")}</script>`);
}
