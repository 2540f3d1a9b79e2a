import type {Reading} from "../reading.js";
import {addNarrowRows, NarrowMemo, WideMemo} from "../weights/memo.js";
import type {Model} from "../weights/model.js";
import {addWideRow, findRows, type NarrowRows, type WideRows} from "../weights/sparseRows.js";
import {reach, type CueWindow} from "./cueWindow.js";
import {
  betweenFeatures,
  contextTagFeatures,
  countsFeatures,
  cueBetweenFeatures,
  cueRegionFeatures,
  cueStepFeatures,
  cueSubjectFeatures,
  cueTagFeatures,
  markStepFeatures as pairMarkStepFeatures,
  nearnessFeatures,
  PairPlace,
  regionFeatures,
  stepFeatures,
  tagStepFeatures as pairTagStepFeatures,
  wordFeatures
} from "./pairPlace.js";
import {
  formFeatures,
  markStepFeatures,
  neighbourFeatures,
  shapeFeatures,
  tagsFeatures,
  tagStepFeatures,
  TokenPlace,
  wordStepFeatures
} from "./tokenPlace.js";

export type RoleTables = Pick<Model, "unary" | "edges">;

const longest = 2 * reach + 1;
const mostFeatures = 12;
/** More tokens than a window holds, a power of two. */
const kept = 512;

/** Sums that are the same in every text, by what they depend on. They stay as long as the weights do, and never grow. */
class LastingSums {
  readonly tags = new NarrowMemo(13);
  readonly shape = new NarrowMemo(12);
  readonly tagStep = new WideMemo(12, 16);
  readonly markStep = new WideMemo(9, 16);
  readonly nearness = new NarrowMemo(13);
  readonly counts = new NarrowMemo(12);
  readonly region = new NarrowMemo(12);
  readonly contextTag = new NarrowMemo(13);
  readonly between = new NarrowMemo(12);
  readonly pairMarkStep = new WideMemo(11, 16);
  readonly pairTagStep = new WideMemo(12, 16);
}

const lastingSums = new WeakMap<NarrowRows, LastingSums>();

/** Scores of every role at every token of a window, and of every step from role to role. */
export class RoleScores {
  /** Four numbers a token of the window, by role. */
  readonly node = new Int32Array(longest * 4);
  /** Sixteen numbers a token, by the role before and the token's own: the step from the token before. */
  readonly step = new Int32Array(longest * 16);

  private readonly reading: Reading;
  private readonly unary: NarrowRows;
  private readonly edges: WideRows;
  private readonly window: CueWindow;
  private readonly lasting: LastingSums;
  /** What does not depend on the cue, by token and side, for the latest tokens: cues come in text order. */
  private readonly tokenScores = new Int32Array(kept * 8);
  private readonly tokenSteps = new Int32Array(kept * 32);
  /** Which token and side each of them is. */
  private readonly tokenKnown = new Int32Array(kept * 2).fill(-1);
  /** What a form scores by itself, by form and side. */
  private readonly formScores: Int32Array;
  private readonly formKnown: Uint8Array;
  /** What depends on the cue and on little else; forgotten at the next cue. */
  private readonly cueRegion = new NarrowMemo(6);
  private readonly cueBetween = new NarrowMemo(6);
  private readonly cueSubject = new NarrowMemo(5);
  private readonly cueTag = new NarrowMemo(7);
  private readonly cueStep = new WideMemo(6, 16);
  private readonly token = new TokenPlace();
  private readonly pair = new PairPlace();
  private readonly features = new Int32Array(mostFeatures);

  constructor(reading: Reading, {unary, edges}: RoleTables, window: CueWindow) {
    const {forms} = reading.tokens;
    this.reading = reading;
    this.unary = unary;
    this.edges = edges;
    this.window = window;
    let lasting = lastingSums.get(unary);
    if (!lasting) lastingSums.set(unary, (lasting = new LastingSums()));
    this.lasting = lasting;
    this.formScores = new Int32Array(forms.length * 8);
    this.formKnown = new Uint8Array(forms.length * 2);
  }

