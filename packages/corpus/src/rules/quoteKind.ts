import type {Quote, Span} from "../schema/types.js";

/** The kind that follows from the spans: `direct` = all content in marks or a block, `mixed` = some, `indirect` = none. */
export function quoteKind(content: readonly Span[], quoted: readonly Span[], block: boolean): Quote["kind"] {
  if (block) return "direct";
  if (quoted.length === 0) return "indirect";
  const covered = content.every((piece) => quoted.some(({start, end}) => start === piece.start && end === piece.end));
  return covered ? "direct" : "mixed";
}
