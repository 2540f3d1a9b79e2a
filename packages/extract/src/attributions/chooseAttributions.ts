import {reach} from "../roles/cueWindow.js";
import type {Labelled} from "../roles/labelRoles.js";
import {content, cue, source} from "../roles/role.js";
import type {Attribution} from "./attribution.js";
import {runsOf} from "./runsOf.js";

/**
 * Picks attributions from what the role tagger found, the surest first. A word belongs to the content of one attribution; an
 * attribution whose cue lies in the content of a surer one is put aside as nested.
 */
export function chooseAttributions(
  tokenCount: number,
  found: readonly Labelled[],
  least: number
): {readonly outer: Attribution[]; readonly nested: Attribution[]} {
  const taken = new Uint8Array(tokenCount);
  const outer: Attribution[] = [];
  const nested: Attribution[] = [];
  const sure = found.filter(({margin}) => margin > least);
  const inside = heldByAnother(sure, least);
  for (const one of sure.sort((a, b) => b.margin - a.margin || a.cue - b.cue)) {
    if (inside.has(one) || taken[one.cue] === 1) {
      const attribution = attributionOf(one);
      if (attribution) nested.push(attribution);
      continue;
    }
    const attribution = attributionOf(one, taken);
    if (!attribution) continue;
    outer.push(attribution);
    for (const run of attribution.content) taken.fill(1, run.first, run.last);
    for (const run of attribution.cue) taken.fill(2, run.first, run.last);
  }
  const byCue = (a: Attribution, b: Attribution) => a.head - b.head;
  return {outer: outer.sort(byCue), nested: nested.sort(byCue)};
}

/** By how much less sure an attribution may be than one whose cue lies in its content, and still hold it. */
const holds = 0.25;

/** Those whose cue lies in the content of another that is sure enough, and not the other way round. */
function heldByAnother(found: readonly Labelled[], least: number): Set<Labelled> {
  const held = new Set<Labelled>();
  const sorted = [...found].sort((a, b) => a.cue - b.cue);
  for (let index = 1; index < sorted.length; index++) {
    const one = sorted[index] as Labelled;
    // Windows reach so far and no further, so only neighbours can hold a cue.
    for (let i = index - 1; i >= 0 && one.cue - (sorted[i] as Labelled).cue <= reach; i--) {
      const other = sorted[i] as Labelled;
      if (isHeld(one, other, least)) held.add(one);
      if (isHeld(other, one, least)) held.add(other);
    }
  }
  return held;
}

function isHeld(one: Labelled, other: Labelled, least: number): boolean {
  return other.margin - least >= (one.margin - least) * holds && isContent(other, one.cue) && !isContent(one, other.cue);
}

function isContent({first, roles}: Labelled, at: number): boolean {
  return roles[at - first] === content;
}

/** The words of each role; content only where it is not `taken`. Nothing without content. */
function attributionOf(one: Labelled, taken?: Uint8Array): Attribution | undefined {
  const contents = runsOf(one, content, taken);
  if (contents.length === 0) return undefined;
  return {head: one.cue, content: contents, cue: runsOf(one, cue), source: runsOf(one, source), margin: one.margin, rule: null};
}
