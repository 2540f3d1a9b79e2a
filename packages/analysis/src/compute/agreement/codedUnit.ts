/** `nominal`: codes are equal or not. `ordinal`: codes are numbers whose order has meaning. */
export type Metric = "nominal" | "ordinal";

/** What coders may have given a unit; ordinal codes are numbers. */
export type Code<M extends Metric = "nominal"> = M extends "ordinal" ? number : string | number;

/** The codes that coders gave one unit, coder by coder; undefined where one gave none. */
export type CodedUnit<M extends Metric = "nominal"> = readonly (Code<M> | undefined)[];

/** The codes that were given, unit by unit, each checked. */
export function codesGiven<M extends Metric>(units: readonly CodedUnit<M>[], metric: M): Code<M>[][] {
  return units.map((unit, i) => unit.filter((code) => code !== undefined).map((code) => checked(code, metric, i + 1)));
}

function checked<M extends Metric>(code: Code<M>, metric: M, unit: number): Code<M> {
  if (typeof code === "number" ? Number.isFinite(code) : metric === "nominal") return code;
  const expected = metric === "ordinal" ? "a finite number" : "text or a finite number";
  throw new TypeError(
    `Invalid ${metric} code in unit ${unit}: expected ${expected}, received ${code}. Where a coder gave none, pass undefined.`
  );
}
