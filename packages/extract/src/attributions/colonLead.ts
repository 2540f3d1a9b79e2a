import {isListed, tellsOfWords} from "../cues/cueWords.js";
import {subjectsOf} from "../cues/subjects.js";
import type {QuotedRegion} from "../marks/quotedRegions.js";
import {wordAt, type Reading} from "../reading.js";
import {finiteVerbs, isOneOf, tag} from "../tagging/tags.js";
import {colon} from "../words/signs.js";
import type {Attribution} from "./attribution.js";
import {regionShape} from "./regionShape.js";

/** How far before the colon its verb is looked for, in tokens. */
const reach = 60;

/** A cue of more tokens is its verb alone. */
const longestCue = 4;

/** Subjects that are nobody who spoke before. */
const nobody = new Set("you this that these those there what which".split(" "));

/** A quotation of fewer words takes a verb of speech or writing before its colon. */
const fewestWords = 4;

/**
 * The attribution of a region that its own sentence leads in: `Bob Ray disagreed: “We are not for sale.”`, `The sign read: “Closed”.`
 * The last finite verb before the colon is the cue, and its subject the source. Nothing without a colon, or where the lead belongs to an
 * attribution.
 */
export function colonLead(reading: Reading, taken: Uint8Array, region: QuotedRegion): Attribution | undefined {
  const {tokens, words, sentences, phrases} = reading;
  const mark = region.firstToken - 1;
  const end = mark - 1;
  if (end < 1 || words.sign[tokens.formOf[end] as number] !== colon || tokens.paragraphOf[end] !== tokens.paragraphOf[mark])
    return undefined;
  const from = Math.max(sentences.firstTokens[sentences.sentenceOf[end] as number] as number, end - reach);
  const verb = leadingVerb(reading, taken, from, end);
  if (verb <= from) return undefined;
  const {near, host, relative, passive} = subjectsOf(reading, verb);
  if (near < 0 || relative || passive || nobody.has(wordAt(reading, near))) return undefined;
  const shape = regionShape(reading, region);
  const tells = tellsOfWords(wordAt(reading, verb));
  if (!tells && (shape.words < fewestWords || !(shape.isClause || shape.isSentence))) return undefined;
  const last = host >= 0 ? host : near;
  const source = {first: phrases.firstOf[last] as number, last: Math.min(near + 1, verb)};
  if (source.first < from || taken[source.first] !== 0) return undefined;
  return {
    head: verb,
    content: [{first: region.firstToken, last: region.lastToken}],
    cue: [{first: verb, last: end - verb <= longestCue ? end : verb + 1}],
    source: [source],
    margin: 0,
    rule: "colon"
  };
}

const being = new Set(["is", "are", "was", "were", "'re", "’re"]);
const having = new Set(["has", "have", "had", "'ve", "’ve", "'s", "’s"]);

/** A participle with a sign besides its tag; also "read", and a known cue that the tagger takes for a noun. */
function isParticiple(found: number | undefined, lower: string): boolean {
  const signs = [found === tag.VBN, lower.endsWith("ed"), isListed(lower)].filter(Boolean).length;
  return lower === "read" || signs > 1;
}

/**
 * The last finite verb before the colon, or the participle after its "has": -1 without one, or where a word after it is taken. Without a
 * finite verb, a known cue that the tagger takes for a participle or a noun: "Ray disagreed:", "The sign read:".
 */
function leadingVerb(reading: Reading, taken: Uint8Array, from: number, end: number): number {
  const {tags, quoteState} = reading;
  let participle = -1;
  for (let at = end - 1; at >= from && taken[at] === 0; at--) {
    if (quoteState[at] !== 0) continue;
    const lower = wordAt(reading, at);
    if (tags[at] === tag.MD) return -1;
    if (isOneOf(finiteVerbs, tags[at] as number)) {
      if (participle < 0) return at;
      return having.has(lower) ? participle : being.has(lower) ? -1 : at;
    }
    if (participle < 0 && isParticiple(tags[at], lower)) participle = at;
  }
  return participle >= 0 && isListed(wordAt(reading, participle)) ? participle : -1;
}
