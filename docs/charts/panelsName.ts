/** The name of the files of one choice of the panels. */
export function panelsName({level, unit}: {readonly level: string; readonly unit: string}): string {
  return `who-${level}-${unit}`;
}
