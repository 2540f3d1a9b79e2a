import type {Reading} from "../reading.js";
import type {TokenRun} from "../attributions/attribution.js";
import {isOneOf, tag, verbs} from "../tagging/tags.js";
import {dictionaryForm} from "./cueWords.js";

/** The dictionary form of a cue, with its particle: `say`, `point out`, `according to`; null without a cue. */
export function cueLemma({tokens, words, tags}: Reading, head: number, cue: readonly TokenRun[]): string | null {
  if (head < 0) return null;
  const form = tokens.formOf[head] as number;
  const lower = words.lower[form] as string;
  if (lower === ":") return null;
  if (lower === "according") return "according to";
  const own = isOneOf(verbs, tags[head] as number) || tags[head] === tag.NNS ? dictionaryForm(lower) : lower;
  const next = head + 1;
  const inCue = cue.some(({first, last}) => first <= next && next < last);
  if (!inCue || (tags[next] !== tag.RP && tags[next] !== tag.IN)) return own;
  const particle = words.lower[tokens.formOf[next] as number] as string;
  return particles.has(particle) ? `${own} ${particle}` : own;
}

const particles = new Set(["out", "for", "on", "about", "of", "off", "up", "down", "with", "against", "to", "at"]);
