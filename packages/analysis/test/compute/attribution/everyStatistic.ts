/** Names of the attribution statistics, each with JavaScript for its arguments, of `record` and `sources`. */
export const everyStatistic = {
  attributionRows: "[record], sources",
  allAttributionRows: "[record], sources",
  shareOf: '[record], sources, {unit: "words", by: "affiliation"}',
  officialShare: "[record], sources",
  officialSensitivity: "[record], sources",
  namedShare: "[record], sources",
  whyNotNamed: "[record], sources",
  crossTable: 'compute.attributionRows([record], sources), "kind", "act"',
  cueTable: "[record], sources",
  neutralShareByAffiliation: "[record], sources",
  prominence: "record, sources",
  voiceWords: "record",
  sourceDiversity: "record, sources",
  leaveOneArticleOut: "[record], (rest) => rest.length",
  intraclassCorrelation: "[{successes: 3, n: 4}, {successes: 1, n: 4}]",
  unitsToTell: "",
  articlesNeeded: "[record], sources"
} as const;
