import {signAt, type Reading} from "../reading.js";
import {semicolon} from "../words/signs.js";

/** The only semicolon outside marks from one token up to another: -1 where there is none, or where several part a list. */
export function onlySemicolon(reading: Reading, from: number, end: number): number {
  let mark = -1;
  for (let at = from; at < end; at++) {
    if (reading.quoteState[at] !== 0 || signAt(reading, at) !== semicolon) continue;
    if (mark >= 0) return -1;
    mark = at;
  }
  return mark;
}
