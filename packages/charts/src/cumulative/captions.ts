import {countOf, dayText, integerText, ofText, percentText} from "../text/numberText.js";
import {countiesBelow, countiesInAll, type CumulativeData} from "./cumulativeData.js";

/** What the chart shows, computed: how many of the enrolled counties, and of all, have fewer residents than `residents`. */
export function cumulativeFinding(data: CumulativeData, residents: number): string {
  const {allCounties, enrolledCounties} = countiesInAll(data);
  if (enrolledCounties === 0) return `No county has an agency on the list of ${dayText(data.asOf)}`;
  const below = countiesBelow(data, residents);
  return `${ofText(below.enrolledCounties, enrolledCounties)} counties with an agency have fewer than ${integerText(
    residents
  )} residents; of all counties, ${ofText(below.allCounties, allCounties)}`;
}

/** Unit and n. */
export function cumulativeSubtitle(data: CumulativeData): string {
  const {allCounties, enrolledCounties} = countiesInAll(data);
  return `Counties with at most so many residents, in per cent of ${countOf(allCounties, "county", "counties")} and of ${integerText(
    enrolledCounties
  )} with an agency on ICE’s 287(g) list of ${dayText(data.asOf)}. Residents in ${data.populationYear}, logarithmic scale.`;
}

/** The chart for those who do not see it. */
export function cumulativeDescription(data: CumulativeData, residents: number): string {
  const all = countiesInAll(data);
  const below = countiesBelow(data, residents);
  const share = (count: number, of: number) => (of === 0 ? "none" : percentText(count / of));
  return `Two rising curves. At ${integerText(residents)} residents the curve of all counties has reached ${share(
    below.allCounties,
    all.allCounties
  )}, that of counties with an agency ${share(below.enrolledCounties, all.enrolledCounties)}.`;
}
