/**
 * Gives out ids of one kind within one article: the one kept from before where there is one, else the next that was never used.
 *
 * @param taken - every id given so far, withdrawn ones included
 */
export function idGiver(article: string, letter: string, taken: readonly string[]): (kept: string | undefined) => string {
  const prefix = `${article}/${letter}`;
  const numbers = taken.filter((id) => id.startsWith(prefix)).map((id) => Number(id.slice(prefix.length)));
  let last = Math.max(0, ...numbers);
  return (kept) => kept ?? `${prefix}${String(++last).padStart(3, "0")}`;
}
