import {startsLarge} from "../text/letterCase.js";
import type {Span} from "../types.js";

/** Words of a layout that stand before a colon, or by themselves, and name nobody. Lower case. */
export const notSpeakers: ReadonlySet<string> = new Set(
  "update updated note correction editor's photo photos image video related more read watch source sources contact contacts topics tags share breaking developing background summary disclaimer warning results example examples question answer press release for immediate date time location where when who what why how media inquiries email phone tel fax web website copyright advertisement caption credit file on in at after before during under with according as when while".split(
    " "
  )
);

const reporting = /\b(?:said|says|told|tells|wrote|writes|asked|added|explained|tweeted|stated|announced)\b/u;

/** "August 15": where something was published, and nobody's title. */
const date = /^\p{Lu}\p{Ll}{2,8}\.? \d{1,2}$/u;

const word = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|den|la|le|al|bin|of|the|for|and|to|in|at|&)$/u;

/**
 * Do the words from `start` to `end` look like a speaker's name or office, alone in their place? At most `most` words, nearly all of them
 * large, none of them a label of the layout such as "Update" or "Photo".
 */
export function isSpeakerLabel(text: string, {start, end}: Span, most: number): boolean {
  if (end - start > 120) return false;
  const phrase = text.slice(start, end).trim();
  const [name = "", ...titles] = phrase.split(/,\s+/u);
  if (titles.some((title) => title.split(/\s+/u).length > 10 || reporting.test(title) || date.test(title))) return false;
  const words = name.split(/\s+/u);
  if (
    words.length > most ||
    !startsLarge(phrase) ||
    (/[.!?…]["”’]?$/u.test(phrase) && !/\b\p{Lu}\.$|\bJr\.$|\bSr\.$/u.test(phrase))
  )
    return false;
  if (notSpeakers.has((words[0] as string).toLowerCase()) || notSpeakers.has((words.at(-1) as string).toLowerCase())) return false;
  return words.every((one) => word.test(one.replace(/[()]/gu, "")));
}
