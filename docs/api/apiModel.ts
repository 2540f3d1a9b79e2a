/** A parameter of a function, or a field of a type. */
export interface ApiField {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  /** Markdown; empty when nothing is said. */
  readonly text: string;
}

/** What the documentation comment of an export says, each part as Markdown; empty when it is not there. */
export interface ApiComment {
  readonly summary: string;
  readonly returns: string;
  /** What missing values do. */
  readonly missing: string;
  readonly throws: string;
  /** Where a formula or the data come from. */
  readonly source: string;
  readonly examples: readonly string[];
}

/** One exported name of an entry. */
export interface ApiExport {
  readonly name: string;
  readonly kind: "function" | "type" | "data";
  /** As it would be declared. */
  readonly signature: string;
  readonly comment: ApiComment;
  readonly params: readonly ApiField[];
  /** The type of what a function gives; empty for others. */
  readonly result: string;
  readonly fields: readonly ApiField[];
  /** The schema that the fields were read from, where a type derives from one. */
  readonly schema: string | null;
  /** Rows of a table, or entries of a list; null for what has none. */
  readonly rows: number | null;
  /** Path from the repository's root. */
  readonly file: string;
  readonly line: number;
}

/** An export that another entry documents. */
export interface ApiReference {
  readonly name: string;
  /** The entry that documents it, such as `@onrecord/corpus`. */
  readonly entry: string;
}

/** One import specifier of a package, with all that it offers. */
export interface ApiEntry {
  /** As it is imported: `@onrecord/corpus/schema`. */
  readonly name: string;
  /** In addresses: `corpus-schema`. */
  readonly slug: string;
  readonly file: string;
  readonly summary: string;
  readonly exports: readonly ApiExport[];
  readonly references: readonly ApiReference[];
}
