import {mayBe} from "./mayBe.js";
import {findPronounFeatures, pronounFeatures, type PronounPlace} from "./pronounFeatures.js";
import {pronounWeights} from "./pronounWeights.js";
import type {Recent} from "./recent.js";
import type {Somebody} from "./somebody.js";
import {speakingBonus} from "./speakingBonus.js";
import type {TaggedText} from "./taggedText.js";

/** Decides whom a pronoun means, in place of the weights; for training. */
export type Decide = (
  place: PronounPlace,
  candidates: readonly Somebody[],
  features: readonly (readonly number[])[],
  weighed: Somebody | undefined
) => Somebody | undefined;

/** What is known where a pronoun stands. */
export interface PronounScene extends Omit<PronounPlace, "rank" | "mostMentioned"> {
  readonly mostMentioned: Somebody | undefined;
  /** Whether the pronoun says something: then it may be whoever the sentence before is about, or who spoke last. */
  readonly speaks: boolean;
  readonly goesOn: Somebody | undefined;
}

/** How little "it" and "they" mean somebody with a name. */
const namedPerson = 500;

const features = new Int32Array(pronounFeatures.length);

/** Whom a pronoun means, of those mentioned last: the one for whom most speaks by the weights; undefined when it may be none of them. */
export function choosePronoun(text: TaggedText, scene: PronounScene, {list}: Recent, decide?: Decide): Somebody | undefined {
  const {at, form, subject, lastSpeaker, speakerBefore, speaks, goesOn, mostMentioned} = scene;
  const place = {at, form, subject, lastSpeaker, speakerBefore, rank: 0, mostMentioned: false};
  const isOne = form === "he" || form === "she";
  const weights = pronounWeights[form === "she" ? "he" : form];
  const candidates: Somebody[] = [];
  const seen: number[][] = [];
  let best: Somebody | undefined;
  let top = -Infinity;
  for (const one of list) {
    if (!mayBe(one, form)) continue;
    place.mostMentioned = one === mostMentioned;
    const count = findPronounFeatures(text, place, one, features);
    place.rank += 1;
    if (decide) {
      candidates.push(one);
      seen.push(Array.from(features.subarray(0, count)));
    }
    let score = speaks ? speakingBonus(text, place, one, goesOn) : 0;
    for (let i = 0; i < count; i++) score += weights[features[i] as number] as number;
    if (!isOne && one.kind === "person" && one.name) score -= namedPerson;
    if (score > top) {
      top = score;
      best = one;
    }
  }
  return decide ? decide(place, candidates, seen, best) : best;
}
