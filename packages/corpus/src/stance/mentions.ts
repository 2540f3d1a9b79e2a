import type {Span} from "../schema/types.js";
import type {StanceTarget} from "./targets.js";

const signs = /[.*+?^${}()|[\]\\]/gu;
const apostrophes = /['’]/gu;

/** Names with a capital are matched as written, others in any case; always whole words; straight and curly apostrophes alike. */
function pattern(phrase: string): RegExp {
  const escaped = phrase.replace(signs, String.raw`\$&`).replace(apostrophes, "['’]");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, /\p{Lu}/u.test(phrase) ? "gu" : "giu");
}

/** Where the phrases stand within the pieces of a text, in the order of the phrases. */
export function mentionsOf(text: string, pieces: readonly Span[], phrases: readonly string[]): Span[] {
  return phrases.flatMap((phrase) =>
    pieces.flatMap(({start, end}) =>
      Array.from(text.slice(start, end).matchAll(pattern(phrase)), ({index, 0: {length}}) => ({
        start: start + index,
        end: start + index + length
      }))
    )
  );
}

/** The first name of the target in the pieces, or else the first phrase that can stand for it; undefined when neither is there. */
export function firstMention(
  text: string,
  pieces: readonly Span[],
  {aliases, descriptions}: Pick<StanceTarget, "aliases" | "descriptions">
): Span | undefined {
  return mentionsOf(text, pieces, aliases)[0] ?? mentionsOf(text, pieces, descriptions)[0];
}
