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
  "releases",
  "use",
  "api/",
  // Functions and types, data and schemas: the other entries are written by the same lines, and are too long to audit in every width.
  "api/charts-stance",
  "api/corpus-codings"
];
