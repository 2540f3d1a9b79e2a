import {spawnSync} from "node:child_process";
import {readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {gzipSync} from "node:zlib";

const folder = resolve(import.meta.dirname, "../../packages/extract");

/** Bytes of the tarball that npm would publish, of what it unpacks to, and of the weights in gzip. */
export interface PackedSize {
  readonly tarball: number;
  readonly unpacked: number;
  readonly weights: number;
}

/** Packs the built package, and keeps nothing. */
export function packedSize(): PackedSize {
  const {status, stdout, stderr} = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: folder,
    encoding: "utf8"
  });
  if (status !== 0)
    throw new Error(
      `failed packing\n  expected: exit code 0\n  received: ${status ?? "a signal"}; ${stderr.slice(-600)}\n  to do:    run npm pack --dry-run in packages/extract`
    );
  const [packed] = JSON.parse(stdout) as [{readonly size: number; readonly unpackedSize: number}];
  const weights = gzipSync(readFileSync(join(folder, "dist/packedWeights.js")), {level: 9}).length;
  return {tarball: packed.size, unpacked: packed.unpackedSize, weights};
}
