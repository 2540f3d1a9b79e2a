/** Residents of counties together. */
export function totalResidents(counties: readonly {readonly population: number}[]): number {
  return counties.reduce((sum, {population}) => sum + population, 0);
}
