/** One file of a tar archive. */
export interface TarEntry {
  readonly path: string;
  readonly content: Buffer;
}

const block = 512;

/** The files of a tar archive, as npm packs them; folders and links are left out. */
export function readTar(tar: Buffer): TarEntry[] {
  const entries: TarEntry[] = [];
  let longPath: string | undefined;
  for (let at = 0; at + block <= tar.length;) {
    const header = tar.subarray(at, at + block);
    if (header[0] === 0) break;
    const size = Number.parseInt(field(header, 124, 12), 8) || 0;
    const content = tar.subarray(at + block, at + block + size);
    const type = field(header, 156, 1);
    if (type === "x") longPath = / path=(?<path>[^\n]+)/u.exec(content.toString("utf8"))?.groups?.["path"];
    else if (type === "0" || type === "") {
      const prefix = field(header, 345, 155);
      const name = field(header, 0, 100);
      entries.push({path: longPath ?? (prefix ? `${prefix}/${name}` : name), content});
      longPath = undefined;
    }
    at += block + Math.ceil(size / block) * block;
  }
  return entries;
}

function field(header: Buffer, start: number, length: number): string {
  const bytes = header.subarray(start, start + length);
  const end = bytes.indexOf(0);
  return bytes.toString("utf8", 0, end < 0 ? length : end).trim();
}
