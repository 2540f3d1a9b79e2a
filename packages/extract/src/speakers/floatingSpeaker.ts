import {notSpeakers} from "../forms/speakerLabel.js";
import {finiteVerbs, isOneOf, tag} from "../tagging/tags.js";
import {afterVerb, nobody, sentenceSubject, type Implied} from "./cuedSubject.js";
import type {MentionReader} from "./readMentions.js";

/**
 * The speaker of a quotation without a cue, by its tokens, the last included. The words right after it, "… said Ann Lee"; the subject of
 * the sentence that leads up to it; in a paragraph where somebody has spoken, the same; else the person that the sentence before is
 * about, if it comes after the last attribution; else whoever spoke last, up to three paragraphs up.
 */
export function floatingSpeaker(reader: MentionReader, first: number, last: number): Implied {
  const {text, lastSpeaker} = reader;
  const beside = besideQuotation(reader, first, last);
  if (beside >= 0) return {who: reader.mentions.whoAt(beside), resolution: "name", at: beside};
  // Words without marks and without a cue are carried on by nobody's voice but the author's.
  if (text.quoted[first] === 0) return nobody;
  const paragraph = text.paragraphs[first] as number;
  const carried: Implied = lastSpeaker ? {who: lastSpeaker, resolution: "carried-on", at: -1} : nobody;
  if (lastSpeaker && reader.lastSpokeIn === paragraph && reader.quotesSince(first)) return carried;
  const subject = reader.subjectBefore(first);
  if (subject && subject !== lastSpeaker) return {who: subject, resolution: "implied", at: -1};
  return lastSpeaker && paragraph - reader.lastSpokeIn <= 3 ? carried : nobody;
}

function besideQuotation(reader: MentionReader, first: number, last: number): number {
  const {text} = reader;
  let next = last + 1;
  while (next < last + 4 && text.tags[next] === tag.PUNCT && text.paragraphs[next] === text.paragraphs[last]) next += 1;
  if (text.paragraphs[next] === text.paragraphs[last] && text.tags[next - 1] === tag.PUNCT) {
    const inverted = afterVerb(reader, next);
    if (inverted >= 0) return inverted;
    const subject = speaksNext(reader, next);
    if (subject >= 0) return subject;
  }
  let before = first - 1;
  while (before > first - 4 && text.tags[before] === tag.PUNCT) before -= 1;
  const leads =
    text.lowers[before + 1] === ":" || (text.lowers[before + 1] === "," && text.sentences[before] === text.sentences[first]);
  // "Update: “…”".
  const isLabel =
    notSpeakers.has(text.lowers[before] as string) &&
    text.lowers[before] !== "who" &&
    text.paragraphs[before - 1] !== text.paragraphs[before];
  return leads && !isLabel && text.paragraphs[first] === text.paragraphs[before] ? sentenceSubject(reader, before + 1) : -1;
}

/** `…,” Ann Lee said.`: a phrase that begins there and has its verb right after it. */
function speaksNext(reader: MentionReader, start: number): number {
  const {text} = reader;
  for (let at = start; at < start + 8 && text.sentences[at] === text.sentences[start]; at++)
    if (
      reader.mentions.isMention(at) &&
      reader.mentions.phraseStart(at) === start &&
      isOneOf(finiteVerbs, text.tags[at + 1] as number)
    ) {
      const after = text.tags[at + 2];
      return after === undefined || after === tag.PUNCT || after === tag.IN ? at : -1;
    }
  return -1;
}
