import type {Naming, SourceKind} from "../codes/codes.js";
import type {Somebody} from "./somebody.js";

/** What a source is, in the codebook's words. */
export function sourceKindOf({kind, name}: Somebody, naming: Naming): SourceKind {
  switch (kind) {
    case "organisation":
    case "news-medium":
    case "document":
      return kind;
    case "people":
      return "collective";
    case "person":
      return name && naming === "named" ? "person" : "unnamed";
    case "unclear":
      return name ? "person" : "unnamed";
  }
}
