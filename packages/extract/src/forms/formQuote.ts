import type {Span} from "../types.js";

/** The forms in which a layout instead of a verb says who speaks. */
export type Form = "quotation-dash-name" | "name-colon-quotation" | "from-name-colon" | "name-heading" | "script";

/** An attribution found by its form: the content without its marks, and the words that name the speaker. */
export interface FormQuote {
  readonly form: Form;
  readonly content: readonly Span[];
  readonly quoted: readonly Span[];
  readonly source: Span;
}

/** As much of a quoted region as the forms look at. */
export interface MarkedRegion {
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly depth: number;
}
