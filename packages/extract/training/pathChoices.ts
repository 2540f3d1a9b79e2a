import {findCues, logitUnit} from "../src/cues/findCues.js";
import {PathFeatures} from "../src/paths/pathFeatures.js";
import type {Reading} from "../src/reading.js";
import {Labeller, likelyTokens} from "../src/roles/labelRoles.js";
import {content, cue as cueRole, source} from "../src/roles/role.js";
import type {Model} from "../src/weights/model.js";
import {word} from "../src/words/signs.js";
import {isLookedAt, leastCue} from "../src/attributions/findAttributions.js";
import type {GoldLabels} from "./goldLabels.js";
import {sharesMost} from "./sharesMost.js";
import type {PathChoice} from "./trainPaths.js";

/** The paths that a model finds in a text, with what they are worth by people's labels. */
export function pathChoices(reading: Reading, model: Model, labels: readonly GoldLabels[]): PathChoice[] {
  const candidates = findCues(reading, model, leastCue * logitUnit);
  const labeller = new Labeller(reading, model, likelyTokens(reading, candidates));
  const {window} = labeller;
  const features = new PathFeatures(reading, window);
  const taken = () => features.features.slice(0, features.count);
  return candidates.tokens.flatMap((cue, i) => {
    const score = candidates.scores[i] as number;
    if (!isLookedAt(reading, cue, score)) return [];
    const {paths, margin} = labeller.paths(cue, score);
    const gold = labels.find(({head}) => head === cue) ?? labels.find(({roles}) => roles.get(cue) === cueRole);
    features.fillNone(margin, paths.length);
    const none = taken();
    const found = paths.map((path) => {
      features.fill(path);
      const roles = window.tokenRoles(path.roles);
      return {features: taken(), worth: gold ? worthOf(reading, gold, roles, window.first) : 0};
    });
    return [{none, paths: found.map((path) => path.features), worth: found.map(({worth}) => worth)}];
  });
}

/** F1 of the content's pieces, right at 80 % of the words; a fifth less where the source is not the right one. */
function worthOf(reading: Reading, gold: GoldLabels, roles: Uint8Array, first: number): number {
  const right = piecesOf(
    reading,
    [...gold.roles].filter(([, role]) => role === content).map(([at]) => at)
  );
  const found = piecesOf(reading, tokensWith(roles, content, first));
  if (right.length === 0 || found.length === 0) return 0;
  const used = new Set<ReadonlySet<number>>();
  for (const piece of found) {
    const match = right.find((one) => !used.has(one) && sharesMost(piece, one));
    if (match) used.add(match);
  }
  const f = (2 * used.size) / (right.length + found.length);
  const wanted = new Set([...gold.roles].filter(([, role]) => role === source).map(([at]) => at));
  const given = tokensWith(roles, source, first);
  const both = given.filter((at) => wanted.has(at)).length;
  const hasSource = wanted.size === 0 ? given.length === 0 : both > 0 && both * 2 >= Math.max(wanted.size, given.length);
  return hasSource ? f : f * 0.8;
}

function tokensWith(roles: Uint8Array, role: number, first: number): number[] {
  const found: number[] = [];
  roles.forEach((one, k) => {
    if (one === role) found.push(first + k);
  });
  return found;
}

/** Stretches of neighbouring tokens, as sets of their words. */
function piecesOf({tokens, words}: Reading, at: readonly number[]): ReadonlySet<number>[] {
  const pieces: Set<number>[] = [];
  let last = -2;
  for (const token of [...at].sort((a, b) => a - b)) {
    if (token !== last + 1) pieces.push(new Set());
    if (words.sign[tokens.formOf[token] as number] === word) (pieces.at(-1) as Set<number>).add(token);
    last = token;
  }
  return pieces.filter(({size}) => size > 0);
}
