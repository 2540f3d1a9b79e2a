import type {TagName} from "../src/tagging/tags.js";

/** Tags of GUM that are one tag of ours. */
export const mergedTags: Readonly<Record<string, TagName>> = {
  NNPS: "NNP",
  PDT: "DT",
  JJR: "JJ",
  JJS: "JJ",
  RBR: "RB",
  RBS: "RB",
  WDT: "WP",
  WP$: "WP"
};
