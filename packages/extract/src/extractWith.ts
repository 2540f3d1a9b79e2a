import {tierOf} from "./attributions/tierOf.js";
import {cutPieces, spansOf} from "./attributions/cutPieces.js";
import {defaultThresholds, findAttributions, findInside} from "./attributions/findAttributions.js";
import type {Attribution} from "./attributions/attribution.js";
import {confidenceOf} from "./attributions/confidence.js";
import type {Act, Kind, Tier} from "./codes/codes.js";
import {cueLemma} from "./cues/cueLemma.js";
import {actOf, cueClassOf, isListed} from "./cues/cueWords.js";
import {findForms} from "./forms/findForms.js";
import {findNonQuotations} from "./marks/findNonQuotations.js";
import {nestingOf} from "./nesting.js";
import {readText, type Reading} from "./reading.js";
import {resolveSpeakers, type Speaker} from "./speakers/resolveSpeakers.js";
import {taggedText} from "./speakers/taggedText.js";
import {canonicalText} from "./text/canonicalText.js";
import {paragraphRolesOf} from "./text/paragraphRoles.js";
import type {Decision, Extraction, Quote, Span} from "./types.js";
import {warningsOf} from "./warnings.js";
import type {Model} from "./weights/model.js";

/** What `extract` reports; everything when left out. */
export interface ExtractOptions {
  /** Which acts to report; all when left out. `["speech", "writing"]` leaves thoughts and attitudes away. */
  readonly acts?: readonly Act[] | undefined;
  /** Which tiers to report; all when left out. `["core"]` leaves demands and noun phrases away. */
  readonly tiers?: readonly Tier[] | undefined;
  /**
   * Whether what stands in quotation marks is read once more, for what is quoted in it in turn: `“She asked whether it helped,” Lee said`. Not
   * when left out: then only what is sure is found there.
   */
  readonly nested?: boolean | undefined;
}

/** An attribution cut to the text, not yet with its speaker. */
interface Cut {
  readonly content: readonly Span[];
  readonly quoted: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly kind: Kind;
  readonly act: Act;
  readonly tier: Tier;
  readonly lemma: string | null;
  readonly confidence: number;
  readonly decision: Decision;
  readonly block: boolean;
}

/** `extract` with a model of the caller's. */
export function extractWith(model: Model, raw: string, options: ExtractOptions = {}): Extraction {
  const text = canonicalText(raw);
  const reading = readText(text, model.tagger);
  const paragraphs = paragraphRolesOf(reading);
  const furniture = paragraphs.filter((paragraph) => paragraph.furniture !== null);
  const found: Cut[] = [];
  const attributions = findAttributions(reading, model);
  const keep = (read: Reading, list: readonly Attribution[]) => {
    for (const attribution of list) {
      const one = cut(read, attribution);
      if (one) found.push(one);
    }
  };
  keep(reading, attributions);
  if (options.nested === true) {
    const inside = findInside(reading, model, attributions);
    keep(inside.reading, inside.attributions);
  }
  const all = withForms(reading, found).filter(({content}) => !furniture.some((piece) => overlaps(piece, content)));
  const cuts = all
    .filter(({act, tier}) => (options.acts?.includes(act) ?? true) && (options.tiers?.includes(tier) ?? true))
    .sort((a, b) => start(a) - start(b) || end(b) - end(a));
  const {sources, speakers} = resolveSpeakers(
    taggedText(reading.tokens, reading.sentences.sentenceOf, reading.tags, reading.quoteState, reading.words),
    cuts
  );
  const parents = nestingOf(cuts);
  const headline = paragraphs.find(({role}) => role === "headline");
  const quotes = cuts.map((one, index): Quote => {
    const speaker = speakers[index] as Speaker;
    const parent = parents[index] as number;
    return {
      id: `q${index + 1}`,
      kind: one.kind,
      act: one.act,
      tier: one.tier,
      place: headline && start(one) < headline.end ? "headline" : "body",
      block: one.block,
      nestedIn: parent < 0 ? null : `q${parent + 1}`,
      source: speaker.source,
      naming: speaker.naming,
      resolution: speaker.resolution,
      cueLemma: one.lemma,
      cueClass: one.lemma === null ? "none" : cueClassOf(firstWord(one.lemma)),
      spans: {
        content: one.content,
        quoted: one.quoted,
        cue: one.cue,
        source: speaker.spans.source,
        sourceFull: speaker.spans.sourceFull
      },
      confidence: one.confidence,
      decision: one.decision
    };
  });
  return {
    text,
    paragraphs,
    sentences: reading.sentences.spans,
    quotes,
    sources,
    // What an option leaves out is a quotation all the same.
    nonQuotations: findNonQuotations(
      reading,
      all.flatMap(({content}) => content)
    ),
    warnings: warningsOf(raw, reading)
  };
}

