import type {PeerQuote, Piece} from "./peerQuote.js";

const verb =
  "said|says|say|told|tells|added|adds|asked|asks|wrote|writes|tweeted|argued|argues|explained|explains|noted|notes|warned|warns|insisted|declared|stated|replied|claimed|claims|suggested|announced|continued|concluded|responded|acknowledged|admitted|recalled|observed|testified|predicted|promised|stressed|complained|urged";
const name = "\\p{Lu}[\\p{L}.'’-]{0,30}(?: (?:\\p{Lu}[\\p{L}.'’-]{0,30}|de|van|von|al|bin)){0,5}";
const nominal = "the [a-z]{1,30}(?: [a-z]{1,30})?";
const verbFirst = new RegExp(`(?<verb>${verb}) (?<name>${name}|he|she|they|${nominal})`, "gu");
const nameFirst = new RegExp(
  `(?<name>The [a-z]{1,30}(?: [a-z]{1,30})?|${name}|he|she|they|${nominal})(?:,[^,.]{1,80},)? (?:has |had |have |also )?(?<verb>${verb})\\b`,
  "gu"
);

interface Cue {
  readonly verb: Piece;
  readonly name: Piece;
}

/** Attributions for quotations: to each the nearest of a list of verbs in its paragraph, with the name beside it. */
export function withNearestSpeaker(text: string, contents: readonly Piece[]): PeerQuote[] {
  const byParagraph = new Map<number, Piece[]>();
  for (const piece of contents) {
    const start = text.lastIndexOf("\n", piece[0]) + 1;
    byParagraph.set(start, [...(byParagraph.get(start) ?? []), piece]);
  }
  return [...byParagraph].flatMap(([start, inside]) => {
    const newline = text.indexOf("\n", start);
    const cues = cuesOutside(text.slice(start, newline < 0 ? text.length : newline), start, inside);
    return inside.map((content): PeerQuote => {
      const distance = (cue: Cue) => (cue.verb[0] >= content[1] ? cue.verb[0] - content[1] : content[0] - cue.verb[1]);
      const best = cues.reduce<Cue | undefined>((a, b) => (a && distance(a) <= distance(b) ? a : b), undefined);
      if (!best) return {content: [content], cue: [], source: []};
      const entity = text.slice(...best.name);
      const named = {content: [content], cue: [best.verb], source: [best.name]};
      return /^(?:he|she|they|I|the )/iu.test(entity) ? named : {...named, entity};
    });
  });
}

function cuesOutside(paragraph: string, base: number, inside: readonly Piece[]): Cue[] {
  let outside = paragraph;
  for (const [start, end] of inside)
    outside =
      outside.slice(0, start - base) + "_".repeat(Math.min(end, base + paragraph.length) - start) + outside.slice(end - base);
  return [verbFirst, nameFirst].flatMap((pattern) =>
    [...outside.matchAll(pattern)].map((match): Cue => {
      const said = match.groups?.["verb"] ?? "";
      const who = match.groups?.["name"] ?? "";
      const verbAt = base + match.index + (pattern === verbFirst ? 0 : match[0].length - said.length);
      const nameAt = base + match.index + (pattern === verbFirst ? said.length + 1 : 0);
      return {verb: [verbAt, verbAt + said.length], name: [nameAt, nameAt + who.trimEnd().length]};
    })
  );
}
