import type {Table} from "@onrecord/tables";
import type {Adjudication, ArticleRecord, RawCoding, RawStanceCoding, Source, StanceAdjudication} from "../src/schema/types.js";
import {articleTables} from "./articleTables.js";
import {claimTables} from "./claimTables.js";
import {decisionTables} from "./decisionTables.js";
import {quoteTables} from "./quoteTables.js";
import {rawCodingTable} from "./rawCodingTable.js";
import {spanTable} from "./spanTable.js";
import {stanceTables} from "./stanceTables.js";

/** What the tables are made of: records, and the codings beside them. */
export interface Coded {
  readonly records: readonly ArticleRecord[];
  readonly sources: readonly Source[];
  readonly codings: readonly RawCoding[];
  readonly adjudications: readonly Adjudication[];
  readonly stanceCodings: readonly RawStanceCoding[];
  readonly stanceAdjudications: readonly StanceAdjudication[];
}

/** The corpus as flat tables. Offsets are given in UTF-16 code units and, in names with CodePoint, in code points. */
export function flatTables({records, sources, codings, adjudications, stanceCodings, stanceAdjudications}: Coded): Table[] {
  return [
    ...articleTables(records),
    ...quoteTables(records, sources),
    spanTable(records),
    ...claimTables(records),
    rawCodingTable(records, codings),
    ...stanceTables(records, sources, stanceCodings),
    ...decisionTables(records, adjudications, stanceAdjudications)
  ];
}
