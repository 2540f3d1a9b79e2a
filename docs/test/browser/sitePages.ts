import {articles} from "@onrecord/corpus";

/** Every page of the site, relative to its root. The page for unknown addresses has a test of its own. */
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
  "releases"
];
