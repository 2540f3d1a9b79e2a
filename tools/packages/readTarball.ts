import {readFileSync} from "node:fs";
import {gunzipSync} from "node:zlib";
import {readTar, type TarEntry} from "./readTar.js";

/** The files of a package's tarball. */
export function readTarball(file: string): TarEntry[] {
  return readTar(gunzipSync(readFileSync(file)));
}
