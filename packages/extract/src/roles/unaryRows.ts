import type {Places} from "./featurePlaces.js";
import {addPairs, pairedRows, type PairedRows} from "../weights/pairedRows.js";
import {addFourRows, type FourRows} from "../weights/sparseRows.js";
import {WrittenOut} from "../weights/writtenOut.js";

const inPairs = new WrittenOut(pairedRows);

/** The weights of units for one text: in pairs, once there were several texts. */
export class UnaryRows {
  private readonly table: FourRows;
  private readonly paired: PairedRows | undefined;

  constructor(table: FourRows) {
    this.table = table;
    this.paired = inPairs.of(table);
  }

  /** Adds the rows of the features at some places to the numbers at `to`, which stand two in one. */
  add(features: Int32Array, places: Places, sums: Float64Array, to: number): void {
    if (this.paired) addPairs(this.paired, features, places.from, places.end, sums, to);
    else addFourRows(this.table, features, places.from, places.end, sums, to);
  }
}
