import {tag, type TagName} from "../../src/tagging/tags.js";
import type {Tokens} from "../../src/text/tokens.js";
import {mergedTags} from "../mergedTags.js";

/** A mention in GUM's annotation, in tokens of ours, the last included. `chain` is shared by all mentions of one entity. */
export interface GumMention {
  readonly first: number;
  last: number;
  readonly chain: string;
}

function tagNumber(name: string): number {
  const known = mergedTags[name] ?? name;
  return known in tag ? tag[known as TagName] : /^\p{L}/u.test(name) && name !== "HYPH" && name !== "NFP" ? tag.X : tag.PUNCT;
}

/** GUM's tags and mentions of one `.conllu` file, on the tokens of its text. Throws, with the line, when a word is not in the text. */
export function readGumMentions(conllu: string, {text, count, starts, ends}: Tokens): {tags: Uint8Array; mentions: GumMention[]} {
  const tags = new Uint8Array(count).fill(tag.PUNCT);
  const mentions: GumMention[] = [];
  const open: GumMention[] = [];
  let at = 0;
  let token = 0;
  conllu.split("\n").forEach((line, index) => {
    const [number, form, , , name, , , , , misc] = line.split("\t");
    if (form === undefined || misc === undefined || !/^\d+$/u.test(number ?? "")) return;
    const start = text.indexOf(form, at);
    if (start < 0 || start > at + 60)
      throw new Error(
        `word not found: line ${index + 1} of the .conllu file\n  expected: ${form}\n  received: ${text.slice(at, at + 40)}\n  to do:    use the text that belongs to the annotation`
      );
    at = start + form.length;
    while (token + 1 < count && (ends[token] ?? 0) <= start) token += 1;
    const first = token;
    while (token + 1 < count && (starts[token + 1] ?? 0) < at) token += 1;
    tags[token] = tagNumber(name ?? "");
    if (first < token) tags[first] = tags[token] ?? tag.PUNCT;
    const entity = /(?:^|\|)Entity=([^|]*)/u.exec(misc)?.[1] ?? "";
    for (const [, opened, closes, closed] of entity.matchAll(/\((\d{1,6})-[^()]*(\))?|(\d{1,6})\)/gu)) {
      if (opened !== undefined) {
        const mention = {first, last: token, chain: opened};
        mentions.push(mention);
        if (closes === undefined) open.push(mention);
        continue;
      }
      const place = open.findLastIndex(({chain}) => chain === closed);
      const [mention] = place < 0 ? [] : open.splice(place, 1);
      if (mention) mention.last = token;
    }
  });
  return {tags, mentions};
}
