import {effectiveSources, type EffectiveSources} from "../diversity/effectiveSources.js";
import {checkOnePanel, type StanceRow} from "./stanceRow.js";

/** The side of a unit on enforcement as a whole: `both` where its judgements pull both ways, `none` where none takes a side on that axis. */
export const axisSideCodes = ["enforcement", "limits", "both", "none"] as const;
/** One of `axisSideCodes`. */
export type AxisSide = (typeof axisSideCodes)[number];

/** What is on one side. */
export interface SideRow {
  readonly side: string;
  /** Units, each once, and their words. */
  readonly units: number;
  readonly words: number;
  /** Distinct sources: one with five quotes is one voice. The author is one voice per article. */
  readonly voices: number;
  /** How many equally frequent sources would be as varied; it grows with n, the units. */
  readonly diversity: EffectiveSources;
}

/**
 * Units, words and distinct voices of one panel for more enforcement, for limits on it, for both and for neither, each unit once. Words are
 * a second reading and not a better one: one long block quotation outweighs many sentences.
 *
 * @returns counts of units, words and distinct voices
 * @example
 * ```ts
 * import {axisSides, stancePanel, stanceRows} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const rows = stancePanel(stanceRows(records, sources), "quoted");
 * axisSides(rows).map(({side, units}) => `${side} ${units}`); // ["enforcement 54", "limits 33", "both 1", "none 31"]
 * ```
 */
export function axisSides(rows: readonly StanceRow[]): (SideRow & {readonly side: AxisSide})[] {
  checkOnePanel(rows);
  const units = unitsOf(rows).map((own) => ({own, side: axisSideOf(own)}));
  return axisSideCodes.map((side) => ({
    ...sideRow(
      side,
      units.filter((unit) => unit.side === side).map(({own}) => own)
    ),
    side
  }));
}

/**
 * The same for one label after the other: of rows on one target, who favors it, who stands against it.
 *
 * @returns counts of units, words and distinct voices, one row per label
 * @example
 * ```ts
 * import {labelSides, stancePanel, stanceRows} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const rows = stancePanel(stanceRows(records, sources), "quoted").filter(({target}) => target === "ice");
 * const [favor] = labelSides(rows);
 * console.log(favor.side, favor.units, favor.voices); // favor 17 5
 * ```
 */
export function labelSides(rows: readonly StanceRow[]): SideRow[] {
  checkOnePanel(rows);
  return (["favor", "against", "neutral", "unclear"] as const).map((label) =>
    sideRow(label, unitsOf(rows.filter((row) => row.label === label)))
  );
}

/**
 * The side that the judgements of one unit take together.
 *
 * @missing of no judgement, `none`
 * @example
 * ```ts
 * import {axisSideOf, stancePanel, stanceRows} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const rows = stancePanel(stanceRows(records, sources), "quoted");
 * axisSideOf(rows.filter(({unit}) => unit === rows[0].unit)); // "enforcement"
 * ```
 */
export function axisSideOf(rows: readonly StanceRow[]): AxisSide {
  const scores = new Set(rows.map(axisScore));
  if (scores.has(1)) return scores.has(-1) ? "both" : "enforcement";
  return scores.has(-1) ? "limits" : "none";
}

/**
 * +1: for more enforcement; −1: for limits on it; 0: no side on that axis.
 *
 * @returns −1, 0 or 1, without a unit
 * @example
 * ```ts
 * import {axisScore, stanceRows} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const [first] = stanceRows(records, sources);
 * console.log(first.label, first.axis, axisScore(first)); // against 1 -1
 * ```
 */
export function axisScore({axis, label}: StanceRow): number {
  return label === "favor" ? axis : label === "against" ? 0 - axis : 0;
}

function unitsOf(rows: readonly StanceRow[]): StanceRow[][] {
  const units = new Map<string, StanceRow[]>();
  for (const row of rows) units.set(row.unit, [...(units.get(row.unit) ?? []), row]);
  return [...units.values()];
}

function sideRow(side: string, units: readonly (readonly StanceRow[])[]): SideRow {
  const perVoice = new Map<string, number>();
  let words = 0;
  for (const [first] of units) {
    if (!first) continue;
    const voice = first.source ?? `author of ${first.article}`;
    perVoice.set(voice, (perVoice.get(voice) ?? 0) + 1);
    words += first.words;
  }
  return {side, units: units.length, words, voices: perVoice.size, diversity: effectiveSources([...perVoice.values()])};
}
