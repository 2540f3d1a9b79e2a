import type {Span} from "../src/schema/types.js";
import {paragraphsOf} from "../src/text/paragraphs.js";
import type {Problem} from "../src/rules/problem.js";
import type {At} from "./draft.js";

const elsewhere = /^\[(\d+)\] ?/u;
const nth = /@(\d+)$/u;
const exact = /^=(\d+)-(\d+)$/u;
const elision = " ~~ ";

/** Finds a draft's anchor in the text: a span, or the problem that kept it from being found. */
export function findAnchor(text: string, anchor: string, at: At, where: string): Span | Problem {
  const offsets = exact.exec(anchor);
  if (offsets) {
    const [start, end] = offsets.slice(1).map(Number) as [number, number];
    if (start < end && end <= text.length) return {start, end};
    return problem(
      where,
      "invalid offsets",
      `start before end, at most ${text.length}`,
      anchor,
      "take the offsets from the canonical text"
    );
  }
  let words = anchor;
  let [first, last] = Array.isArray(at) ? at : [at, at];
  const jump = elsewhere.exec(words);
  if (jump) {
    first = last = Number(jump[1]);
    words = words.slice(jump[0].length);
  }
  const which = nth.exec(words);
  if (which) words = words.slice(0, which.index);

  const paragraphs = paragraphsOf(text);
  const from = paragraphs[first - 1];
  const to = paragraphs[last - 1];
  if (!from || !to)
    return problem(
      where,
      "unknown paragraph",
      `1 to ${paragraphs.length}`,
      `${first} to ${last}`,
      "count the lines that are not blank"
    );

  const [head = "", tail] = words.split(elision);
  let start = from.start - 1;
  for (let n = which ? Number(which[1]) : 1; n > 0; n--) {
    start = text.indexOf(head, start + 1);
    if (start < 0 || start + head.length > to.end)
      return problem(
        where,
        "anchor not found",
        `the words in paragraph ${first === last ? first : `${first} to ${last}`}`,
        anchor,
        "copy the words exactly, curly marks included"
      );
  }
  if (tail === undefined) return {start, end: start + head.length};
  const tailStart = text.indexOf(tail, start + head.length);
  if (tailStart < 0 || tailStart + tail.length > to.end)
    return problem(
      where,
      "end of anchor not found",
      `the words after “~~” in paragraph ${last}`,
      tail,
      "copy the last words exactly"
    );
  return {start, end: tailStart + tail.length};
}

function problem(where: string, failed: string, expected: string, received: string, remedy: string): Problem {
  return {where, failed, expected, received, remedy};
}
