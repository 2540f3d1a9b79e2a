import type {IceRemovals, RemovalsByCitizenship} from "@onrecord/enrollment";
import type {DemographicTables, VoteTables} from "../enrollment/tables.js";

/** Everything that claims are recomputed from: tables of `@onrecord/enrollment`, or rows of the same shape. */
export interface ClaimData extends VoteTables, DemographicTables {
  readonly removals: readonly IceRemovals[];
  readonly removalsByCitizenship: readonly RemovalsByCitizenship[];
}
