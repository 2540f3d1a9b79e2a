import {nobody, type Implied} from "./cuedSubject.js";
import type {MentionReader} from "./readMentions.js";

/**
 * The speaker of a quotation that stands by itself. In a paragraph where somebody has spoken: the same. Else the person that the
 * sentence before is about, if it comes after the last attribution; else whoever spoke last, one or two paragraphs up.
 */
export function floatingSpeaker(reader: MentionReader, quote: number): Implied {
  const {text, lastSpeaker} = reader;
  const paragraph = text.paragraphs[quote] ?? 0;
  const carried: Implied = lastSpeaker ? {who: lastSpeaker, resolution: "carried-on", at: -1} : nobody;
  if (lastSpeaker && reader.lastSpokeIn === paragraph && reader.quotesSince(quote)) return carried;
  const subject = reader.subjectBefore(quote);
  if (subject && subject !== lastSpeaker) return {who: subject, resolution: "implied", at: -1};
  return lastSpeaker && paragraph - reader.lastSpokeIn <= 3 ? carried : nobody;
}
