/**
 * The letters of a weights file: 64 digits from `#` on, without the backslash. One letter holds a small number, so that what is frequent
 * among them is left to whoever compresses the package, and most lists are used as they stand.
 */
const first = 35;
const backslash = 92;

/** The number that a letter's code stands for. */
export function digitOf(code: number): number {
  return code - first - (code > backslash ? 1 : 0);
}

/** The code of the letter for a number up to 63. */
export function letterOf(digit: number): number {
  const code = digit + first;
  return code < backslash ? code : code + 1;
}

/** How many letters hold a number below 2 to the 30th, and one of 16 bits with a sign. */
export const lettersOfCount = 5;
export const lettersOfLevel = 3;
export const levelOffset = 0x8000;

/** The first letters of a weights file, and its form's number. */
export const signature = "ORW3";
