import type {Report} from "../report.js";

/**
 * The text of a file in the encoding that its source uses. Bytes that are not in it are a problem, with their line; so is UTF-8 where Latin-1
 * is expected, which would decode without complaint into wrong letters.
 */
export function decodeText(file: string, bytes: Uint8Array, encoding: "utf-8" | "latin-1", report: Report): string {
  const utf8 = decodedUtf8(bytes);
  if (encoding === "utf-8") {
    if (utf8 === undefined)
      report.add(`${file} line ${invalidLine(bytes)}`, "wrong encoding", "UTF-8", "bytes that are not", "save the file as UTF-8");
    return (utf8 ?? "").replace(/^\uFEFF/u, "");
  }
  const text = Buffer.from(bytes).toString("latin1");
  const beyondAscii = /[\u0080-\u00FF]/u.exec(text);
  if (beyondAscii && utf8 !== undefined) {
    const line = text.slice(0, beyondAscii.index).split("\n").length;
    report.add(
      `${file} line ${line}`,
      "wrong encoding",
      "Latin-1, as the publisher writes it",
      "UTF-8",
      "keep the publisher's bytes"
    );
  }
  return text;
}

function decodedUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The line of the first byte that is no UTF-8: lines are tried one by one, which costs nothing until something is wrong. */
function invalidLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== 10) continue;
    if (decodedUtf8(bytes.subarray(start, i)) === undefined) return line;
    line++;
    start = i + 1;
  }
  return line;
}
