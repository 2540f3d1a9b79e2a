import {allCodes, sumOfCodes, sumOfRows, type NarrowRows} from "./sparseRows.js";
import {WrittenOut} from "./writtenOut.js";

const writtenOut = new WrittenOut(allCodes);

/** The sums of a table's rows for one text: from all of its codes, once there were several texts. */
export class NarrowSums {
  private readonly rows: NarrowRows;
  private readonly codes: Uint8Array | undefined;

  constructor(rows: NarrowRows) {
    this.rows = rows;
    this.codes = writtenOut.of(rows);
  }

  /** The sum of the rows of the features from one place up to another. */
  of(features: Int32Array, from: number, end: number): number {
    const {rows, codes} = this;
    return codes ? sumOfCodes(codes, rows.levels, features, from, end) : sumOfRows(rows, features, from, end);
  }
}
