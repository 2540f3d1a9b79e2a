import type {RosterSnapshot} from "@onrecord/enrollment";
import type {CountyPopulation} from "@onrecord/enrollment/counties";

/**
 * The year of population to lay a list over: that of the list, or the nearest that the populations have. Of two as near, the earlier;
 * undefined where there is none.
 *
 * @returns a year
 * @example
 * ```ts
 * import {populationYearOf} from "@onrecord/analysis/compute";
 *
 * populationYearOf({asOf: "2026-05-18"}, [{year: 2024}, {year: 2025}]); // 2025
 * populationYearOf({asOf: "2026-05-18"}, []); // undefined
 * ```
 */
export function populationYearOf(
  {asOf}: Pick<RosterSnapshot, "asOf">,
  population: readonly Pick<CountyPopulation, "year">[]
): number | undefined {
  const wanted = Number(asOf.slice(0, 4));
  let nearest: number | undefined;
  for (const {year} of population) {
    const distance = Math.abs(year - wanted);
    const best = nearest === undefined ? Infinity : Math.abs(nearest - wanted);
    if (distance < best || (distance === best && year < (nearest ?? year))) nearest = year;
  }
  return nearest;
}
