import type {Places} from "./featurePlaces.js";
import {addPairs, addPairsOfEach, pairedRows, type PairedRows} from "../weights/pairedRows.js";
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

  /** The same for many units, whose features stand side by side, `size` each, and so do their sums. The features are lost. */
  addEach(features: Int32Array, size: number, units: number, sums: Float64Array): void {
    if (this.paired) addPairsOfEach(this.paired, features, size, units, sums);
    else for (let k = 0; k < units; k++) addFourRows(this.table, features, k * size, (k + 1) * size, sums, 2 * k);
  }
}
