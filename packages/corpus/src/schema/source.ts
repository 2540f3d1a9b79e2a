import * as v from "valibot";
import {affiliations, namings, roles, sourceKinds} from "../codes/index.js";
import {coder} from "./coding.js";
import {appearanceId, articleId, atMostWords, code, pieces, sourceId, text} from "./primitives.js";

/** Somebody or something that is quoted, across articles. */
export const source = v.strictObject({
  id: sourceId,
  kind: code(sourceKinds),
  label: v.pipe(text, v.description("A proper name, or a short description of ours.")),
  voice: v.nullable(
    v.pipe(sourceId, v.description("Who stands behind a document; null when nobody is known or it is no document."))
  )
});

/** A source in one article: what it is there. */
export const appearance = v.strictObject({
  id: appearanceId,
  article: articleId,
  source: sourceId,
  affiliation: code(affiliations),
  borderline: v.nullable(v.pipe(code(affiliations), v.description("The second-best affiliation; gets a sensitivity run."))),
  role: code(roles),
  naming: code(namings),
  title: pieces,
  titleWords: v.nullable(v.pipe(atMostWords(12), v.description("How the article introduces the source, as printed."))),
  note: v.nullable(text),
  coder
});
