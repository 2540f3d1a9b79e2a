import {finiteVerbs, isOneOf, tag, tagSet, verbs} from "../tagging/tags.js";
import type {Resolution} from "../types.js";
import {trait} from "./lexicon.js";
import type {MentionReader} from "./readMentions.js";
import type {Somebody} from "./somebody.js";

/** Who was found, how, and the token that heads the mention; -1 where no words point at the speaker. */
export interface Implied {
  readonly who: Somebody | undefined;
  /** `passive`: the sentence keeps its speaker back. */
  readonly resolution: Resolution | "passive";
  readonly at: number;
}

/** Nobody was found. */
export const nobody: Implied = {who: undefined, resolution: "none", at: -1};

/** How far a subject is looked for, in tokens; the reader waits as long before it asks. */
export const subjectReach = 60;

/**
 * The speaker of a cue without one beside it. After a quotation the words that follow, "added KCNA"; else the subject of the sentence,
 * which a coordinated verb or a participle shares ("but said", "adding that"), or, for a participle in front, the one that comes later
 * ("While saying that …, he"); else whoever spoke last in the paragraph. What reads is what its sentence begins with, "The decree signed by him
 * reads". Tokens of the cue, the last included.
 */
export function cuedSubject(reader: MentionReader, first: number, last: number): Implied {
  const {text} = reader;
  let cue = first;
  while (cue < last && !isOneOf(verbs, text.tags[cue] as number)) cue += 1;
  const isRead = saysOfDocuments.has(text.lowers[first] as string);
  if (!isRead && !isOneOf(verbs, text.tags[cue] as number)) return nobody;
  // The cue "was asked": its verb is the participle.
  for (
    let at = cue + 1;
    at <= last && (having.has(text.lowers[cue] as string) || ((text.traits[cue] as number) & trait.copula) !== 0);
    at++
  )
    if (isOneOf(verbs, text.tags[at] as number)) cue = at;
  if (isPassive(reader, cue)) return {...nobody, resolution: "passive"};
  const inverted = afterVerb(reader, cue, last);
  if (inverted >= 0) return {who: reader.mentions.whoAt(inverted), resolution: "name", at: inverted};
  const document = isRead ? readOpening(reader, cue) : -1;
  if (document >= 0) return {who: reader.mentions.whoAt(document), resolution: "implied", at: document};
  const subject = sentenceSubject(reader, cue);
  if (subject >= 0) return {who: reader.mentions.whoAt(subject), resolution: "implied", at: subject};
  const before = reader.lastSpeaker;
  return before && reader.spokeInParagraph(text.paragraphs[cue] as number)
    ? {who: before, resolution: "carried-on", at: -1}
    : nobody;
}

const having = new Set(["has", "have", "had"]);

/** "was told", "it is said": nobody in the sentence speaks. */
function isPassive({text}: MentionReader, cue: number): boolean {
  const past = text.tags[cue] === tag.VBN || text.tags[cue] === tag.VBD;
  let before = cue - 1;
  while (before > 0 && text.tags[before] === tag.RB) before -= 1;
  return past && ((text.traits[before] as number) & trait.copula) !== 0 && text.lowers[cue + 1] !== "as";
}

/** What follows them is who is spoken to. */
const addressed = new Set("told tells asked asks urged urges warned warns informed reminded assured called calls".split(" "));

/** The head of the phrase right after a finite verb that follows a mark, as in `,” said Ann Lee`; -1 without one. */
export function afterVerb(reader: MentionReader, verb: number, last = verb): number {
  const {text} = reader;
  if (!isOneOf(finiteVerbs, text.tags[verb] as number) || text.tags[verb - 1] !== tag.PUNCT) return -1;
  if (addressed.has(text.lowers[verb] as string)) return -1;
  for (let at = last + 1; at < last + 12 && text.sentences[at] === text.sentences[verb]; at++)
    if (reader.mentions.isMention(at) && reader.mentions.phraseStart(at) === last + 1) {
      const ends = text.tags[at + 1] === tag.PUNCT || text.sentences[at + 1] !== text.sentences[at];
      return ends || ((text.traits[at] as number) & trait.pronoun) === 0 ? at : -1;
    }
  return -1;
}

/** The head of the first subject of the token's sentence, before it; for a participle in front, the first after it; -1 without one. */
export function sentenceSubject(reader: MentionReader, token: number): number {
  const {text} = reader;
  const sentence = text.sentences[token];
  let subject = -1;
  let opening = -1;
  for (let at = token - 1; at >= 0 && at > token - subjectReach && text.sentences[at] === sentence; at--) {
    if (!reader.mentions.isMention(at) || text.quoted[at] !== text.quoted[token] || !maySpeak(reader, at)) continue;
    const start = reader.mentions.phraseStart(at);
    if (text.lowers[start - 1] === "of" || (text.lowers[start - 1] === "the" && text.lowers[start - 2] === "of")) continue;
    if (reader.mentions.isSubject(at)) subject = at;
    if (start === 0 || text.sentences[start - 1] !== sentence) opening = at;
  }
  if (subject >= 0) return subject;
  if (opening >= 0) return opening;
  if (text.tags[token] !== tag.VBG) return -1;
  for (let at = token + 1; at < token + subjectReach && text.sentences[at] === sentence; at++)
    if (reader.mentions.isSubject(at) && maySpeak(reader, at) && text.quoted[at] === 0) return at;
  return -1;
}

const reflexive = new Set("himself herself itself themself themselves yourself yourselves myself".split(" "));

function maySpeak({text}: MentionReader, at: number): boolean {
  return text.tags[at] !== tag.PRP$ && !reflexive.has(text.lowers[at] as string);
}

/** Verbs of what is written somewhere. */
const saysOfDocuments = new Set(["read", "reads", "states"]);

const inPhrase = tagSet("DT", "PRP$", "JJ", "NN", "NNS", "NNP", "CD", "POS");

/** The head of the noun phrase that the cue's sentence begins with, made somebody where it is nobody yet; -1 where it begins with something else. */
function readOpening(reader: MentionReader, cue: number): number {
  const {tags, sentences, quoted} = reader.text;
  let first = cue;
  while (first > 0 && first > cue - subjectReach && sentences[first - 1] === sentences[cue]) first -= 1;
  let end = first;
  while (end < cue && isOneOf(inPhrase, tags[end] as number) && quoted[end] === 0) end += 1;
  if (end === first || (first > 0 && sentences[first - 1] === sentences[cue])) return -1;
  return reader.mentions.isMention(end - 1) ? end - 1 : reader.readUnknown(first, end - 1);
}
