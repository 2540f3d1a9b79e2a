import {ImportError, type Problem} from "./problem.js";
import type {RawRow} from "./raw/rawRow.js";

const longest = 120;

/** Gathers problems, so that one run tells of all of them. */
export class Report {
  readonly problems: Problem[] = [];

  add(where: string | RawRow, failed: string, expected: string, received: string, remedy: string): void {
    const place = typeof where === "string" ? where : `${where.file} row ${where.row}`;
    const short = received.length > longest ? `${received.slice(0, longest - 1)}…` : received;
    this.problems.push({where: place, failed, expected, received: short === "" ? "nothing" : short, remedy});
  }

  /** Throws if anything was added: called between the stages of an import. */
  stopIfAny(): void {
    if (this.problems.length > 0) throw new ImportError(this.problems);
  }
}
