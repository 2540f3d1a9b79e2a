import type {PronounPlace} from "./pronounFeatures.js";
import type {Somebody} from "./somebody.js";
import type {TaggedText} from "./taggedText.js";

/** "It said": most often whoever said something before. Set by hand, because too few such pronouns speak in the training texts. */
const spokeLast = 250;

/** "He said": most often the one whom the sentence before is about, or whoever said something before, unless he answers. By hand too. */
const goesOnMostly = 200;
const answering = new Set(["replied", "answered", "responded", "replies", "answers", "responds"]);

/** Nobody calls himself by a name or a noun in the words that he says: `"I expect the president to go," he said.` */
const spokenOf = 1000;

/**
 * What speaks for or against somebody as the one whom a pronoun that says something means, in units of `pronounWeights`. `goesOn`: whom
 * the sentence before is about, else who spoke last; not asked for "it" and "they".
 */
export function speakingBonus(text: TaggedText, place: PronounPlace, one: Somebody, goesOn: Somebody | undefined): number {
  const {at, form, lastSpeaker} = place;
  if (form === "it" || form === "they") return one === lastSpeaker ? spokeLast : 0;
  const answers = answering.has(text.lowers[at + 1] as string);
  return (one === goesOn && !answers ? goesOnMostly : 0) - (isSpokenOf(text, one, at) ? spokenOf : 0);
}

function isSpokenOf({quoted, sentences}: TaggedText, one: Somebody, at: number): boolean {
  const last = one.mentions.at(-1);
  return last !== undefined && last.quoted && last.form !== "pronoun" && quoted[at] === 0 && sentences[last.head] === sentences[at];
}
