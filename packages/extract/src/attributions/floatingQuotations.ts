import type {QuotedRegion} from "../marks/quotedRegions.js";
import {signAt, type Reading} from "../reading.js";
import type {Labelled} from "../roles/labelRoles.js";
import {cue as cueRole, source as sourceRole} from "../roles/role.js";
import {colon} from "../words/signs.js";
import type {Attribution, TokenRun} from "./attribution.js";
import {colonLead} from "./colonLead.js";
import {goesOn} from "./goesOn.js";
import {holdsQuoted} from "./holdsQuoted.js";
import {isCitation} from "./isCitation.js";
import {regionShape} from "./regionShape.js";
import {runsOf} from "./runsOf.js";
import {joined} from "./snapToMarks.js";
import {statementLead} from "./statementLead.js";
import {takenBy} from "./takenBy.js";
import {verbBeside} from "./verbBeside.js";

/** A region without words of its own around it counts as a quotation from so many words on. */
const fewestWords = 4;

/**
 * Quotations in marks that no attribution has: those whose next paragraph says who speaks, the rest of one that its sentence interrupts, those that
 * their own sentence leads in with a colon, those with a verb of their own beside them, those that go on with the attribution before them in the same paragraph, those that a colon at the end of the paragraph before leads in,
 * and those that stand by themselves.
 */
export function floatingQuotations(
  reading: Reading,
  attributions: readonly Attribution[],
  found: readonly Labelled[]
): Attribution[] {
  const {tokens, regions} = reading;
  const result = [...attributions];
  if (regions.length === 0) return result;
  const {paragraphOf} = tokens;
  const taken = takenBy(tokens.count, attributions);
  /** The last attribution with quoted words in each paragraph. */
  const speaking = new Map<number, number>();
  attributions.forEach(({content}, index) => {
    for (const run of content) if (holdsQuoted(reading, run)) speaking.set(paragraphOf[run.first] as number, index);
  });
  const ahead = sourcesAhead(reading, attributions);
  for (const [index, region] of regions.entries()) {
    if (region.depth > 0 || isTaken(taken, region)) continue;
    const source = ahead.get(index);
    if (source) {
      speaking.set(paragraphOf[region.firstToken] as number, result.length);
      result.push({...floating({first: region.firstToken, last: region.lastToken}, -1), source});
      taken.fill(1, region.firstToken, region.lastToken);
      continue;
    }
    if (isCitation(reading, region)) continue;
    const own = colonLead(reading, taken, region);
    if (own) {
      speaking.set(paragraphOf[region.firstToken] as number, result.length);
      result.push(own);
      for (const {first, last} of [...own.cue, ...own.content]) taken.fill(1, first, last);
      continue;
    }
    const shape = regionShape(reading, region);
    const paragraph = paragraphOf[region.firstToken] as number;
    const run: TokenRun = {first: region.firstToken, last: region.lastToken};
    const last = speaking.get(paragraph);
    const before = last === undefined ? undefined : result[last];
    const isRest = before !== undefined && goesOn(reading, before, region);
    if (!isRest && shape.words < fewestWords) continue;
    const verb = !isRest && shape.isClause ? verbBeside(reading, taken, region) : -1;
    if (!isRest && verb < 0 && !shape.isSentence) continue;
    const goes = before === undefined || mayGoWith(before, region);
    if (!goes && verb < 0 && !shape.isClause) continue;
    if (last !== undefined && before && (isRest || (verb < 0 && !shape.begins && goes))) {
      result[last] = {...before, content: joined([...before.content, run])};
    } else {
      const led = verb < 0 && shape.begins ? ledIn(reading, found, taken, region.firstToken - 2, paragraph - 1) : undefined;
      speaking.set(paragraph, result.length);
      result.push(led ? {...led, content: [run]} : floating(run, verb));
    }
    taken.fill(1, region.firstToken, region.lastToken);
  }
  return result;
}

