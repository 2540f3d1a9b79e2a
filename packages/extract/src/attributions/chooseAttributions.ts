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
  const order = found.filter(({margin}) => margin > least).sort((a, b) => b.margin - a.margin || a.cue - b.cue);
  for (const one of order) {
    if (taken[one.cue] === 1) {
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
  // A cue that was taken before the content around it.
  const inside = new Uint8Array(tokenCount);
  for (const {content} of outer) for (const run of content) inside.fill(1, run.first, run.last);
  const byCue = (a: Attribution, b: Attribution) => a.head - b.head;
  return {
    outer: outer.filter(({head}) => inside[head] === 0).sort(byCue),
    nested: [...nested, ...outer.filter(({head}) => inside[head] === 1)].sort(byCue)
  };
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
