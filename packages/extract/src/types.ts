import type {
  Act,
  CueClass,
  FurnitureKind,
  Kind,
  Naming,
  NonQuotationReason,
  ParagraphRole,
  Place,
  SourceKind,
  Tier
} from "./codes/codes.js";

/** Half-open, in UTF-16 code units of the extraction's `text`: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line of the text that is not blank. */
export interface Paragraph extends Span {
  readonly role: ParagraphRole;
  /** What kind of furniture; null when it is part of the article. */
  readonly furniture: FurnitureKind | null;
}

/** Where an attribution's parts stand: pieces in text order, not overlapping; empty when there are none. */
export interface QuoteSpans {
  /** What is attributed; never empty. Without the enclosing marks where a piece is wholly quoted. */
  readonly content: readonly Span[];
  /** The pieces of the content that stand in marks, or all of a block quotation. */
  readonly quoted: readonly Span[];
  /** The words that report: verb, noun or `according to`. Empty for a quotation that stands by itself. */
  readonly cue: readonly Span[];
  /** The name, pronoun or shortest noun that says who, without apposition. */
  readonly source: readonly Span[];
  /** The whole noun phrase of the source. */
  readonly sourceFull: readonly Span[];
}

/** What decided that there is an attribution: a rule by its name, or the trained model by its score. */
export type Decision = {readonly by: "rule"; readonly rule: string} | {readonly by: "model"; readonly score: number};

/** How the speaker was found. */
export const resolutions = [
  "name",
  "surname",
  "title",
  "apposition",
  "pronoun",
  "nominal",
  "first-person",
  "carried-on",
  "implied",
  "none"
] as const;
/** One of `resolutions`. */
export type Resolution = (typeof resolutions)[number];

/** An attribution: a source, and what it is said to have said, written, thought or felt. */
export interface Quote {
  /** `q1`, `q2`, … in text order. */
  readonly id: string;
  readonly kind: Kind;
  readonly act: Act;
  readonly place: Place;
  /** `core`: a quotation, or a clause said, written or thought. `extended`: the rest, such as demands and noun phrases. */
  readonly tier: Tier;
  readonly block: boolean;
  /** The id of the innermost quote whose content holds this one; null when outermost. */
  readonly nestedIn: string | null;
  /** The id of the resolved source; null when nobody could be found. */
  readonly source: string | null;
  readonly naming: Naming;
  /** How the source was found. */
  readonly resolution: Resolution;
  /** The cue's dictionary form, with a particle; null without a cue. */
  readonly cueLemma: string | null;
  readonly cueClass: CueClass;
  readonly spans: QuoteSpans;
  /** Share of attributions with such a score that were right in held-out articles, 0 to 1, in hundredths. */
  readonly confidence: number;
  readonly decision: Decision;
}

/** Somebody or something that speaks in the article. */
export interface Source {
  /** `s1`, `s2`, … in the order of the first mention. */
  readonly id: string;
  /** What it is. */
  readonly kind: SourceKind;
  /** The fullest name, or the words of the first mention; of those who speak together, the labels of all. */
  readonly label: string;
  /** Whether it is named, and if not, why not. */
  readonly naming: Naming;
  /** Why it counts as named or not. */
  readonly why: string;
  /** Every place that refers to the source, in text order. */
  readonly mentions: readonly Span[];
  /** The ids of those who speak together, as in “Ann Lee and Paul Moor said”; empty for everybody else. They are sources of their own. */
  readonly members: readonly string[];
}

/** Words in marks that quote nobody. `span` is without the marks. */
export interface NonQuotation {
  readonly span: Span;
  readonly reason: NonQuotationReason;
}

/** Something about the text that a reader of the result should know. */
export interface Warning {
  readonly code: "unbalanced-mark" | "unpaired-surrogate" | "not-english" | "looks-like-html" | "empty-text";
  readonly message: string;
  readonly span: Span | null;
}

/** All that was found in one text. */
export interface Extraction {
  /** The canonical text that every span refers to. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Span[];
  readonly quotes: readonly Quote[];
  readonly sources: readonly Source[];
  readonly nonQuotations: readonly NonQuotation[];
  readonly warnings: readonly Warning[];
}