const start = ({content}: Pick<Cut, "content">): number => (content[0] as Span).start;
const end = ({content}: Pick<Cut, "content">): number => (content.at(-1) as Span).end;

function firstWord(words: string): string {
  const blank = words.indexOf(" ");
  return blank < 0 ? words : words.slice(0, blank);
}

function overlaps(outer: Span, pieces: readonly Span[]): boolean {
  return pieces.some((piece) => piece.start < outer.end && outer.start < piece.end);
}

/** Nothing when no word is left of the content, or when it is too unsure. */
function cut(reading: Reading, attribution: Attribution): Cut | undefined {
  const {head, margin, rule} = attribution;
  const pieces = cutPieces(reading, attribution.content);
  const {content} = pieces;
  if (content.length === 0) return undefined;
  const lemma = cueLemma(reading, head, attribution.cue);
  const block = rule === "colon" || rule === "statement" || rule === "block";
  const quoted = rule === "block" ? content : pieces.quoted;
  const kind = kindOf(content, quoted, block);
  const isSpeech = lemma === null || (kind === "direct" && isLong(reading, content) && !isListed(firstWord(lemma)));
  const act = isSpeech ? "speech" : actOf(firstWord(lemma));
  const tier = tierOf(reading, attribution, kind, act);
  if (tier === "extended" && rule === null && margin < defaultThresholds.extended) return undefined;
  return {
    content,
    quoted,
    cue: spansOf(reading, attribution.cue),
    source: spansOf(reading, attribution.source),
    kind,
    act,
    tier,
    lemma,
    confidence: confidenceOf(margin, rule),
    decision: rule === null ? {by: "model", score: margin} : {by: "rule", rule},
    block
  };
}

/** Whether a quotation has more words than a title or a catchword mostly has. */
function isLong({text}: Reading, content: readonly Span[]): boolean {
  return content.some(({start, end}) => {
    let blanks = 0;
    for (let at = start; at < end && blanks < 3; at++) if (text.charCodeAt(at) === 0x20) blanks += 1;
    return blanks === 3;
  });
}

/** The kind that follows from the spans, as in the corpus. */
function kindOf(content: readonly Span[], quoted: readonly Span[], block: boolean): Kind {
  if (block) return "direct";
  if (quoted.length === 0) return "indirect";
  const covered = content.every((piece) => quoted.some((part) => part.start === piece.start && part.end === piece.end));
  return covered ? "direct" : "mixed";
}

/** Adds what the layout says; where the model found words in the same marks, the layout's speaker counts. */
function withForms(reading: Reading, cuts: readonly Cut[]): Cut[] {
  const forms = findForms(reading.text, reading.tokens.paragraphs, reading.regions);
  if (forms.length === 0) return [...cuts];
  const byForm = forms.map(({form, content, quoted, source}): Cut => ({
    content,
    quoted,
    cue: [],
    source: [source],
    kind: kindOf(content, quoted, false),
    act: "speech",
    tier: "core",
    lemma: null,
    confidence: confidenceOf(0, "form"),
    decision: {by: "rule", rule: form},
    block: false
  }));
  const rest = cuts.filter((one) => !byForm.some(({content}) => content.some((piece) => overlaps(piece, one.content))));
  return [...rest, ...byForm];
}
