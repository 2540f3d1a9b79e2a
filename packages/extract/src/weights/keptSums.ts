import {widened} from "../words/widened.js";

/** With more sums it begins anew. */
const most = 1 << 15;

/** Rows of sums, kept by a key: a whole number from 0. */
export class KeptSums {
  /** `width` numbers for each key, and the key behind them. */
  sums: Int32Array;
  private readonly size: number;
  /** By a key's hash: the place of its sums, counted from 1; 0 where there are none. */
  private slots = new Int32Array(512);
  private shift = 32 - 9;
  private count = 0;

  constructor(width: number) {
    this.size = width + 1;
    this.sums = new Int32Array(256 * this.size);
  }

  /** Where the sums of a key begin; -1 when they are not there. */
  find(key: number): number {
    const {slots, sums, size} = this;
    let slot = Math.imul(key, 0x9e3779b1) >>> this.shift;
    for (;;) {
      const at = (slots[slot] as number) * size;
      if (at === 0) return -1;
      if (sums[at + size - 1] === key) return at;
      slot = (slot + 1) & (slots.length - 1);
    }
  }

  /** Makes room for the sums of a key that is not there, all 0, and tells where it begins. */
  add(key: number): number {
    if (this.count === most) this.clear();
    const {size} = this;
    if ((this.count + 2) * size > this.sums.length) this.grow();
    this.count += 1;
    this.fillSlot(key, this.count);
    const at = this.count * size;
    this.sums[at + size - 1] = key;
    return at;
  }

  private fillSlot(key: number, place: number): void {
    const {slots} = this;
    let slot = Math.imul(key, 0x9e3779b1) >>> this.shift;
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = place;
  }

  private grow(): void {
    const {sums, size} = this;
    this.sums = widened(sums);
    this.slots = new Int32Array(this.slots.length * 2);
    this.shift -= 1;
    for (let place = 1; place <= this.count; place++) this.fillSlot(sums[place * size + size - 1] as number, place);
  }

  private clear(): void {
    this.sums.fill(0);
    this.slots.fill(0);
    this.count = 0;
  }
}
