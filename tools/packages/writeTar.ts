import {gzipSync} from "node:zlib";
import type {TarEntry} from "./readTar.js";

const block = 512;

/** A gzipped tarball (ustar) of the entries. Throws for a path that the format cannot hold. */
export function writeTar(entries: readonly TarEntry[]): Buffer {
  const parts = entries.flatMap(({path, content}) => [
    header(path, content.length),
    content,
    Buffer.alloc(padding(content.length))
  ]);
  return gzipSync(Buffer.concat([...parts, Buffer.alloc(2 * block)]), {level: 1});
}

const padding = (size: number) => (block - (size % block)) % block;

function header(path: string, size: number): Buffer {
  const bytes = Buffer.alloc(block);
  const [prefix, name] = splitPath(path);
  bytes.write(name, 0);
  bytes.write(octal(0o644, 7), 100);
  bytes.write(octal(0, 7), 108);
  bytes.write(octal(0, 7), 116);
  bytes.write(octal(size, 11), 124);
  bytes.write(octal(0, 11), 136);
  bytes.write("        ", 148);
  bytes.write("0", 156);
  bytes.write("ustar\u000000", 257);
  bytes.write(prefix, 345);
  bytes.write(
    `${octal(
      bytes.reduce((sum, byte) => sum + byte, 0),
      6
    )}\0 `,
    148
  );
  return bytes;
}

const octal = (value: number, width: number) => value.toString(8).padStart(width, "0");

/** The path in its two fields: up to 155 bytes of folders, up to 100 of the rest. */
function splitPath(path: string): [prefix: string, name: string] {
  if (Buffer.byteLength(path) <= 100) return ["", path];
  for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) {
    const [prefix, name] = [path.slice(0, slash), path.slice(slash + 1)];
    if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(name) <= 100) return [prefix, name];
  }
  throw new Error(`path too long for a tarball: ${path}`);
}
