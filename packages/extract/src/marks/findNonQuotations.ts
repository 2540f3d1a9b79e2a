import type {NonQuotationReason} from "../codes/codes.js";
import type {Reading} from "../reading.js";
import {formAt} from "../text/tokens.js";
import type {NonQuotation, Span} from "../types.js";
import {word} from "../words/signs.js";
import {isNickname} from "./isNickname.js";
import type {QuotedRegion} from "./quotedRegions.js";

const naming = new Set(
  "term word phrase called dubbed named nicknamed labeled labelled known as slogan motto nickname expression".split(" ")
);
const small = new Set("a an and at by for from in of on or the to with vs".split(" "));

/** Every region in marks that no attribution quotes, with the likeliest reason. */
export function findNonQuotations(reading: Reading, contents: readonly Span[]): NonQuotation[] {
  const sorted = [...contents].sort((a, b) => a.start - b.start);
  const found: NonQuotation[] = [];
  let next = 0;
  let reach = -1;
  for (const region of reading.regions) {
    while (next < sorted.length && (sorted[next] as Span).start < region.innerEnd) {
      reach = Math.max(reach, (sorted[next] as Span).end);
      next += 1;
    }
    // A content that ends after the region's beginning shares words with it: contents and regions both come in text order.
    if (reach > region.innerStart) continue;
    found.push({span: {start: region.innerStart, end: region.innerEnd}, reason: reasonOf(reading, region)});
  }
  return found;
}

function reasonOf(reading: Reading, region: QuotedRegion): NonQuotationReason {
  const {tokens, words} = reading;
  if (isNickname(reading, region)) return "term";
  let capitals = 0;
  let others = 0;
  for (let at = region.firstToken; at < region.lastToken; at++) {
    const form = tokens.formOf[at] as number;
    if (words.sign[form] !== word) continue;
    if (((words.shape[form] as number) & 5) !== 0) capitals += 1;
    else if (!small.has(words.lower[form] as string)) others += 1;
  }
  const before = formAt(tokens, region.firstToken - 2).toLowerCase();
  if (naming.has(before)) return "term";
  if (capitals >= 1 && others === 0 && capitals + others >= 1) return "title-of-work";
  return "scare-quotes";
}
