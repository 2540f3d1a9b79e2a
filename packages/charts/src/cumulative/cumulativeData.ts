/** How many counties have at most `population` residents: all of them, and those with an agency. */
export interface CumulativePoint {
  readonly population: number;
  readonly allCounties: number;
  readonly enrolledCounties: number;
}

/** Two rising curves over the size of counties: points from `cumulativeEnrollment` of `@onrecord/analysis/compute`, smallest first. */
export interface CumulativeData {
  readonly asOf: string;
  readonly populationYear: number;
  readonly points: readonly CumulativePoint[];
}

/** Counties with fewer than so many residents. */
export function countiesBelow({points}: CumulativeData, residents: number): {allCounties: number; enrolledCounties: number} {
  let found = {allCounties: 0, enrolledCounties: 0};
  for (const {population, allCounties, enrolledCounties} of points) {
    if (population >= residents) break;
    found = {allCounties, enrolledCounties};
  }
  return found;
}

/** All counties, and all with an agency. */
export function countiesInAll({points}: CumulativeData): {allCounties: number; enrolledCounties: number} {
  return points.at(-1) ?? {allCounties: 0, enrolledCounties: 0};
}
