import {articles} from "@onrecord/corpus";

/** The pages of the site, relative to its root; of the API reference, those that stand for the others. The page for unknown addresses has a test of its own. */
export const sitePages = [
  "",
  "articles/",
  ...articles.map(({id}) => `articles/${id}`),
  "who",
  "cues",
  "stance",
  "claims",
  "county-size",
  "map",
  "over-time",
  "vote",
  "codebook",
  "method",
  "use",
  "api/",
  // The longest page of the reference, and one of each kind of table: the others come from the same lines.
  "api/analysis-compute",
  "api/corpus"
];
