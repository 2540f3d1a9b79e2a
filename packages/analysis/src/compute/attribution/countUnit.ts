import type {CountingRule} from "../countingRule.js";
import {unionLength} from "../wordUnion.js";
import type {Attribution} from "./attributionsIn.js";
import {shareOfCount, type Share} from "./share.js";

/**
 * What is counted: `quotes`; `sources`, one source once per article; `words` within the contents, each word of an article once.
 */
export type CountUnit = "quotes" | "sources" | "words";

/** What is counted, and by which rule. */
export interface CountOptions {
  /** Quotes unless told. */
  readonly unit?: CountUnit;
  /** `outermost` attributions of speech and writing unless told. */
  readonly rule?: CountingRule;
}

/** How many quotes, sources or words the attributions hold, article by article. */
export function countUnits(unit: CountUnit, articles: readonly (readonly Attribution[])[]): number {
  return articles.reduce((sum, attributions) => sum + unitsIn(unit, attributions), 0);
}

/** The share of those attributions that `belongs` says yes to. */
export function shareWhere(
  unit: CountUnit,
  articles: readonly (readonly Attribution[])[],
  belongs: (attribution: Attribution) => boolean
): Share {
  const own = articles.map((attributions) => attributions.filter(belongs));
  return shareOfCount(countUnits(unit, own), countUnits(unit, articles), nothingToShare[unit]);
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

const nothingToShare: Readonly<Record<CountUnit, string>> = {
  quotes: "no quote is counted",
  sources: "no source has a counted quote",
  words: "no word lies in a counted quote"
};
