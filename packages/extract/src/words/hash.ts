/** Mixes a value into a running 32-bit hash. Small numbers keep their places: 1 and 2 give another hash than 2 and 1, or 3 and 0. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ Math.imul(value + 1, 0x85ebca6b), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** The hash of `text` from `start` to `end`, or of at most its first 40 code units. */
export function hashOf(text: string, start = 0, end = text.length): number {
  const last = Math.min(end, start + 40);
  let hash = 0x811c9dc5;
  for (let at = start; at < last; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
