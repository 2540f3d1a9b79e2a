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
import {readInside} from "./readInside.js";
import {takenBy} from "./takenBy.js";
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
  /** What is found where the words in marks are read once more. */
  readonly inside: number;
  /** Demands and noun phrases. */
  readonly extended: number;
}

export const defaultThresholds: Thresholds = {margin: -320, otherActs: 192, nested: 512, inside: -160, extended: 64};

/** All attributions of a text: those of the model, with its spans repaired, and those of the rules; outer ones and, where they are sure, nested ones. */
export function findAttributions(reading: Reading, model: Model, thresholds: Thresholds = defaultThresholds): Attribution[] {
  const labelled = labelledIn(reading, model);
  const {outer, nested} = chosen(reading, labelled, thresholds.margin, thresholds.otherActs);
  const told = othersTurn(reading, repaired(reading, outer));
  const whole = withoutTitles(
    reading,
    floatingQuotations(reading, [...told, ...blockQuotations(reading, told, labelled)], labelled)
  );
  const inner = nested.filter((attribution) => attribution.margin > thresholds.nested && !saysNothing(reading, attribution));
  return [...whole, ...repairSources(reading, inner)];
}

function labelledIn(reading: Reading, model: Model, among?: Uint8Array): Labelled[] {
  const candidates = findCues(reading, model, leastCue * logitUnit, among);
  return labelRoles(reading, candidates, model, (at, score) => isLookedAt(reading, at, score));
}

/** Those that are sure enough: of speech, of other acts. */
function chosen(
  reading: Reading,
  labelled: readonly Labelled[],
  speech: number,
  others: number
): ReturnType<typeof chooseAttributions> {
  const sure = labelled
    .map((one) => sureByWords(reading, one, speech))
    .filter(({cue, margin}) => margin > (isSpeech(reading, cue) ? speech : others));
  return chooseAttributions(reading.tokens.count, sure, speech);
}

/** Attributions with their spans repaired, without those that say nothing. */
function repaired(reading: Reading, outer: readonly Attribution[]): Attribution[] {
  const tells = (attribution: Attribution) =>
    !isLayoutLabel(reading, attribution) && saysSomething(reading, attribution) && !saysNothing(reading, attribution);
  const snapped = cutParticiples(
    reading,
    snapToMarks(
      reading,
      accordingTo(reading, sourceInFront(reading, repairSources(reading, quotationAfter(reading, outer).filter(tells))))
    )
  );
  return withoutLed(
    reading,
    sharedSubject(
      reading,
      withoutLeadIn(
        reading,
        withoutListener(reading, bothSides(reading, trimContents(reading, withoutNicknames(reading, snapped))))
      )
    )
  );
}

/** Attributions within quotations, and the reading in which these are texts of their own. */
export interface FoundInside {
  readonly reading: Reading;
  readonly attributions: readonly Attribution[];
}

/**
 * What others quote in turn within the quotations that were found, by a second reading of these: the model was trained on news in which nobody
 * marked it, and sees little of it in the first.
 */
export function findInside(
  reading: Reading,
  model: Model,
  found: readonly Attribution[],
  {inside}: Thresholds = defaultThresholds
): FoundInside {
  const read = readInside(reading);
  if (!read) return {reading, attributions: []};
  const taken = takenBy(reading.tokens.count, found);
  const {among} = read;
  const heads = new Set(found.map(({head}) => head));
  for (let at = 0; at < among.length; at++) if (taken[at] !== 1) among[at] = 0;
  const labelled = labelledIn(read.reading, model, among);
  // "I think" and "we know" are how people speak.
  const {outer} = chosen(
    read.reading,
    labelled.filter(({cue}) => isSpeech(reading, cue)),
    inside,
    Infinity
  );
  return {reading: read.reading, attributions: repaired(read.reading, outer).filter(({head}) => !heads.has(head))};
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
