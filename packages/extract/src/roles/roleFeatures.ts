import type {Reading} from "../reading.js";
import {PairPlace} from "./pairPlace.js";
import type {Surroundings} from "./surroundings.js";
import {TokenPlace} from "./tokenPlace.js";

export {pairEdgeCount, pairFeatureCount} from "./pairPrefixes.js";

/** What a token can be in an attribution. */
export const outside = 0;
export const source = 1;
export const cue = 2;
export const content = 3;
export const roleCount = 4;

export const tokenFeatureCount = 16;
export const tokenEdgeCount = 8;

const token = new TokenPlace();
const pair = new PairPlace();

/** Features of a token that only know on which side of the cue it stands: 1 left, 2 right. */
export function fillTokenFeatures(reading: Reading, at: number, side: number, into: Int32Array): void {
  token.moveTo(reading, at, side);
  token.fillForm(into, 0);
  token.fillTags(into, 3);
  token.fillShape(into, 8);
  token.fillNeighbours(into, 10);
}

/** Features of a token beside a cue. */
export function fillPairFeatures(reading: Reading, window: Surroundings, at: number, into: Int32Array): void {
  pair.moveTo(reading, window, at);
  pair.fillNearness(into, 0);
  pair.fillCounts(into, 8);
  pair.fillRegion(into, 12);
  pair.fillBetween(into, 15);
  pair.fillCueRegion(into, 21);
  pair.fillCueBetween(into, 33);
  pair.fillCueSubject(into, 37);
  pair.fillCueTag(into, 40);
  pair.fillContextTag(into, 41);
  pair.fillWord(into, 43);
}

/** Features of the step from the token before to token `at`. */
export function fillTokenEdges(reading: Reading, at: number, side: number, into: Int32Array): void {
  token.moveTo(reading, at, side);
  token.fillTagStep(into, 0);
  token.fillMarkStep(into, 3);
  token.fillWordStep(into, 6);
}

/** Features of the step from the token before to token `at`, beside a cue. */
export function fillPairEdges(reading: Reading, window: Surroundings, at: number, into: Int32Array): void {
  pair.moveTo(reading, window, at);
  pair.fillCueStep(into, 0);
  pair.fillMarkStep(into, 4);
  pair.fillTagStep(into, 6);
  pair.fillStep(into, 8);
}
