import {reach} from "../roles/cueWindow.js";
import type {Labelled} from "../roles/labelRoles.js";
import {content, cue, source} from "../roles/roleFeatures.js";
import type {Attribution, TokenRun} from "./attribution.js";

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
  const inside = heldByAnother(sure);
  for (const one of [...sure].sort((a, b) => b.margin - a.margin || a.cue - b.cue)) {
    if (inside.has(one) || taken[one.cue] === 1) {
      const attribution = attributionOf(one, undefined);
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
function heldByAnother(found: readonly Labelled[]): Set<Labelled> {
  const held = new Set<Labelled>();
  const sorted = [...found].sort((a, b) => a.cue - b.cue);
  sorted.forEach((one, index) => {
    // Windows reach so far and no further, so only neighbours can hold a cue.
    for (const direction of [-1, 1])
      for (let i = index + direction; i >= 0 && i < sorted.length; i += direction) {
        const other = sorted[i] as Labelled;
        if (Math.abs(other.cue - one.cue) > reach) break;
        if (other.margin >= one.margin * holds && isContent(other, one.cue) && !isContent(one, other.cue)) held.add(one);
      }
  });
  return held;
}

function isContent({first, roles}: Labelled, at: number): boolean {
  return roles[at - first] === content;
}

function attributionOf(one: Labelled, taken: Uint8Array | undefined): Attribution | undefined {
  const free = (k: number) => taken === undefined || taken[one.first + k] === 0;
  const contents = runsOf(one, (role, k) => role === content && free(k));
  if (contents.length === 0) return undefined;
  return {
    head: one.cue,
    content: contents,
    cue: runsOf(one, (role) => role === cue),
    source: runsOf(one, (role) => role === source),
    margin: one.margin,
    rule: null
  };
}

function runsOf({first, roles}: Labelled, belongs: (role: number, k: number) => boolean): TokenRun[] {
  const runs: {first: number; last: number}[] = [];
  let open: {first: number; last: number} | undefined;
  for (let k = 0; k < roles.length; k++) {
    if (!belongs(roles[k] as number, k)) open = undefined;
    else if (open) open.last = first + k + 1;
    else {
      open = {first: first + k, last: first + k + 1};
      runs.push(open);
    }
  }
  return runs;
}
