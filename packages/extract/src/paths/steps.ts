/** A number of words in eight steps. */
export const lengthStep = (length: number): number =>
  length < 2 ? 0 : length < 4 ? 1 : length < 6 ? 2 : length < 9 ? 3 : length < 14 ? 4 : length < 22 ? 5 : length < 40 ? 6 : 7;

const scoreSteps = [2500, 6000, 12_000, 22_000, 36_000, 60_000, 95_000, 150_000, 250_000];

/** A gap or a margin in steps, from 0 to 9, and the same with a sign. */
export function scoreStep(score: number): number {
  const size = Math.abs(score);
  let step = 0;
  while (step < scoreSteps.length && size >= (scoreSteps[step] as number)) step += 1;
  return score < 0 ? -step : step;
}