  /** Scores the tokens of the window as it stands. */
  fill(length: number): void {
    const {window, reading, pair, tokenKnown} = this;
    this.cueRegion.clear();
    this.cueBetween.clear();
    this.cueSubject.clear();
    this.cueTag.clear();
    this.cueStep.clear();
    for (let k = 0; k < length; k++) {
      const at = window.first + k;
      const side = at < window.cue ? 0 : 1;
      const row = (at & (kept - 1)) * 2 + side;
      if (tokenKnown[row] !== at) this.scoreToken(at, side, row);
      pair.moveTo(reading, window, at);
      this.scoreNode(k, row * 4);
      if (k > 0) this.scoreStep(k, row * 16);
    }
  }

  private scoreNode(k: number, own: number): void {
    const {pair, features, unary, node, tokenScores, cueRegion, cueBetween, cueSubject, cueTag} = this;
    const {nearness, counts, region, between, contextTag} = this.lasting;
    let key = pair.nearnessKey;
    let a = nearness.find(key);
    if (a < 0) {
      pair.fillNearness(features, 0);
      a = nearness.add(key, unary, features, nearnessFeatures);
    }
    key = pair.countsKey;
    let b = counts.find(key);
    if (b < 0) {
      pair.fillCounts(features, 0);
      b = counts.add(key, unary, features, countsFeatures);
    }
    key = pair.regionKey;
    let c = region.find(key);
    if (c < 0) {
      pair.fillRegion(features, 0);
      c = region.add(key, unary, features, regionFeatures);
    }
    key = pair.betweenKey;
    let d = between.find(key);
    if (d < 0) {
      pair.fillBetween(features, 0);
      d = between.add(key, unary, features, betweenFeatures);
    }
    key = pair.cueRegionKey;
    let e = cueRegion.find(key);
    if (e < 0) {
      pair.fillCueRegion(features, 0);
      e = cueRegion.add(key, unary, features, cueRegionFeatures);
    }
    key = pair.cueBetweenKey;
    let f = cueBetween.find(key);
    if (f < 0) {
      pair.fillCueBetween(features, 0);
      f = cueBetween.add(key, unary, features, cueBetweenFeatures);
    }
    key = pair.cueSubjectKey;
    let g = cueSubject.find(key);
    if (g < 0) {
      pair.fillCueSubject(features, 0);
      g = cueSubject.add(key, unary, features, cueSubjectFeatures);
    }
    key = pair.cueTagKey;
    let h = cueTag.find(key);
    if (h < 0) {
      pair.fillCueTag(features, 0);
      h = cueTag.add(key, unary, features, cueTagFeatures);
    }
    key = pair.contextTagKey;
    let i = contextTag.find(key);
    if (i < 0) {
      pair.fillContextTag(features, 0);
      i = contextTag.add(key, unary, features, contextTagFeatures);
    }
    pair.fillWord(features, 0);
    addNarrowRows(unary, features, wordFeatures, node, k * 4);
    node[k * 4] = (node[k * 4] as number) + (tokenScores[own] as number);
    for (let y = 1; y < 4; y++)
      node[k * 4 + y] =
        (node[k * 4 + y] as number) +
        (tokenScores[own + y] as number) +
        (nearness.sums[a + y] as number) +
        (counts.sums[b + y] as number) +
        (region.sums[c + y] as number) +
        (between.sums[d + y] as number) +
        (cueRegion.sums[e + y] as number) +
        (cueBetween.sums[f + y] as number) +
        (cueSubject.sums[g + y] as number) +
        (cueTag.sums[h + y] as number) +
        (contextTag.sums[i + y] as number);
  }

