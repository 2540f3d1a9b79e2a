/** What the numbers of the packages count or measure: one of these words stands where a number is documented. */
export const unitWords: readonly string[] = [
  // counts of something
  ...[
    "agencies",
    "articles",
    "attributions",
    "characters",
    "classes",
    "codes",
    "counties",
    "groups",
    "judgements",
    "pairs",
    "people"
  ],
  ...["quotes", "replicates", "residents", "rows", "sources", "states", "units", "votes", "voices", "words"],
  // places and sizes
  ...["offset", "offsets", "utf", "pixel", "pixels", "position", "positions"],
  // shares and statistics
  ...["share", "shares", "percent", "value", "odds", "ratio", "score", "deviations", "nats", "index", "year", "unit", "net"]
];

/** Names of fields that say themselves what their number is. */
export const tellingNames: readonly string[] = [
  ...["n", "of", "count", "from", "start", "end", "width", "height", "line", "lower", "upper", "level", "p", "df", "seed"],
  ...["year", "fiscal", "rank", "fifth", "square", "standard", "alpha", "kappa", "rho", "population", "pct", "words", "agencies"]
];
