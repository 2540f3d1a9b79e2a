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
  const add = (number: number) => {
    into[count++] = number;
  };
  if (form === "he" || form === "she") {
    const same = form === "he" ? one.he : one.she;
    const other = form === "he" ? one.she : one.he;
    if (same > other) add(feature.agrees);
    else if (other > same) add(feature.conflicts);
  }
  if (one.kind === "person") add(feature.person);
  else if (one.kind === "unclear") add(feature.unclear);
  else if (one.kind === "people") add(feature.people);
  else if (one.kind === "document") add(feature.document);
  else add(feature.organisation);
  if (one.name) add(feature.named);
  const sentence = text.sentences[at] as number;
  const distance = sentence - (text.sentences[last.head] as number);
  if (distance === 0) add(feature.sameSentence);
  else if (distance === 1) add(feature.sentenceBefore);
  else if (distance === 2) add(feature.twoBefore);
  else if (distance === 3) add(feature.threeBefore);
  else add(feature.further);
  const paragraphs = (text.paragraphs[at] as number) - (text.paragraphs[last.head] as number);
  if (paragraphs === 0) add(feature.sameParagraph);
  else if (paragraphs === 1) add(feature.paragraphBefore);
  if (last.subject) add(feature.lastSubject);
  if (last.oblique) add(feature.lastOblique);
  if (last.form === "pronoun") add(feature.lastPronoun);
  else if (last.form === "nominal") add(feature.lastNominal);
  if (distance === 0 && last.subject) add(feature.subjectSameSentence);
  if (distance === 0 && last.oblique && last.form === "pronoun") add(feature.sameSentenceObliquePronoun);
  if (wasSubjectBefore(text, one, sentence)) add(feature.subjectSentenceBefore);
  if (wasFirstBefore(text, one, sentence)) add(feature.firstOfSentenceBefore);
  if (place.rank === 0) add(feature.latestOfAll);
  else if (place.rank === 1) add(feature.secondLatest);
  else if (place.rank === 2) add(feature.thirdLatest);
  if (place.lastSpeaker === one) add(feature.lastSpeaker);
  else if (place.speakerBefore === one) add(feature.speakerBeforeThat);
  if (last.quoted !== (text.quoted[at] !== 0)) add(feature.quotedDiffers);
  const mentions = one.mentions.length;
  if (mentions >= 8) add(feature.mentions8);
  else if (mentions >= 4) add(feature.mentions4);
  else if (mentions >= 2) add(feature.mentions2);
  if (place.mostMentioned) add(feature.mostMentioned);
  if (form === "he" ? one.he > 0 : form === "she" && one.she > 0) {
    add(feature.samePronoun);
    if (last.form === "pronoun" && distance <= 1) add(feature.samePronounNear);
  }
  if (place.subject && last.subject) add(feature.subjectAndSubject);
  if (!one.name) {
    if (one.isKin) add(feature.kin);
    if (last.form === "nominal" && !last.definite) add(feature.indefinite);
  }
  if (one.kind === "unclear" && !one.wasSubject) add(feature.unclearNeverSubject);
  if (last.possessor) add(feature.possessor);
  if ((text.paragraphs[last.head] as number) === 0 && paragraphs > 1) add(feature.headlineOnly);
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
