import {tellsOfWords} from "../cues/cueWords.js";
import {wordAt, type Reading} from "../reading.js";
import type {Labelled} from "../roles/labelRoles.js";
import {cue as cueRole, source as sourceRole} from "../roles/role.js";
import {formAt} from "../text/tokens.js";
import {colon, word} from "../words/signs.js";
import type {Attribution, TokenRun} from "./attribution.js";
import {runsOf} from "./runsOf.js";

/** How many tokens may stand between a cue and the colon when nothing else tells that a quotation follows. */
const beside = 3;

/**
 * Block quotations without marks: the paragraph after a sentence that ends with a colon and has a cue of speech or writing, and the
 * paragraphs after it that begin with an ellipsis. A list, a label or an update does not count.
 */
export function blockQuotations(reading: Reading, attributions: readonly Attribution[], found: readonly Labelled[]): Attribution[] {
  const {tokens, words, sentences} = reading;
  const {count, paragraphOf, formOf} = tokens;
  const blocks: Attribution[] = [];
  let byHead: ReadonlyMap<number, Attribution> | undefined;
  /** The first of `found` that may stand in the next lead: they come in text order, and so do the leads. */
  let next = 0;
  for (let first = 1; first < count; first++) {
    if (paragraphOf[first] === paragraphOf[first - 1] || words.sign[formOf[first - 1] as number] !== colon) continue;
    const sentence = sentences.sentenceOf[first - 1] as number;
    const lead: TokenRun = {first: sentences.firstTokens[sentence] as number, last: first - 1};
    while (next < found.length && (found[next] as Labelled).cue < lead.first) next += 1;
    const cue = leadingCue(reading, found, next, lead.last);
    if (!cue) continue;
    const content = [paragraphFrom(reading, first)];
    if (!mayBeBlock(reading, content[0] as TokenRun)) continue;
    byHead ??= new Map(attributions.map((one) => [one.head, one]));
    const near = lead.last - cue.cue <= beside || formAt(tokens, lead.first).toLowerCase() === "according";
    if (!near && !readsAsQuoted(reading, content[0] as TokenRun, byHead)) continue;
    let after = (content[0] as TokenRun).last;
    while (after < count && /^(?:…|\.{3,})$/u.test(formAt(tokens, after))) {
      const more = paragraphFrom(reading, after);
      content.push(more);
      after = more.last;
    }
    // A cue that has a content of its own, "told us she is glad:", is not the block's.
    const taken = endsBefore(byHead.get(cue.cue)?.content ?? [], first);
    blocks.push({
      head: taken ? -1 : cue.cue,
      content,
      cue: taken ? [] : runsOf(cue, cueRole),
      source: runsOf(cue, sourceRole),
      margin: cue.margin,
      rule: "block"
    });
  }
  return blocks;
}

const endsBefore = (runs: readonly TokenRun[], at: number) => runs.some(({last}) => last <= at);

/** The surest cue of speech or writing from the one with this number on, up to the token before the colon. */
function leadingCue(reading: Reading, found: readonly Labelled[], from: number, last: number): Labelled | undefined {
  let best: Labelled | undefined;
  for (let i = from; i < found.length && (found[i] as Labelled).cue <= last; i++) {
    const one = found[i] as Labelled;
    if (tellsOfWords(wordAt(reading, one.cue)) && (!best || one.cueScore > best.cueScore)) best = one;
  }
  return best;
}

function paragraphFrom({tokens}: Reading, first: number): TokenRun {
  let last = first;
  while (last < tokens.count && tokens.paragraphOf[last] === tokens.paragraphOf[first]) last += 1;
  return {first, last};
}

/** The fewest words of a block: less is a label or a heading. */
const fewestWords = 8;

/** Begins with a word or an ellipsis, not with a mark, a bullet or a number, and is long enough. */
function mayBeBlock({tokens, words, quoteState}: Reading, {first, last}: TokenRun): boolean {
  if (quoteState[first] !== 0 || !/^(?:[\p{L}[(…]|\.{3})/u.test(formAt(tokens, first))) return false;
  if (words.sign[tokens.formOf[last - 1] as number] === colon) return false;
  let count = 0;
  for (let at = first; at < last; at++) if (words.sign[tokens.formOf[at] as number] === word) count += 1;
  return count >= fewestWords;
}

/** Somebody speaks of himself, or the sentence is cut; else nothing in it is said by anybody else. */
function readsAsQuoted(reading: Reading, {first, last}: TokenRun, byHead: ReadonlyMap<number, Attribution>): boolean {
  if (/^(?:[\p{Ll}…]|\.{3})/u.test(formAt(reading.tokens, first))) return true;
  let others = false;
  for (let at = first; at < last; at++) {
    if (reading.quoteState[at] === 0 && firstPerson.has(wordAt(reading, at))) return true;
    others ||= byHead.has(at);
  }
  return !others;
}

const firstPerson = new Set(["i", "we", "my", "our", "us", "me"]);
