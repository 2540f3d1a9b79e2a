import {version} from "@onrecord/corpus";

/** How a chart or a table is cited: its finding, what it is, and the version of the data. */
export function citation(finding: string, what: string): string {
  return `On the Record, “${finding}”, ${what}. Corpus version ${version}, CC BY 4.0.`;
}
