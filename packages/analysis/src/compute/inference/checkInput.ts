/** Turns away what is no count: `value` must be a whole number from 0 to `most`. */
export function checkCount(field: string, value: number, most = Number.MAX_SAFE_INTEGER): void {
  if (Number.isInteger(value) && value >= 0 && value <= most) return;
  const range = most === Number.MAX_SAFE_INTEGER ? "of 0 or more" : `from 0 to ${most}`;
  throw new RangeError(`Invalid ${field}: expected a whole number ${range}, received ${value}. Pass counts, not shares.`);
}

/** Turns away what is no level of an interval: it lies between 0 and 1, both excluded. */
export function checkLevel(level: number): void {
  if (level > 0 && level < 1) return;
  throw new RangeError(`Invalid level: expected a number between 0 and 1, received ${level}. For 95 % pass 0.95.`);
}
