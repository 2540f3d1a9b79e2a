import type {Reading} from "../reading.js";
import {word} from "../words/signs.js";
import type {Attribution} from "./attribution.js";

/** Words that stand for what is said elsewhere: "Lee said this on Monday: …". */
const pointing = new Set(["this", "that", "it", "so", "these", "those", "following"]);

/** Whether a content says anything itself, and does not only point at what stands elsewhere. */
export function saysSomething({tokens, words}: Reading, {content}: Attribution): boolean {
  for (const {first, last} of content)
    for (let at = first; at < last; at++) {
      const form = tokens.formOf[at] as number;
      if (words.sign[form] === word && !pointing.has(words.lower[form] as string)) return true;
    }
  return false;
}