  private scoreStep(k: number, own: number): void {
    const {pair, features, edges, step, tokenSteps, cueStep} = this;
    const {pairMarkStep, pairTagStep} = this.lasting;
    let key = pair.cueStepKey;
    let a = cueStep.find(key);
    if (a < 0) {
      pair.fillCueStep(features, 0);
      a = cueStep.add(key, edges, features, cueStepFeatures);
    }
    key = pair.markStepKey;
    let b = pairMarkStep.find(key);
    if (b < 0) {
      pair.fillMarkStep(features, 0);
      b = pairMarkStep.add(key, edges, features, pairMarkStepFeatures);
    }
    key = pair.tagStepKey;
    let c = pairTagStep.find(key);
    if (c < 0) {
      pair.fillTagStep(features, 0);
      c = pairTagStep.add(key, edges, features, pairTagStepFeatures);
    }
    const cueSums = cueStep.sums;
    const markSums = pairMarkStep.sums;
    const tagSums = pairTagStep.sums;
    const to = k * 16;
    step[to] = tokenSteps[own] as number;
    for (let y = 1; y < 16; y++)
      step[to + y] =
        (tokenSteps[own + y] as number) + (cueSums[a + y] as number) + (markSums[b + y] as number) + (tagSums[c + y] as number);
    pair.fillStep(features, 0);
    findRows(edges, features, stepFeatures);
    for (let f = 0; f < stepFeatures; f++) addWideRow(edges, features[f] as number, step, to);
  }

  /** What a token and the step to it score by themselves on one side of a cue. */
  private scoreToken(at: number, side: number, row: number): void {
    const {token, features, unary, edges, tokenScores, tokenSteps, formScores} = this;
    const {tags, shape, tagStep, markStep} = this.lasting;
    this.tokenKnown[row] = at;
    token.moveTo(this.reading, at, side + 1);
    const form = (token.form * 2 + side) * 4;
    if (this.formKnown[token.form * 2 + side] === 0) {
      this.formKnown[token.form * 2 + side] = 1;
      token.fillForm(features, 0);
      addNarrowRows(unary, features, formFeatures, formScores, form);
    }
    let key = token.tagsKey;
    let a = tags.find(key);
    if (a < 0) {
      token.fillTags(features, 0);
      a = tags.add(key, unary, features, tagsFeatures);
    }
    key = token.shapeKey;
    let b = shape.find(key);
    if (b < 0) {
      token.fillShape(features, 0);
      b = shape.add(key, unary, features, shapeFeatures);
    }
    token.fillNeighbours(features, 0);
    const own = row * 4;
    addNarrowRows(unary, features, neighbourFeatures, tokenScores, own);
    tokenScores[own] = (tokenScores[own] as number) + (formScores[form] as number);
    for (let y = 1; y < 4; y++)
      tokenScores[own + y] =
        (tokenScores[own + y] as number) +
        (formScores[form + y] as number) +
        (tags.sums[a + y] as number) +
        (shape.sums[b + y] as number);
    if (at === 0) return;
    key = token.tagStepKey;
    a = tagStep.find(key);
    if (a < 0) {
      token.fillTagStep(features, 0);
      a = tagStep.add(key, edges, features, tagStepFeatures);
    }
    key = token.markStepKey;
    b = markStep.find(key);
    if (b < 0) {
      token.fillMarkStep(features, 0);
      b = markStep.add(key, edges, features, markStepFeatures);
    }
    const tagSums = tagStep.sums;
    const markSums = markStep.sums;
    const to = row * 16;
    tokenSteps[to] = 0;
    for (let y = 1; y < 16; y++) tokenSteps[to + y] = (tagSums[a + y] as number) + (markSums[b + y] as number);
    token.fillWordStep(features, 0);
    findRows(edges, features, wordStepFeatures);
    for (let f = 0; f < wordStepFeatures; f++) addWideRow(edges, features[f] as number, tokenSteps, to);
  }
}
