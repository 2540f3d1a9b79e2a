// How slow the machine's memory is: memoryWalk.ts, nanoseconds a step of a walk through 4 MB in random order on stdout. It stays in the
// third cache of most processors, unless other programs, or other machines on the same processor, drive it out.
const stepLength = 16;
const steps = 2 ** 16;
const next = new Int32Array(steps * stepLength);
const order = Int32Array.from({length: steps}, (_, i) => i);
let state = 1;
for (let i = steps - 1; i > 0; i--) {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  const other = (state >>> 8) % (i + 1);
  const kept = order[i] as number;
  order[i] = order[other] as number;
  order[other] = kept;
}
order.forEach((from, i) => (next[from * stepLength] = (order[(i + 1) % steps] as number) * stepLength));

function walk(count: number): number {
  let at = 0;
  for (let i = 0; i < count; i++) at = next[at] as number;
  return at;
}

walk(4 * steps);
const begun = process.hrtime.bigint();
const last = walk(16 * steps);
const nanoseconds = Number(process.hrtime.bigint() - begun) / (16 * steps);
if (last < 0) throw new Error("the walk left its memory");
process.stdout.write(JSON.stringify(nanoseconds));
