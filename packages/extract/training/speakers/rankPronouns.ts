/** A pronoun and whom it might mean: the features of each, and which of them are right. */
export interface PronounExample {
  readonly candidates: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

const passes = 60;
const rate = 0.3;
const decay = 0.002;
/** Weights are whole numbers, so that no decision hangs on how a machine rounds. */
const scale = 100;

/** Softmax over the candidates (AdaGrad, examples in the order given): one whole-number weight for each feature. */
export function rankPronouns(examples: readonly PronounExample[], features: number): number[] {
  const weights = new Float64Array(features);
  const squares = new Float64Array(features).fill(1);
  for (let pass = 0; pass < passes; pass++)
    for (const {candidates, right} of examples) {
      const scores = candidates.map((one) => one.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0));
      const top = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - top));
      const all = shares.reduce((sum, share) => sum + share, 0);
      const good = shares.reduce((sum, share, i) => sum + (right[i] === true ? share : 0), 0);
      if (good === 0) continue;
      const gradient = new Map<number, number>();
      candidates.forEach((one, i) => {
        const step = (right[i] === true ? (shares[i] ?? 0) / good : 0) - (shares[i] ?? 0) / all;
        for (const feature of one) gradient.set(feature, (gradient.get(feature) ?? 0) + step);
      });
      for (const [feature, value] of gradient) {
        const step = value - decay * (weights[feature] ?? 0);
        squares[feature] = (squares[feature] ?? 0) + step * step;
        weights[feature] = (weights[feature] ?? 0) + (rate * step) / Math.sqrt(squares[feature] ?? 1);
      }
    }
  return Array.from(weights, (weight) => Math.round(weight * scale) + 0);
}
