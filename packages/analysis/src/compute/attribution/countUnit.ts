import {unionLength} from "../wordUnion.js";
import type {Attribution} from "./attributionsIn.js";

/**
 * What is counted: `quotes`; `sources`, one source once per article; `words` within the contents, each word of an article once.
 */
export type CountUnit = "quotes" | "sources" | "words";

/** How many quotes, sources or words the attributions hold, article by article. */
export function countUnits(unit: CountUnit, articles: readonly (readonly Attribution[])[]): number {
  return articles.reduce((sum, attributions) => sum + unitsIn(unit, attributions), 0);
}

function unitsIn(unit: CountUnit, attributions: readonly Attribution[]): number {
  switch (unit) {
    case "quotes":
      return attributions.length;
    case "sources":
      return new Set(attributions.map(({row}) => row.source)).size;
    case "words":
      return unionLength(attributions.flatMap(({content}) => content));
  }
}

/** Why there is no share of nothing. */
export const nothingToShare: Readonly<Record<CountUnit, string>> = {
  quotes: "no quote is counted",
  sources: "no quote is counted, so no source",
  words: "no word lies in a counted quote"
};
