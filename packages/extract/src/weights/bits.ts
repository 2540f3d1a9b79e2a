/** Reads numbers of a few bits from bytes, the highest bit first. Beyond the end there are zeros. */
export class BitReader {
  private readonly bytes: Uint8Array;
  private at: number;
  private held = 0;
  private count = 0;

  constructor(bytes: Uint8Array, start = 0) {
    this.bytes = bytes;
    this.at = start;
  }

  /** The next bits, up to 16, without moving on. */
  peek(bits: number): number {
    while (this.count < bits) {
      this.held = ((this.held << 8) | (this.bytes[this.at++] ?? 0)) & 0xffffff;
      this.count += 8;
    }
    return (this.held >>> (this.count - bits)) & ((1 << bits) - 1);
  }

  skip(bits: number): void {
    this.count -= bits;
  }

  /** The next bits as a number, up to 32. */
  read(bits: number): number {
    if (bits > 16) return this.read(bits - 16) * 0x10000 + this.read(16);
    if (bits === 0) return 0;
    const value = this.peek(bits);
    this.skip(bits);
    return value;
  }
}

/** Longest code of a prefix code, in bits. */
export const longestCode = 14;

/**
 * The canonical prefix code with these lengths, as a look-up from the next 14 bits to `symbol * 16 + length`. Symbols of length 0 do
 * not occur.
 */
export function prefixLookup(lengths: Uint8Array): Int32Array {
  const lookup = new Int32Array(1 << longestCode);
  let code = 0;
  for (let length = 1; length <= longestCode; length++) {
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      const width = 1 << (longestCode - length);
      lookup.fill(symbol * 16 + length, code, code + width);
      code += width;
    }
  }
  return lookup;
}
