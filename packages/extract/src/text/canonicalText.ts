import {hasLoneSurrogate} from "./hasLoneSurrogate.js";

/**
 * The text that all offsets refer to, by the corpus's rules: a leading byte-order mark is dropped, CRLF and CR become LF, lone
 * surrogates become U+FFFD, and nothing else changes. Never throws; idempotent.
 *
 * @returns a text whose offsets count UTF-16 code units
 * @example
 * ```ts
 * import {canonicalText} from "@onrecord/extract";
 *
 * canonicalText("\uFEFFOne\r\nTwo"); // "One\nTwo"
 * ```
 */
export function canonicalText(raw: string): string {
  const unmarked = raw.startsWith("\uFEFF") ? raw.slice(1) : raw;
  const lines = unmarked.includes("\r") ? unmarked.replace(/\r\n?/gu, "\n") : unmarked;
  return hasLoneSurrogate(lines) ? lines.replace(/\p{Surrogate}/gu, "\uFFFD") : lines;
}
