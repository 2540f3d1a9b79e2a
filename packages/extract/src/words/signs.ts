/** What a punctuation mark does; 0 for words. Kept in model features: never renumber without training again. */
export const word = 0;
export const comma = 1;
export const fullStop = 2;
export const question = 3;
export const colon = 4;
export const semicolon = 5;
export const dash = 6;
export const openDouble = 7;
export const closeDouble = 8;
export const straightDouble = 9;
export const openSingle = 10;
export const closeSingle = 11;
export const straightSingle = 12;
export const openBracket = 13;
export const closeBracket = 14;
export const pause = 15;
export const symbol = 16;

const signs = new Map<string, number>([
  [",", comma],
  [".", fullStop],
  ["?", question],
  ["!", question],
  [":", colon],
  [";", semicolon],
  ["—", dash],
  ["–", dash],
  ["-", dash],
  ["--", dash],
  ["---", dash],
  ["“", openDouble],
  ["„", openDouble],
  ["``", openDouble],
  ["«", openDouble],
  ["”", closeDouble],
  ["''", straightDouble],
  ["»", closeDouble],
  ['"', straightDouble],
  ["‘", openSingle],
  ["’", closeSingle],
  ["'", straightSingle],
  ["(", openBracket],
  ["[", openBracket],
  [")", closeBracket],
  ["]", closeBracket],
  ["…", pause],
  ["..", pause],
  ["...", pause],
  ["....", pause]
]);

/** The sign that a token without letters or digits is. */
export function signOf(form: string): number {
  return signs.get(form) ?? symbol;
}
