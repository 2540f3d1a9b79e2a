import {actOf, isListed, tellsOfWords} from "../cues/cueWords.js";
import {findCues, logitUnit} from "../cues/findCues.js";
import {wordAt, type Reading} from "../reading.js";
import {labelRoles, type Labelled} from "../roles/labelRoles.js";
import {content as contentRole, source as sourceRole} from "../roles/role.js";
import {isOneOf, tag} from "../tagging/tags.js";
import type {Model} from "../weights/model.js";
import {accordingTo} from "./accordingTo.js";
import type {Attribution} from "./attribution.js";
import {blockQuotations} from "./blockQuotations.js";
import {bothSides} from "./bothSides.js";
import {chooseAttributions} from "./chooseAttributions.js";
import {cutParticiples} from "./cutParticiples.js";
import {floatingQuotations} from "./floatingQuotations.js";
import {isLayoutLabel} from "./isLayoutLabel.js";
import {saysNothing} from "./saysNothing.js";
import {quotationAfter} from "./quotationAfter.js";
import {othersTurn} from "./othersTurn.js";
import {repairSources} from "./repairSources.js";
import {saysSomething} from "./saysSomething.js";
import {sharedSubject} from "./sharedSubject.js";
import {snapToMarks} from "./snapToMarks.js";
import {sourceInFront} from "./sourceInFront.js";
import {trimContents} from "./trimContents.js";
import {withoutLeadIn} from "./withoutLeadIn.js";
import {withoutLed} from "./withoutLed.js";
import {withoutListener} from "./withoutListener.js";
import {withoutNicknames} from "./withoutNicknames.js";
import {withoutTitles} from "./withoutTitles.js";

/** Words with lower log odds of being a cue are not looked at further: those known to tell of speech or writing, other known cues, and all others. */
export const leastCue = -1;
const leastListed = -0.5;
const leastOther = 0.25;

/** How sure the model must be, in units of 1/256 of log odds, of speech, of other acts, and of what lies in another's content. */
export interface Thresholds {
  readonly margin: number;
  readonly otherActs: number;
  readonly nested: number;
  /** Demands and noun phrases. */
  readonly extended: number;
}

export const defaultThresholds: Thresholds = {margin: -320, otherActs: 192, nested: 512, extended: 64};

/** All attributions of a text: those of the model, with its spans repaired, and those of the rules; outer and nested ones. */
export function findAttributions(reading: Reading, model: Model, thresholds: Thresholds = defaultThresholds): Attribution[] {
  const candidates = findCues(reading, model, leastCue * logitUnit);
  const labelled = labelRoles(reading, candidates, model, (at, score) => isLookedAt(reading, at, score));
  const sure = labelled
    .map((one) => sureByWords(reading, one, thresholds.margin))
    .filter(({cue, margin}) => margin > (isSpeech(reading, cue) ? thresholds.margin : thresholds.otherActs));
  const {outer, nested} = chooseAttributions(reading.tokens.count, sure, thresholds.margin);
  const tells = (attribution: Attribution) =>
    !isLayoutLabel(reading, attribution) && saysSomething(reading, attribution) && !saysNothing(reading, attribution);
  const snapped = cutParticiples(
    reading,
    snapToMarks(
      reading,
      accordingTo(reading, sourceInFront(reading, repairSources(reading, quotationAfter(reading, outer).filter(tells))))
    )
  );
  const trimmed = withoutLed(
    reading,
    sharedSubject(
      reading,
      withoutLeadIn(
        reading,
        withoutListener(reading, bothSides(reading, trimContents(reading, withoutNicknames(reading, snapped))))
      )
    )
  );
  const told = othersTurn(reading, trimmed);
  const whole = withoutTitles(
    reading,
    floatingQuotations(reading, [...told, ...blockQuotations(reading, told, labelled)], labelled)
  );
  const inner = nested.filter((attribution) => attribution.margin > thresholds.nested && !saysNothing(reading, attribution));
  return [...whole, ...repairSources(reading, inner)];
}

/** Whether the roles around a candidate are looked for. */
export function isLookedAt(reading: Reading, at: number, score: number): boolean {
  if (score > leastOther * logitUnit) return true;
  const word = wordAt(reading, at);
  return tellsOfWords(word) || (score > leastListed * logitUnit && isListed(word));
}

const neverSources = new Set(
  "plan plans schedule law laws need needs demand size age ability tradition custom taste results rules height weight".split(" ")
);
const names = (1 << tag.NNP) | (1 << tag.NNS);
const articles = (1 << tag.DT) | (1 << tag.PRP$);

/** "According to" somebody is an attribution: never less sure than the least that counts. "According to plan" is none, however sure. */
function sureByWords(reading: Reading, one: Labelled, least: number): Labelled {
  if (wordAt(reading, one.cue) !== "according" || !one.roles.includes(contentRole)) return one;
  const from = one.roles.indexOf(sourceRole);
  if (from < 0) return one;
  let end = from;
  while (one.roles[end] === sourceRole) end += 1;
  let isSomebody = isOneOf(articles, reading.tags[one.first + from] as number);
  let isThing = false;
  for (let at = one.first + from; at < one.first + end; at++) {
    isSomebody ||= isOneOf(names, reading.tags[at] as number);
    isThing ||= neverSources.has(wordAt(reading, at));
  }
  if (isThing && end === from + 1) return {...one, margin: -Infinity};
  return isSomebody && !isThing && one.margin <= least ? {...one, margin: least + 1} : one;
}

/** Verbs of writing that tell of little else: "found", "showed" and "read" tell of much, and so does "an estimated". */
const writing = /^(?:report|wr[io]t|estimates?$)/u;

/** Whether a cue tells of speech, or of words as surely. */
function isSpeech(reading: Reading, cue: number): boolean {
  const word = wordAt(reading, cue);
  return actOf(word) === "speech" || writing.test(word);
}
