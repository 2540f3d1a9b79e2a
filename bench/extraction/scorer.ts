import {existsSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {sharedInputs} from "./sharedInputs.js";
import type {GoldText} from "./goldSets.js";
import type {PeerQuote} from "./peers/peerQuote.js";

/** F1 with its 95 % interval over documents, both as shares. */
export interface Score {
  readonly f: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

interface ScorerModule {
  readonly scoreDocs: (gold: readonly unknown[], found: readonly unknown[], unit: string, scope: string) => unknown[];
  readonly summarise: (perDocument: readonly unknown[]) => Record<string, {f: number; gold: number} | number>;
  readonly bootstrap: (perDocument: readonly unknown[], rounds: number, seed: number) => Record<string, readonly [number, number]>;
}

/** What the table shows: content at 80 % overlap by kind, content with the right speaker, and with the right name. */
export const measures = [
  "content.ov80",
  "content.ov80.direct",
  "content.ov80.mixed",
  "content.ov80.indirect",
  "e2e.ov80",
  "e2eEntity.ov80"
] as const;
export type Measure = (typeof measures)[number];
export type Scores = Partial<Record<Measure, Score>>;

/** The scorer that is kept beside the data (speech and writing, each contiguous part by itself); undefined where it is not at hand. */
export async function loadScorer(): Promise<
  ((gold: readonly GoldText[], found: readonly (readonly PeerQuote[])[]) => Scores) | undefined
> {
  const file = join(sharedInputs, "eval/quotes/score.mjs");
  if (!existsSync(file)) return undefined;
  const {scoreDocs, summarise, bootstrap} = (await import(pathToFileURL(file).href)) as ScorerModule;
  return (gold, found) => {
    const predicted = gold.map(({id}, index) => ({id, quotes: found[index] ?? []}));
    const perDocument = scoreDocs(gold, predicted, "segment", "speech");
    const rates = summarise(perDocument);
    const intervals = bootstrap(perDocument, 1000, 1);
    return Object.fromEntries(
      measures.flatMap((measure) => {
        const rate = rates[measure];
        // A data set without names has nothing to say of them.
        if (typeof rate !== "object" || rate.gold === 0) return [];
        const [low, high] = intervals[measure] ?? [];
        return [[measure, {f: rate.f, low, high}]];
      })
    );
  };
}
