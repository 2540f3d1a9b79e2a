import {countySizeCsv, type CountySizeData} from "@onrecord/charts/enrollment";

/** The tables of several lists as one, under one header. */
export function csvOfLists(lists: readonly CountySizeData[], version: string): string {
  return lists
    .map((list, i) =>
      countySizeCsv(list, version)
        .split("\n")
        .slice(i === 0 ? 0 : 1)
        .join("\n")
    )
    .join("");
}
