import {decodeEntities} from "../site/htmlTags.js";

const escape = /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([\s\S]))/giu;

/**
 * A file's text in each way it may be read: as it is, with the escapes of JSON and scripts undone, and with character references
 * and percent signs undone and tags taken out. Words hidden by one of them show in another.
 */
export function readings(raw: string): string[] {
  const composed = raw.normalize("NFC");
  const unescaped = unescape(composed);
  const untagged = decodeEntities(unescaped.replaceAll(/<[^<>]{0,2000}>/gu, " "));
  return [...new Set([composed, unescaped, untagged, percentDecoded(untagged)])];
}

function unescape(text: string): string {
  return text.replaceAll(escape, (_, braced?: string, four?: string, two?: string, single?: string) => {
    const hex = braced ?? four ?? two;
    if (hex === undefined) return /[nrtbfv0]/u.test(single ?? "") ? " " : (single ?? "");
    const code = Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : " ";
  });
}

function percentDecoded(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/giu, (bytes) => Buffer.from(bytes.replaceAll("%", ""), "hex").toString("utf8"));
}
