import {snapshots, sources, version} from "@onrecord/enrollment";

/** The list that the article speaks of, as near as the data come to it. */
export const articleList = "list-2017-08-01";

/** The lists of the small multiples: the first, the article's, and the last three. */
export const fiveLists = ["page-2010-10-29", articleList, "page-2021-01-13", "page-2025-01-19", "page-2026-05-18"];

/** One list as pages name it. */
export interface ListName {
  readonly snapshot: string;
  readonly asOf: string;
  /** Its date in words; two lists of one day are told apart. */
  readonly label: string;
  /** Source and data version, under every chart of the list. */
  readonly credit: string;
}

const day = new Intl.DateTimeFormat("en-GB", {day: "numeric", month: "long", year: "numeric", timeZone: "UTC"});

/** All lists in order of date, the longer of one day last. */
export const listNames: readonly ListName[] = [...snapshots]
  .sort((a, b) => (a.asOf === b.asOf ? a.rows - b.rows : a.asOf < b.asOf ? -1 : 1))
  .map(({snapshot, asOf, rows, source}, _, all) => {
    const twice = all.some((other) => other.asOf === asOf && other.snapshot !== snapshot);
    const date = day.format(new Date(`${asOf}T00:00:00Z`));
    return {
      snapshot,
      asOf,
      label: twice ? `${date}, list of ${rows}` : date,
      credit: creditOf(source)
    };
  });

/** One list by its id. */
export function listName(snapshot: string): ListName {
  const found = listNames.find((list) => list.snapshot === snapshot);
  if (!found) throw new RangeError(`unknown list: expected one of the snapshots; received ${snapshot}; see roster-snapshots.csv`);
  return found;
}

/** Source and data version of charts that lay several lists side by side. */
export const creditOfAll = `Sources: lists of US Immigration and Customs Enforcement; US Census Bureau, population estimates. On the Record, enrollment data ${version}.`;

function creditOf(source: string): string {
  const list = sources.find((candidate) => candidate.source === source);
  return `Sources: ${list?.publisher ?? source}, “${list?.title ?? source}”; US Census Bureau, population estimates. On the Record, enrollment data ${version}.`;
}
