import type {ArticleRecord} from "./schema/types.js";

const times = ["", "once", "twice", "three times"];

/**
 * Who coded a record, in the words every page with a coded figure must show: `coded twice by a language model`.
 *
 * @example
 * ```ts
 * import {codingNote, recordOf} from "@onrecord/corpus";
 *
 * codingNote(recordOf("003")); // "coded twice by a language model"
 * ```
 */
export function codingNote({codings, quotes}: Pick<ArticleRecord, "codings" | "quotes">): string {
  const coders = codings.length > 0 ? codings : quotes.slice(0, 1).map(({coder}) => coder);
  const kinds = new Set(coders.map(({kind}) => kind));
  const by = [...kinds].map((kind) =>
    kind === "human" ? "trained people" : kind === "rules" ? "fixed rules" : "a language model"
  );
  if (by.length === 0) return "not coded yet";
  return `coded ${times[coders.length] ?? `${coders.length} times`} by ${by.join(" and ")}`;
}
