import type {Appearance, ArticleRecord, Source} from "@onrecord/corpus";
import {countedIn} from "./countedIn.js";
import {shareWhere, type CountOptions} from "./countUnit.js";
import {officialAffiliation} from "./officialAffiliation.js";
import type {Share} from "./share.js";

/** The official share if borderline affiliations had been coded the other way. */
export type SensitivityRow = {
  /**
   * The appearance whose second-best affiliation stands in place of the first; null: none, the share as coded; `lowest` and
   * `highest`: all those whose change lowers, or raises, the share.
   */
  readonly flipped: string | null;
  /** Of the flipped appearance: its source, the affiliation coded, and the one in its place; null where the row has no single one. */
  readonly source: string | null;
  readonly label: string | null;
  readonly affiliation: Appearance["affiliation"] | null;
  readonly borderline: Appearance["affiliation"] | null;
} & Share;

/**
 * The official share of all records together as coded, then with each borderline appearance flipped in turn, in the order of
 * records and appearance ids, then the lowest and the highest that flips can give. A flip between two official or two other
 * affiliations changes nothing and has its row all the same.
 *
 * @returns shares from 0 to 1, with numerator and denominator
 * @example
 * ```ts
 * import {officialSensitivity} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const rows = officialSensitivity(records, sources);
 * const [asCoded] = rows;
 * const highest = rows.find(({flipped}) => flipped === "highest");
 * asCoded.share; // 0.4268
 * highest?.share; // 0.4634
 * ```
 */
export function officialSensitivity(
  records: readonly ArticleRecord[],
  sources: readonly Source[],
  {unit = "quotes", rule}: CountOptions = {}
): SensitivityRow[] {
  const counted = countedIn(records, sources, rule);
  const labels = new Map(sources.map(({id, label}) => [id, label]));
  const borderlines = records.flatMap(({appearances}) => appearances.filter(isBorderline).sort((a, b) => (a.id < b.id ? -1 : 1)));
  const shareWith = (flips: ReadonlyMap<string, boolean>) =>
    shareWhere(unit, counted, ({row, appearance = ""}) => flips.get(appearance) ?? row.official);
  const all = (official: boolean) =>
    new Map(borderlines.filter((flip) => officialAffiliation(flip.borderline) === official).map(({id}) => [id, official]));
  const nobody = {source: null, label: null, affiliation: null, borderline: null};

  return [
    {flipped: null, ...nobody, ...shareWith(new Map())},
    ...borderlines.map(({id, source, affiliation, borderline}): SensitivityRow => ({
      flipped: id,
      source,
      label: labels.get(source) ?? source,
      affiliation,
      borderline,
      ...shareWith(new Map([[id, officialAffiliation(borderline)]]))
    })),
    {flipped: "lowest", ...nobody, ...shareWith(all(false))},
    {flipped: "highest", ...nobody, ...shareWith(all(true))}
  ];
}

type BorderlineAppearance = Appearance & {readonly borderline: Appearance["affiliation"]};

function isBorderline(appearance: Appearance): appearance is BorderlineAppearance {
  return appearance.borderline !== null;
}
