import {modelKindOf} from "../enrollment/modelKind.js";
import type {CountySizeData} from "./countySizeData.js";
import {creditedCsv, enrollmentCredit} from "../drawing/creditedCsv.js";

/** One class of counties per row: the chart's table view and its CSV. Shares are of counties, from 0 to 1; absent is null, never 0. */
export interface CountySizeTableRow {
  readonly snapshot: string;
  readonly asOf: string;
  readonly populationYear: number;
  readonly universe: string;
  readonly class: string;
  readonly from: number;
  readonly below: number | null;
  readonly agencies: number;
  readonly jail: number;
  readonly warrant: number;
  readonly taskForce: number;
  readonly several: number;
  readonly modelNotStated: number;
  readonly counties: number;
  readonly enrolledCounties: number;
  readonly share: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly residents: number;
  readonly residentsCovered: number;
}

const columns: readonly (keyof CountySizeTableRow)[] = [
  "snapshot",
  "asOf",
  "populationYear",
  "universe",
  "class",
  "from",
  "below",
  "agencies",
  "jail",
  "warrant",
  "taskForce",
  "several",
  "modelNotStated",
  "counties",
  "enrolledCounties",
  "share",
  "lower",
  "upper",
  "residents",
  "residentsCovered"
];

export function countySizeTable(data: CountySizeData): CountySizeTableRow[] {
  const round = (value: number | undefined) => (value === undefined ? null : Math.round(value * 10_000) / 10_000);
  const {universe} = data;
  return data.classes.map((one) => {
    const count = (kind: string) => one.dots.filter(({models}) => modelKindOf(models) === kind).length;
    return {
      snapshot: data.snapshot,
      asOf: data.asOf,
      populationYear: data.populationYear,
      universe: universe.kind === "first-time-since" ? `${universe.kind} ${universe.since}` : universe.kind,
      class: one.label,
      from: one.from,
      below: one.below,
      agencies: one.agencies,
      jail: count("jail"),
      warrant: count("warrant"),
      taskForce: count("task-force"),
      several: count("several"),
      modelNotStated: count("unknown"),
      counties: one.counties,
      enrolledCounties: one.enrolledCounties,
      share: one.counties === 0 ? null : round(one.enrolledCounties / one.counties),
      lower: round(one.interval?.lower),
      upper: round(one.interval?.upper),
      residents: one.residents,
      residentsCovered: one.residentsCovered
    };
  });
}

/** The chart's data as CSV, RFC 4180, with a header; null is an empty field. The last column credits the data; `version` is that of `@onrecord/enrollment`. */
export function countySizeCsv(data: CountySizeData, version: string): string {
  return creditedCsv(countySizeTable(data), columns, enrollmentCredit(version));
}
