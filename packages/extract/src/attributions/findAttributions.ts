import {findCues, logitUnit} from "../cues/findCues.js";
import type {Reading} from "../reading.js";
import {labelRoles} from "../roles/labelRoles.js";
import type {Model} from "../weights/model.js";
import type {Attribution} from "./attribution.js";
import {chooseAttributions} from "./chooseAttributions.js";
import {floatingQuotations} from "./floatingQuotations.js";
import {snapToMarks} from "./snapToMarks.js";

/** Words with lower log odds of being a cue are not looked at further. */
const leastCue = -2.5;

/** How sure the role tagger must be of an attribution, and of one inside another's content. */
export interface Thresholds {
  readonly margin: number;
  readonly nestedMargin: number;
}

export const defaultThresholds: Thresholds = {margin: 0, nestedMargin: 2000};

/** All attributions of a text: those of the model, with its spans repaired, and those of the rules; outer and nested ones. */
export function findAttributions(reading: Reading, model: Model, thresholds: Thresholds = defaultThresholds): Attribution[] {
  const candidates = findCues(reading, model.cues, leastCue * logitUnit);
  const labelled = labelRoles(reading, candidates, model.roles);
  const {outer, nested} = chooseAttributions(reading.tokens.count, labelled, thresholds.margin);
  const whole = floatingQuotations(reading, snapToMarks(reading, outer), labelled);
  return [...whole, ...nested.filter(({margin}) => margin > thresholds.nestedMargin)];
}
