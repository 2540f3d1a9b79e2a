import {months, weekdays} from "./days.js";

export const flagAuxiliary = 1;
export const flagRelative = 2;
export const flagThat = 4;
export const flagAnd = 8;
export const flagTime = 16;
export const flagSubordinator = 32;
export const flagNegation = 64;

const lists: readonly (readonly [flag: number, words: string])[] = [
  [
    flagAuxiliary,
    "be is are was were been being am has have had having do does did 's ’s 're ’re 've ’ve 'd ’d 'll ’ll 'm ’m will would can could may might must shall should to not n't n’t"
  ],
  [flagRelative, "who which whom"],
  [flagThat, "that"],
  [flagAnd, "and but or nor yet"],
  [
    flagTime,
    `${weekdays} today yesterday tonight earlier later recently week month year night morning afternoon evening ${months.replace(" may", "")}`
  ],
  [flagSubordinator, "when while after before as if because although though since until unless whether where why how what"],
  [flagNegation, "not n't n’t never no"]
];

const flags = new Map<string, number>();
for (const [flag, words] of lists) for (const word of words.split(" ")) flags.set(word, (flags.get(word) ?? 0) | flag);

/** What closed lists say about a lower-case word, as a sum of flags. */
export function flagsOf(lower: string): number {
  return flags.get(lower) ?? 0;
}
