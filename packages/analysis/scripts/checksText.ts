import type {Check} from "@onrecord/corpus";
import stringify from "json-stringify-pretty-compact";

/** The outcomes as a file: one row of a table to the line, so that a change shows where it is. */
export function checksText(checks: readonly Check[]): string {
  return `${stringify(checks, {maxLength: 240, indent: 2})}\n`;
}
