/** With more bytes it begins anew. */
const mostBytes = 1 << 22;

type Numbers = Int16Array<ArrayBuffer> | Int32Array<ArrayBuffer>;

/**
 * Rows of sums, kept by a key of one or two whole numbers. A row has its key before it, so that a look finds both in one place, and the
 * table that tells where rows are takes four bytes for each: what is asked for often stays near the processor.
 */
export class KeptSums<Kind extends Numbers> {
  /** The first numbers stay 0. */
  sums: Kind;
  /** The same memory in words of four bytes: both of a key stand before its sums. */
  private words: Int32Array;
  private readonly make: (length: number) => Kind;
  private readonly longest: number;
  private readonly most: number;
  /** By how many places a number's place is moved to the right for that of a word, and how many numbers a key takes. */
  private readonly shorter: number;
  private readonly keySize: number;
  /** Where the sums of a key begin: 0 where there is none. */
  private slots = new Int32Array(512);
  private shift = 32 - 9;
  private count = 0;
  private end: number;

  /** No row has more numbers than `longest`; all have an even number. */
  constructor(longest: number, make: (length: number) => Kind) {
    this.make = make;
    this.longest = longest;
    this.sums = make(4096);
    this.words = new Int32Array(this.sums.buffer);
    const {BYTES_PER_ELEMENT} = this.sums;
    this.most = mostBytes / BYTES_PER_ELEMENT;
    this.shorter = BYTES_PER_ELEMENT === 2 ? 1 : 0;
    this.keySize = 8 / BYTES_PER_ELEMENT;
    this.end = longest;
  }

  /** Where the sums of a key begin; -1 when they are not there. */
  find(key: number, more = 0): number {
    const {slots, words, shorter} = this;
    let slot = slotOf(key, more, this.shift);
    for (;;) {
      const at = slots[slot] as number;
      if (at === 0) return -1;
      const word = at >> shorter;
      if (words[word - 2] === key && words[word - 1] === more) return at;
      slot = (slot + 1) & (slots.length - 1);
    }
  }

  /** Makes room for the sums of a key that is not there, all 0, and tells where they begin. */
  add(key: number, more = 0, width = this.longest): number {
    this.makeRoom(1);
    const at = this.end + this.keySize;
    const word = at >> this.shorter;
    if (at + width > this.sums.length) this.lengthen();
    this.count += 1;
    if (this.count * 2 > this.slots.length) this.widen();
    this.words[word - 2] = key;
    this.words[word - 1] = more;
    this.end = at + width;
    this.fillSlot(at);
    return at;
  }

  /** Forgets everything unless there is room for so many rows: until then, no other takes the place of one that was found. */
  makeRoom(rows: number): void {
    if (this.end + rows * (this.longest + this.keySize) <= this.most) return;
    this.sums.fill(0);
    this.slots.fill(0);
    this.count = 0;
    this.end = this.longest;
  }

  private lengthen(): void {
    const {sums} = this;
    this.sums = this.make(sums.length * 2);
    this.sums.set(sums);
    this.words = new Int32Array(this.sums.buffer);
  }

  private widen(): void {
    const {slots} = this;
    this.slots = new Int32Array(slots.length * 2);
    this.shift -= 1;
    for (const at of slots) if (at > 0) this.fillSlot(at);
  }

  private fillSlot(at: number): void {
    const {slots, words} = this;
    const word = at >> this.shorter;
    let slot = slotOf(words[word - 2] as number, words[word - 1] as number, this.shift);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = at;
  }
}

function slotOf(key: number, more: number, shift: number): number {
  return Math.imul(key ^ Math.imul(more, 0x85ebca6b), 0x9e3779b1) >>> shift;
}
