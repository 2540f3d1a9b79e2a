import {isOneOf, tag, verbs} from "../tagging/tags.js";
import type {Resolution} from "../types.js";
import {trait} from "./lexicon.js";
import type {MentionReader} from "./readMentions.js";
import type {Somebody} from "./somebody.js";

/** Who was found, how, and the token that heads the mention; -1 where no words point at the speaker. */
export interface Implied {
  readonly who: Somebody | undefined;
  readonly resolution: Resolution;
  readonly at: number;
}

/** Nobody was found. */
export const nobody: Implied = {who: undefined, resolution: "none", at: -1};

/**
 * The speaker of a cue without one beside it: "but said", "adding that". The subject that the verb shares, looked for from the cue to
 * the start of its sentence, outside quotation marks; else whoever spoke last in the paragraph.
 */
export function cuedSubject(reader: MentionReader, first: number, last: number): Implied {
  const {text} = reader;
  const sentence = text.sentences[first];
  let cue = first;
  while (cue < last && !isOneOf(verbs, text.tags[cue] ?? 0)) cue += 1;
  if (!isOneOf(verbs, text.tags[cue] ?? 0) || isPassive(reader, cue)) return nobody;
  let other = -1;
  for (let at = cue - 1; at >= 0 && at > cue - 60 && text.sentences[at] === sentence; at--) {
    const who = reader.at[at];
    if (!who || text.quoted[at] !== text.quoted[cue]) continue;
    if (reader.isSubjectAt(at)) return {who, resolution: "implied", at};
    if (other < 0 && who === reader.lastSpeaker) other = at;
  }
  if (other >= 0) return {who: reader.at[other], resolution: "implied", at: other};
  const before = reader.lastSpeaker;
  return before && reader.spokeInParagraph(text.paragraphs[cue] ?? 0) ? {who: before, resolution: "carried-on", at: -1} : nobody;
}

/** "was told", "it is said": nobody in the sentence speaks. */
function isPassive({text}: MentionReader, cue: number): boolean {
  return (
    (text.tags[cue] === tag.VBN || text.tags[cue] === tag.VBD) &&
    ((text.traits[cue - 1] ?? 0) & trait.copula) !== 0 &&
    text.lowers[cue + 1] !== "as"
  );
}
