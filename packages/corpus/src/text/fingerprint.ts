import type {Fingerprint} from "../schema/types.js";
import {canonicalText, canonicaliserVersion} from "./canonicalText.js";

/** SHA-256 of a text's UTF-8 bytes as 64 hexadecimal digits, by the platform's Web Crypto. */
export async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * What identifies a text: taken of its canonical form. Lengths in UTF-16 code units and in code points.
 *
 * @returns the digest, and the text's length in UTF-16 code units and in code points
 * @example
 * ```ts
 * import {fingerprintOf} from "@onrecord/corpus/evidence";
 *
 * const {utf16Length, codePointLength} = await fingerprintOf("Rain 🌧");
 * console.log(utf16Length, codePointLength); // 7 6
 * ```
 */
export async function fingerprintOf(raw: string): Promise<Fingerprint> {
  const text = canonicalText(raw);
  return {
    sha256: await sha256(text),
    utf16Length: text.length,
    codePointLength: Array.from(text).length,
    canonicaliser: canonicaliserVersion
  };
}

/**
 * The digest of one quote: its content pieces, joined by U+001F, hashed, first 16 hexadecimal digits.
 *
 * @returns sixteen hexadecimal digits
 * @example
 * ```ts
 * import {spanDigest} from "@onrecord/corpus/evidence";
 *
 * (await spanDigest(["Nobody"])).length; // 16
 * ```
 */
export async function spanDigest(pieces: readonly string[]): Promise<string> {
  return (await sha256(pieces.join("\u001F"))).slice(0, 16);
}
