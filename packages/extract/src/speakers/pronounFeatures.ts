import type {PronounForm} from "./pronoun.js";
import type {Mention, Somebody} from "./somebody.js";
import type {TaggedText} from "./taggedText.js";

/** What is seen when somebody is considered as the one a pronoun stands for. The order is the order of the weights. */
export const pronounFeatures = [
  "agrees",
  "conflicts",
  "said-before",
  "person",
  "unclear",
  "people",
  "organisation",
  "document",
  "named",
  "same-sentence",
  "sentence-before",
  "two-before",
  "three-before",
  "further",
  "same-paragraph",
  "paragraph-before",
  "last-subject",
  "last-oblique",
  "last-pronoun",
  "last-nominal",
  "subject-sentence-before",
  "subject-same-sentence",
  "first-of-sentence-before",
  "latest-of-all",
  "second-latest",
  "third-latest",
  "last-speaker",
  "speaker-before-that",
  "quoted-differs",
  "mentions-2",
  "mentions-4",
  "mentions-8",
  "most-mentioned",
  "same-pronoun",
  "same-pronoun-near",
  "subject-and-subject",
  "same-sentence-oblique-pronoun",
  "headline-only"
] as const;

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
  const add = (feature: (typeof pronounFeatures)[number]) => {
    into[count++] = indexOf.get(feature) as number;
  };
  if (form === "he" || form === "she") {
    const same = form === "he" ? one.he : one.she;
    const other = form === "he" ? one.she : one.he;
    if (same > other) add("agrees");
    else if (other > same) add("conflicts");
  }
  if (one.kind === "person") add("person");
  else if (one.kind === "unclear") add("unclear");
  else if (one.kind === "people") add("people");
  else if (one.kind === "document") add("document");
  else add("organisation");
  if (one.name) add("named");
  const sentence = text.sentences[at] ?? 0;
  const distance = sentence - (text.sentences[last.head] ?? 0);
  if (distance === 0) add("same-sentence");
  else if (distance === 1) add("sentence-before");
  else if (distance === 2) add("two-before");
  else if (distance === 3) add("three-before");
  else add("further");
  const paragraphs = (text.paragraphs[at] ?? 0) - (text.paragraphs[last.head] ?? 0);
  if (paragraphs === 0) add("same-paragraph");
  else if (paragraphs === 1) add("paragraph-before");
  if (last.subject) add("last-subject");
  if (last.oblique) add("last-oblique");
  if (last.form === "pronoun") add("last-pronoun");
  else if (last.form === "nominal") add("last-nominal");
  if (distance === 0 && last.subject) add("subject-same-sentence");
  if (distance === 0 && last.oblique && last.form === "pronoun") add("same-sentence-oblique-pronoun");
  if (wasSubjectBefore(text, one, sentence)) add("subject-sentence-before");
  if (wasFirstBefore(text, one, sentence)) add("first-of-sentence-before");
  if (place.rank === 0) add("latest-of-all");
  else if (place.rank === 1) add("second-latest");
  else if (place.rank === 2) add("third-latest");
  if (place.lastSpeaker === one) add("last-speaker");
  else if (place.speakerBefore === one) add("speaker-before-that");
  if (last.quoted !== (text.quoted[at] !== 0)) add("quoted-differs");
  const mentions = one.mentions.length;
  if (mentions >= 8) add("mentions-8");
  else if (mentions >= 4) add("mentions-4");
  else if (mentions >= 2) add("mentions-2");
  if (place.mostMentioned) add("most-mentioned");
  if (form === "he" ? one.he > 0 : form === "she" && one.she > 0) {
    add("same-pronoun");
    if (last.form === "pronoun" && distance <= 1) add("same-pronoun-near");
  }
  if (place.subject && last.subject) add("subject-and-subject");
  if ((text.paragraphs[last.head] ?? 0) === 0 && paragraphs > 1) add("headline-only");
  return count;
}

const indexOf: ReadonlyMap<string, number> = new Map(pronounFeatures.map((name, index) => [name, index]));

/** Mentions looked back over: enough for a sentence, and the time stays linear in a text of one sentence. */
const nearby = 12;

function wasSubjectBefore(text: TaggedText, one: Somebody, sentence: number): boolean {
  for (let i = one.mentions.length - 1; i >= 0 && i >= one.mentions.length - nearby; i--) {
    const mention = one.mentions[i] as Mention;
    const where = text.sentences[mention.head] ?? 0;
    if (where < sentence - 1) return false;
    if (where === sentence - 1 && mention.subject) return true;
  }
  return false;
}

function wasFirstBefore(text: TaggedText, one: Somebody, sentence: number): boolean {
  for (let i = one.mentions.length - 1; i >= 0 && i >= one.mentions.length - nearby; i--) {
    const {first, head} = one.mentions[i] as Mention;
    const where = text.sentences[head] ?? 0;
    if (where < sentence - 1) return false;
    if (where === sentence - 1 && (first === 0 || text.sentences[first - 1] !== where)) return true;
  }
  return false;
}
