import type {Appearance, Quote, Source} from "@onrecord/corpus";

/** What stands for a code that nobody gave: of a source without an appearance in the article, or not among the sources passed. */
type Unknown = "unknown";

/** One attribution: who is quoted, as what, how, and where. Codes as in the codebook. */
export interface AttributionRow {
  readonly article: string;
  readonly quote: string;
  readonly source: string;
  /** A proper name, or a description of ours; the source's id where it is not among the sources. */
  readonly label: string;
  readonly sourceKind: Source["kind"] | Unknown;
  /** For whom the source speaks in this article. */
  readonly affiliation: Appearance["affiliation"];
  /** The second-best affiliation; null where the first is plain. */
  readonly borderline: Appearance["borderline"];
  /** Whether the affiliation is one of the codebook's `officialAffiliations`. */
  readonly official: boolean;
  readonly role: Appearance["role"] | Unknown;
  /** How the article names the source at its best. */
  readonly sourceNaming: Appearance["naming"] | Unknown;
  /** How this quote names it: a named source may go unnamed in one of its quotes. */
  readonly naming: Quote["naming"];
  readonly kind: Quote["kind"];
  readonly act: Quote["act"];
  readonly tier: Quote["tier"];
  /** null where no words do the reporting. */
  readonly cueLemma: string | null;
  readonly cueClass: Quote["cueClass"];
  readonly block: boolean;
  /** Words of the content, each word once. */
  readonly words: number;
  /** Words of the article, headline and standfirst included, furniture cut, before the content's first piece. */
  readonly firstWord: number;
  /** `firstWord` / words of the article, 0 to 1; undefined where the article has no words. */
  readonly position: number | undefined;
}

/** An attribution, whether counted or not. */
export interface AnyAttributionRow extends AttributionRow {
  readonly place: Quote["place"];
  /** Whether the counting rule counts it. */
  readonly counted: boolean;
  /** The attribution whose content holds this one; null when outermost. */
  readonly nestedIn: string | null;
}