/** The attribution that holds words of each region, by the region's number. */
function ownersOf({regionOf}: Reading, attributions: readonly Attribution[]): Map<number, number> {
  const owners = new Map<number, number>();
  attributions.forEach(({content}, index) => {
    for (const {first, last} of content)
      for (let at = first; at < last; at++) if ((regionOf[at] as number) >= 0) owners.set(regionOf[at] as number, index);
  });
  return owners;
}

/**
 * The sources of regions that are left open, for the next paragraph to go on with them: they are named there, `“…” ¶ “…,” Ann Lee said`. By
 * the region's number; nothing where nobody has the paragraphs after it.
 */
function sourcesAhead(reading: Reading, attributions: readonly Attribution[]): Map<number, readonly TokenRun[]> {
  const {regions} = reading;
  const sources = new Map<number, readonly TokenRun[]>();
  if (!regions.some(({continues}) => continues >= 0)) return sources;
  const owners = ownersOf(reading, attributions);
  // From the last one back: each hands on what the one after it knows.
  for (let index = regions.length - 1; index >= 0; index--) {
    const {continues} = regions[index] as QuotedRegion;
    if (continues < 0) continue;
    const owner = owners.get(index);
    const source = owner === undefined ? sources.get(index) : attributions[owner]?.source;
    if (source && source.length > 0) sources.set(continues, source);
  }
  return sources;
}

/** How many tokens may stand between two quotations of which the first has no cue: “…” “…,” said Lee. */
const beside = 3;

/** Whether a region follows an attribution, or stands right before its first words. */
function mayGoWith({content, cue, source}: Attribution, {firstToken, lastToken}: QuotedRegion): boolean {
  const words = content[0]?.first ?? Infinity;
  const others = Math.min(cue[0]?.first ?? Infinity, source[0]?.first ?? Infinity);
  return Math.min(words, others) <= firstToken || (words < others && words <= lastToken + beside);
}

/** A quotation by itself, with the verb beside it; -1 where there is none. */
function floating(run: TokenRun, verb: number): Attribution {
  const cue = verb < 0 ? [] : [{first: verb, last: verb + 1}];
  return {head: verb, content: [run], cue, source: [], margin: 0, rule: "floating-quotation"};
}

function isTaken(taken: Uint8Array, {firstToken, lastToken}: QuotedRegion): boolean {
  for (let at = firstToken; at < lastToken; at++) if (taken[at] !== 0) return true;
  return false;
}

/** The cue in the sentence before, when that ends with a colon or gives a statement: its words, without a content of their own. */
function ledIn(
  reading: Reading,
  found: readonly Labelled[],
  taken: Uint8Array,
  last: number,
  paragraph: number
): Attribution | undefined {
  const {tokens, sentences} = reading;
  if (last < 0 || tokens.paragraphOf[last] !== paragraph) return undefined;
  const sentence = sentences.sentenceOf[last] as number;
  const first = sentences.firstTokens[sentence] as number;
  const best = signAt(reading, last) === colon ? surestCue(found, taken, first, last) : undefined;
  const given = statementLead(reading, first, last);
  if (given && taken[given.verb] === 0 && (!best || best.cue <= given.verb))
    return {head: given.verb, content: [], cue: [given.cue], source: [given.source], margin: 0, rule: "statement"};
  if (!best) return undefined;
  return {
    head: best.cue,
    content: [],
    cue: runsOf(best, cueRole),
    source: runsOf(best, sourceRole),
    margin: best.margin,
    rule: "colon"
  };
}

/** The surest cue of a sentence by the cue finder that no attribution has. */
function surestCue(found: readonly Labelled[], taken: Uint8Array, first: number, last: number): Labelled | undefined {
  let best: Labelled | undefined;
  for (let i = firstCueFrom(found, first); i < found.length && (found[i] as Labelled).cue <= last; i++) {
    const one = found[i] as Labelled;
    if (taken[one.cue] === 0 && (!best || one.cueScore >= best.cueScore)) best = one;
  }
  return best;
}

/** The index of the first cue from the token on. They come in text order. */
function firstCueFrom(found: readonly Labelled[], token: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle] as Labelled).cue < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
