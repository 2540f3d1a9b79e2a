/**
 * Two whole numbers in one: the second counts so many times. Such pairs add up exactly, both at once, as long as no sum leaves 26 bits: a
 * floating-point number has room for 53.
 */
export const asSecond = 2 ** 26;
const once = 2 ** -26;

export function secondOf(pair: number): number {
  return Math.floor(pair * once + 0.5);
}

/** The first number, when the second is known. */
export function firstOf(pair: number, second: number): number {
  return pair - second * asSecond;
}
