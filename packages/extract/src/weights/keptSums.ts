/** With more numbers it begins anew. */
const most = 1 << 20;

/** A slot holds both words of a key, and where its sums begin: 0 where there is none. */
const slotSize = 4;

type Numbers = Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** Rows of sums, kept by a key of one or two whole numbers. */
export class KeptSums<Kind extends Numbers> {
  /** The first numbers stay 0. */
  sums: Kind;
  private readonly make: (length: number) => Kind;
  private readonly longest: number;
  private slots = new Int32Array(512 * slotSize);
  private shift = 32 - 9;
  private count = 0;
  private end: number;

  /** No row has more numbers than `longest`. */
  constructor(longest: number, make: (length: number) => Kind) {
    this.make = make;
    this.longest = longest;
    this.sums = make(4096);
    this.end = longest;
  }

  /** Where the sums of a key begin; -1 when they are not there. */
  find(key: number, more = 0): number {
    const {slots} = this;
    let slot = slotOf(key, more, this.shift);
    for (;;) {
      const at = slots[slot + 2] as number;
      if (at === 0) return -1;
      if (slots[slot] === key && slots[slot + 1] === more) return at;
      slot = (slot + slotSize) & (slots.length - 1);
    }
  }

  /** Makes room for the sums of a key that is not there, all 0, and tells where they begin. */
  add(key: number, more = 0, width = this.longest): number {
    this.makeRoom(1);
    if (this.end + width > this.sums.length) {
      const {sums} = this;
      this.sums = this.make(sums.length * 2);
      this.sums.set(sums);
    }
    this.count += 1;
    if (this.count * 2 * slotSize > this.slots.length) this.widen();
    const at = this.end;
    this.end += width;
    fillSlot(this.slots, this.shift, key, more, at);
    return at;
  }

  /** Forgets everything unless there is room for so many rows: until then, no other takes the place of one that was found. */
  makeRoom(rows: number): void {
    if (this.end + rows * this.longest <= most) return;
    this.sums.fill(0);
    this.slots.fill(0);
    this.count = 0;
    this.end = this.longest;
  }

  private widen(): void {
    const {slots} = this;
    this.slots = new Int32Array(slots.length * 2);
    this.shift -= 1;
    for (let slot = 0; slot < slots.length; slot += slotSize) {
      const at = slots[slot + 2] as number;
      if (at > 0) fillSlot(this.slots, this.shift, slots[slot] as number, slots[slot + 1] as number, at);
    }
  }
}

function slotOf(key: number, more: number, shift: number): number {
  return (Math.imul(key ^ Math.imul(more, 0x85ebca6b), 0x9e3779b1) >>> shift) * slotSize;
}

function fillSlot(slots: Int32Array, shift: number, key: number, more: number, at: number): void {
  let slot = slotOf(key, more, shift);
  while (slots[slot + 2] !== 0) slot = (slot + slotSize) & (slots.length - 1);
  slots[slot] = key;
  slots[slot + 1] = more;
  slots[slot + 2] = at;
}
