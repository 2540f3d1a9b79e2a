import type {Check, Claim} from "@onrecord/corpus";
import {verdicts} from "@onrecord/corpus/codebook";

/** The outcomes as a table for a terminal of eighty columns, verdict by verdict, and how many there are of each. */
export function checksTable(checks: readonly Check[], claims: readonly Claim[]): string {
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const groups = verdicts.entries.map(({code, label}) => ({label, of: checks.filter(({verdict}) => verdict === code)}));
  const sections = groups
    .filter(({of}) => of.length > 0)
    .map(({label, of}) =>
      [
        `${label} (${of.length})`,
        ...(of.some(({computed}) => computed !== null) ? [line(["claim", "says", "computed", "counts", "readings", "words"])] : []),
        ...of.map((check) => rowOf(check, claimOf.get(check.claim)))
      ].join("\n")
    );
  return [
    ...sections,
    [
      `${checks.length} claims: ${groups.map(({label, of}) => `${label} ${of.length}`).join(", ")}.`,
      "Computed and counts: the first reading. Readings: how many bear the claim out.",
      "Every reading with its rows, caveats and base rates: --json.\n"
    ].join("\n")
  ].join("\n\n");
}

function rowOf(check: Check, claim: Claim | undefined): string {
  const {readings, computed, n, denominator} = check;
  if (computed === null) return wrapped(`  ${check.claim} `, `needs: ${check.missing ?? "unknown data"}`);
  const between = claim?.kind === "multiple" ? "to" : "of";
  return line([
    check.claim,
    claim ? said(claim.statement) : "",
    shown(computed),
    n === null ? "" : denominator === null ? shown(n) : `${shown(n)} ${between} ${shown(denominator)}`,
    `${readings.filter(({holds}) => holds).length} of ${readings.length}`,
    claim?.words ?? ""
  ]);
}

const widths = [8, 11, 8, 18, 8, 17];

/** One row, two columns in; the last cell is cut to what is left of eighty. */
function line(cells: readonly string[]): string {
  return `  ${widths.map((width, i) => cut(cells[i] ?? "", width).padEnd(width)).join(" ")}`.trimEnd();
}

/** Text in lines of at most eighty columns, after a label and below it. */
function wrapped(label: string, text: string): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && label.length + last.length + 1 + word.length <= 80) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((words, i) => (i === 0 ? label : " ".repeat(label.length)) + words).join("\n");
}

const cut = (text: string, width: number) => (text.length <= width ? text : `${text.slice(0, width - 1)}…`);
const shown = (value: number) => value.toLocaleString("en-US", {maximumFractionDigits: 3});

function said({comparator, value}: Claim["statement"]): string {
  if (comparator === "more-than-other" || (comparator === ">" && value === null)) return "more";
  if (comparator === "less-than-other" || (comparator === "<" && value === null)) return "less";
  return value === null ? comparator : `${comparator} ${shown(value)}`;
}
