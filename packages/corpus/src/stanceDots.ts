import type {StanceJudgement} from "./schema/types.js";
import type {StanceTargetCode} from "./stance/target.js";
import type {StanceSourceType} from "./stance/sourceType.js";
import type {Voice} from "./stance/stanceUnits.js";

/** One judgement as a dot. */
export interface StanceDot {
  readonly unit: string;
  readonly target: StanceTargetCode;
  readonly label: StanceJudgement["label"];
  readonly confidence: StanceJudgement["confidence"];
  readonly voice: Voice;
  /** Headline and standfirst are apart from the body. */
  readonly display: boolean;
  /** Null for the author. */
  readonly source: string | null;
  readonly sourceLabel: string;
  readonly sourceType: StanceSourceType;
  /** The colour group of the source's affiliation; null for the author. */
  readonly group: string | null;
  /** Words of the unit. */
  readonly words: number;
  /** The cue as far as it may be shown. */
  readonly cueWords: readonly string[];
}

/** The dots of one article on one target, in text order. */
export interface StanceDotRow {
  readonly target: StanceTargetCode;
  /** The target in a reader's words. */
  readonly label: string;
  /** Whether agreement on this target is too low, or its units too few, for more than counts. */
  readonly provisional: boolean;
  readonly dots: readonly StanceDot[];
}

/** One article's part of the stance chart. */
export interface StanceDotArticle {
  readonly article: string;
  readonly title: string;
  /** Targets with most judgements first, then in the order of the codebook. */
  readonly rows: readonly StanceDotRow[];
}

/** What the stance chart of one panel draws: the authors' own voice, or those who are quoted. Never both. */
export interface StanceDots {
  readonly panel: "author" | "quoted";
  readonly articles: readonly StanceDotArticle[];
  /** Judgements of the body by the side they take on enforcement; `off` takes a side that has no reading on that axis. */
  readonly sides: Readonly<Record<"enforcement" | "limits" | "off" | "none", number>>;
  /** Agreement of the codings, in the words that must stand wherever a figure does. */
  readonly agreement: string;
  /** Where the data come from, which version, and who coded: printed under the chart. */
  readonly credit: string;
}
