/** A capitalised name in the text. */
export interface NameSpan {
  /** Tokens of the name itself, titles left out. */
  readonly first: number;
  readonly last: number;
  /** The first token of the titles before it; `first` when there are none. */
  readonly from: number;
  /** The head of an office that goes before with its domain, as "secretary" in "secretary of state Ann Lee"; -1 otherwise. */
  readonly office: number;
  /** What the name alone lets us think; `unclear` for a single word that might be anybody's. */
  readonly looks: "person" | "organisation" | "news-medium" | "unclear";
  /** The letters in brackets behind it that stand for it, in lower case. */
  readonly letters?: string;
}
