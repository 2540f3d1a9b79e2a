import {hash} from "node:crypto";

/** The first four bytes of a text's SHA-256, as a number. */
export const digestNumber = (text: string): number => hash("sha256", text, "buffer").readUInt32BE(0);

/** The first eight bytes of a text's SHA-256, as hexadecimal digits. */
export const digestText = (text: string): string => hash("sha256", text, "hex").slice(0, 16);
