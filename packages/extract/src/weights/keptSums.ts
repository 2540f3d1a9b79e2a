/** With more bytes it begins anew. */
const mostBytes = 1 << 23;

type Numbers = Int16Array<ArrayBuffer> | Int32Array<ArrayBuffer>;

/** A key takes two words of four bytes. */
const keyBytes = 8;

/**
 * Rows of sums, kept by a key of two whole numbers. A row stands where its key says, its key before it, and rows are a power of two of
 * bytes apart: what is asked for is found with one look into memory, which is slow, mostly within one of its lines of 64 bytes.
 */
export class KeptSums<Kind extends Numbers> {
  /** The first row stays 0. */
  sums: Kind;
  /** The same memory in words of four bytes: both of a key stand before its sums. */
  private words: Int32Array;
  private readonly make: (length: number) => Kind;
  /** By how many bits the number of a row is moved to the left for its place in `words`, and that for its place in `sums`. */
  private readonly wordBits: number;
  private readonly longer: number;
  private readonly keySize: number;
  /** How many rows there may be, and how many there are, the first one left out. */
  private readonly most: number;
  private rows = 256;
  private shift = 32 - 8;
  private count = 0;
  /** Room for the first words of rows. */
  private held = new Int32Array(64);

  /** Each row has `width` numbers. */
  constructor(width: number, make: (length: number) => Kind) {
    this.make = make;
    const {BYTES_PER_ELEMENT} = make(0);
    const bytes = keyBytes + width * BYTES_PER_ELEMENT;
    const bits = 32 - Math.clz32(bytes - 1);
    this.wordBits = bits - 2;
    this.longer = BYTES_PER_ELEMENT === 2 ? 1 : 0;
    this.keySize = keyBytes / BYTES_PER_ELEMENT;
    this.most = mostBytes >> bits;
    this.sums = this.room();
    this.words = new Int32Array(this.sums.buffer);
  }

  /** Where the sums of a key begin; -1 when they are not there. The first number of a key is never below 0. */
  find(key: number, more = 0): number {
    return this.findFrom(this.placeOf(key, more), key, more);
  }

  /**
   * Finds the first `count` keys of a list, two numbers each: where their sums begin, -1 for those that are not there. Memory is sooner ready
   * with many questions at once than with one after the other, so it is first asked for what stands where the search for each begins.
   */
  findAll(keys: Int32Array, rows: Int32Array, count: number): void {
    if (count > this.held.length) this.held = new Int32Array(count * 2);
    const {words, held} = this;
    for (let i = 0; i < count; i++) rows[i] = this.placeOf(keys[2 * i] as number, keys[2 * i + 1] as number);
    for (let i = 0; i < count; i++) held[i] = words[rows[i] as number] as number;
    for (let i = 0; i < count; i++) {
      const place = rows[i] as number;
      const key = keys[2 * i] as number;
      const more = keys[2 * i + 1] as number;
      rows[i] =
        held[i] === ~key && words[place + 1] === more ? (place << this.longer) + this.keySize : this.findFrom(place, key, more);
    }
  }

  /** Makes room for the sums of a key that is not there, all 0, and tells where they begin. */
  add(key: number, more = 0): number {
    this.makeRoom(1);
    this.count += 1;
    const {words} = this;
    const at = this.freeFrom(this.placeOf(key, more));
    words[at] = ~key;
    words[at + 1] = more;
    return (at << this.longer) + this.keySize;
  }

  /** Makes room for so many rows: until they are there, none that was found moves. Forgets all rows where that were too many. */
  makeRoom(rows: number): void {
    while ((this.count + rows) * 3 > this.rows * 2)
      if (this.rows < this.most || this.count === 0) this.widen();
      else {
        this.sums.fill(0);
        this.count = 0;
      }
  }

  /** Where the search for a key begins: the place in `words` of the first row that may be its own. */
  private placeOf(key: number, more: number): number {
    return ((slotOf(key, more) >>> this.shift) + 1) << this.wordBits;
  }

  private findFrom(place: number, key: number, more: number): number {
    const {words} = this;
    const held = ~key;
    for (let at = place; ; at = this.after(at)) {
      const found = words[at] as number;
      if (found === held && words[at + 1] === more) return (at << this.longer) + this.keySize;
      if (found === 0) return -1;
    }
  }

  private room(): Kind {
    return this.make((this.rows + 1) << (this.wordBits + this.longer));
  }

  private after(at: number): number {
    const next = at + (1 << this.wordBits);
    return next > this.rows << this.wordBits ? 1 << this.wordBits : next;
  }

  private freeFrom(place: number): number {
    let at = place;
    while (this.words[at] !== 0) at = this.after(at);
    return at;
  }

  private widen(): void {
    const {words, rows, wordBits} = this;
    this.rows *= 2;
    this.shift -= 1;
    this.sums = this.room();
    this.words = new Int32Array(this.sums.buffer);
    const size = 1 << wordBits;
    for (let at = size; at <= rows << wordBits; at += size) {
      const held = words[at] as number;
      if (held !== 0) this.words.set(words.subarray(at, at + size), this.freeFrom(this.placeOf(~held, words[at + 1] as number)));
    }
  }
}

function slotOf(key: number, more: number): number {
  return Math.imul(key ^ Math.imul(more, 0x85ebca6b), 0x9e3779b1);
}
