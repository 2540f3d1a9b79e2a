/** How many bits tell features apart when they are counted. */
const countBits = 24;

/** Counts in how many texts each hashed feature occurs, up to 255. */
export class TextCounts {
  private readonly counts = new Uint8Array(1 << countBits);
  private readonly latest = new Int32Array(1 << countBits).fill(-1);

  add(id: number, text: number): void {
    const slot = (id ^ (id >>> countBits)) & ((1 << countBits) - 1);
    if (this.latest[slot] === text) return;
    this.latest[slot] = text;
    if ((this.counts[slot] as number) < 255) this.counts[slot] = (this.counts[slot] as number) + 1;
  }

  of(id: number): number {
    return this.counts[(id ^ (id >>> countBits)) & ((1 << countBits) - 1)] as number;
  }
}
