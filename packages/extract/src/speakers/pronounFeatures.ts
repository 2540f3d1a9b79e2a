import type {PronounForm} from "./pronoun.js";
import type {Mention, Somebody} from "./somebody.js";
import type {TaggedText} from "./taggedText.js";

/** What is seen when somebody is considered as the one a pronoun stands for: the numbers are the weights' places. */
const feature = {
  agrees: 0,
  conflicts: 1,
  person: 2,
  unclear: 3,
  people: 4,
  organisation: 5,
  document: 6,
  named: 7,
  sameSentence: 8,
  sentenceBefore: 9,
  twoBefore: 10,
  threeBefore: 11,
  further: 12,
  sameParagraph: 13,
  paragraphBefore: 14,
  lastSubject: 15,
  lastOblique: 16,
  lastPronoun: 17,
  lastNominal: 18,
  subjectSentenceBefore: 19,
  subjectSameSentence: 20,
  firstOfSentenceBefore: 21,
  latestOfAll: 22,
  secondLatest: 23,
  thirdLatest: 24,
  lastSpeaker: 25,
  speakerBeforeThat: 26,
  quotedDiffers: 27,
  mentions2: 28,
  mentions4: 29,
  mentions8: 30,
  mostMentioned: 31,
  samePronoun: 32,
  samePronounNear: 33,
  subjectAndSubject: 34,
  sameSentenceObliquePronoun: 35,
  headlineOnly: 36,
  kin: 37,
  indefinite: 38,
  unclearNeverSubject: 39,
  possessor: 40
} as const;

/** The names of the features, in the order of the weights. */
export const pronounFeatures = Object.keys(feature);

export interface PronounPlace {
  readonly at: number;
  readonly form: PronounForm;
  readonly subject: boolean;
  /** Who spoke in the attribution before, and in the one before that. */
  readonly lastSpeaker: Somebody | undefined;
  readonly speakerBefore: Somebody | undefined;
  /** 0 for the candidate mentioned last, 1 for the one before. */
  readonly rank: number;
  readonly mostMentioned: boolean;
}

/** Sets `into` to the numbers of the features that hold; gives their count. */
export function findPronounFeatures(text: TaggedText, place: PronounPlace, one: Somebody, into: Int32Array): number {
  let count = 0;
  const last = one.mentions.at(-1) as Mention;
  const {at, form} = place;
  if (form === "he" || form === "she") {
    const same = form === "he" ? one.he : one.she;
    const other = form === "he" ? one.she : one.he;
    if (same > other) into[count++] = feature.agrees;
    else if (other > same) into[count++] = feature.conflicts;
  }
  if (one.kind === "person") into[count++] = feature.person;
  else if (one.kind === "unclear") into[count++] = feature.unclear;
  else if (one.kind === "people") into[count++] = feature.people;
  else if (one.kind === "document") into[count++] = feature.document;
  else into[count++] = feature.organisation;
  if (one.name) into[count++] = feature.named;
  const sentence = text.sentences[at] as number;
  const distance = sentence - (text.sentences[last.head] as number);
  if (distance === 0) into[count++] = feature.sameSentence;
  else if (distance === 1) into[count++] = feature.sentenceBefore;
  else if (distance === 2) into[count++] = feature.twoBefore;
  else if (distance === 3) into[count++] = feature.threeBefore;
  else into[count++] = feature.further;
  const paragraphs = (text.paragraphs[at] as number) - (text.paragraphs[last.head] as number);
  if (paragraphs === 0) into[count++] = feature.sameParagraph;
  else if (paragraphs === 1) into[count++] = feature.paragraphBefore;
  if (last.subject) into[count++] = feature.lastSubject;
  if (last.oblique) into[count++] = feature.lastOblique;
  if (last.form === "pronoun") into[count++] = feature.lastPronoun;
  else if (last.form === "nominal") into[count++] = feature.lastNominal;
  if (distance === 0 && last.subject) into[count++] = feature.subjectSameSentence;
  if (distance === 0 && last.oblique && last.form === "pronoun") into[count++] = feature.sameSentenceObliquePronoun;
  if (wasSubjectBefore(text, one, sentence)) into[count++] = feature.subjectSentenceBefore;
  if (wasFirstBefore(text, one, sentence)) into[count++] = feature.firstOfSentenceBefore;
  if (place.rank === 0) into[count++] = feature.latestOfAll;
  else if (place.rank === 1) into[count++] = feature.secondLatest;
  else if (place.rank === 2) into[count++] = feature.thirdLatest;
  if (place.lastSpeaker === one) into[count++] = feature.lastSpeaker;
  else if (place.speakerBefore === one) into[count++] = feature.speakerBeforeThat;
  if (last.quoted !== (text.quoted[at] !== 0)) into[count++] = feature.quotedDiffers;
  const mentions = one.mentions.length;
  if (mentions >= 8) into[count++] = feature.mentions8;
  else if (mentions >= 4) into[count++] = feature.mentions4;
  else if (mentions >= 2) into[count++] = feature.mentions2;
  if (place.mostMentioned) into[count++] = feature.mostMentioned;
  if (form === "he" ? one.he > 0 : form === "she" && one.she > 0) {
    into[count++] = feature.samePronoun;
    if (last.form === "pronoun" && distance <= 1) into[count++] = feature.samePronounNear;
  }
  if (place.subject && last.subject) into[count++] = feature.subjectAndSubject;
  if (!one.name) {
    if (one.isKin) into[count++] = feature.kin;
    if (last.form === "nominal" && !last.definite) into[count++] = feature.indefinite;
  }
  if (one.kind === "unclear" && !one.wasSubject) into[count++] = feature.unclearNeverSubject;
  if (last.possessor) into[count++] = feature.possessor;
  if ((text.paragraphs[last.head] as number) === 0 && paragraphs > 1) into[count++] = feature.headlineOnly;
  return count;
}

/** Mentions looked back over: enough for a sentence, and the time stays linear in a text of one sentence. */
const nearby = 12;

function wasSubjectBefore(text: TaggedText, one: Somebody, sentence: number): boolean {
  for (let i = one.mentions.length - 1; i >= 0 && i >= one.mentions.length - nearby; i--) {
    const mention = one.mentions[i] as Mention;
    const where = text.sentences[mention.head] as number;
    if (where < sentence - 1) return false;
    if (where === sentence - 1 && mention.subject) return true;
  }
  return false;
}

function wasFirstBefore(text: TaggedText, one: Somebody, sentence: number): boolean {
  for (let i = one.mentions.length - 1; i >= 0 && i >= one.mentions.length - nearby; i--) {
    const {first, head} = one.mentions[i] as Mention;
    const where = text.sentences[head] as number;
    if (where < sentence - 1) return false;
    if (where === sentence - 1 && (first === 0 || text.sentences[first - 1] !== where)) return true;
  }
  return false;
}
