import type {Code, Metric} from "./codedUnit.js";

/** Krippendorff's alpha and what it is made of. */
export type KrippendorffAlpha =
  | {
      /** 1 − observed / expected disagreement: 1 without disagreement, 0 as if by chance, below 0 worse. */
      readonly alpha: number;
      /** Codes in units that at least two coders coded. */
      readonly pairable: number;
      /** Mean distance between two codes of one unit, and between any two pairable codes, in units of the metric. */
      readonly observedDisagreement: number;
      readonly expectedDisagreement: number;
    }
  | {readonly alpha: undefined; readonly pairable: number; readonly reason: string};

/** Alpha of codes already checked: see `krippendorffAlpha`. */
export function alphaOf(units: readonly (readonly Code[])[], metric: Metric): KrippendorffAlpha {
  const coded = units.filter((unit) => unit.length > 1);
  const frequencies = new Map<Code, number>();
  for (const unit of coded) for (const code of unit) frequencies.set(code, (frequencies.get(code) ?? 0) + 1);
  const pairable = coded.reduce((sum, unit) => sum + unit.length, 0);
  if (pairable === 0) return {alpha: undefined, pairable, reason: "no unit has two codes"};
  if (frequencies.size === 1) return {alpha: undefined, pairable, reason: "all codes are the same, so none could differ"};

  const distance = metric === "nominal" ? nominalDistance : ordinalDistance(frequencies);
  const observed = coded.reduce((sum, unit) => sum + disagreement(unit, distance) / (unit.length - 1), 0);
  let expected = 0;
  for (const [a, timesA] of frequencies) for (const [b, timesB] of frequencies) expected += timesA * timesB * distance(a, b);
  const observedDisagreement = observed / pairable;
  const expectedDisagreement = expected / (pairable * (pairable - 1));
  return {alpha: 1 - observedDisagreement / expectedDisagreement, pairable, observedDisagreement, expectedDisagreement};
}

type Distance = (a: Code, b: Code) => number;

const nominalDistance: Distance = (a, b) => (a === b ? 0 : 1);

/** Krippendorff's ordinal metric, the squared number of ranks between two codes, is the squared difference of their mean ranks. */
function ordinalDistance(frequencies: ReadonlyMap<Code, number>): Distance {
  const rank = (code: Code) => {
    let below = 0;
    for (const [other, times] of frequencies) below += other === code ? times / 2 : Number(other) < Number(code) ? times : 0;
    return below;
  };
  return (a, b) => (rank(a) - rank(b)) ** 2;
}

function disagreement(unit: readonly Code[], distance: Distance): number {
  let sum = 0;
  for (const a of unit) for (const b of unit) sum += distance(a, b);
  return sum;
}
