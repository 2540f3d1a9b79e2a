import type {TaggedText} from "../../src/speakers/taggedText.js";

/** A mention of an entity in GUM's annotation. */
export interface GumMention {
  readonly first: number;
  last: number;
  readonly chain: string;
  readonly kind: string;
}

export interface GumText extends TaggedText {
  readonly id: string;
  readonly mentions: readonly GumMention[];
}

/** Reads one of GUM's `.conllu` files and finds its tokens in the text. Throws with the line's number when a token is not there. */
export function readConllu(id: string, conllu: string, text: string, quotedRegions: readonly (readonly [number, number])[]): GumText {
  const words: string[] = [];
  const tags: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const sentences: number[] = [];
  const paragraphs: number[] = [];
  const quoted: number[] = [];
  const mentions: GumMention[] = [];
  const open: GumMention[] = [];
  let sentence = -1;
  let at = 0;
  let paragraph = 0;
  let region = 0;
  conllu.split("\n").forEach((line, index) => {
    if (line.startsWith("# sent_id")) sentence += 1;
    const columns = line.split("\t");
    const [number, form, , , tag] = columns;
    const last = columns[9];
    if (last === undefined || form === undefined || !/^\d+$/u.test(number ?? "")) return;
    const start = text.indexOf(form, at);
    if (start < 0 || start > at + 40)
      throw new Error(`invalid token in ${id}, line ${index + 1}\n  expected: ${form} near ${at}\n  received: ${text.slice(at, at + 40)}\n  to do:    use the text that belongs to the annotation`);
    for (let i = at; i < start; i++) if (text[i] === "\n" && text[i - 1] !== "\n") paragraph += 1;
    at = start + form.length;
    while (region < quotedRegions.length && (quotedRegions[region]?.[1] ?? 0) <= start) region += 1;
    const [from, to] = quotedRegions[region] ?? [Infinity, Infinity];
    quoted.push(start >= from && start < to ? 1 : 0);
    const token = words.length;
    words.push(form);
    tags.push(tag ?? "");
    starts.push(start);
    ends.push(at);
    sentences.push(sentence);
    paragraphs.push(paragraph);
    const entity = /(?:^|\|)Entity=([^|]*)/u.exec(last)?.[1];
    if (entity === undefined) return;
    for (const [, chain, kind, closes, ends1] of entity.matchAll(/\((\d+)-([a-z]+)-[^()]*(\))?|(\d+)\)/gu)) {
      if (chain !== undefined) {
        const mention = {first: token, last: token, chain, kind: kind ?? ""};
        mentions.push(mention);
        if (closes === undefined) open.push(mention);
      } else {
        const place = open.findLastIndex((mention) => mention.chain === ends1);
        const [mention] = place < 0 ? [] : open.splice(place, 1);
        if (mention) mention.last = token;
      }
    }
  });
  return {id, text, words, tags, starts, ends, sentences, paragraphs, quoted, mentions};
}
