import {readdirSync, realpathSync, statSync} from "node:fs";
import {join} from "node:path";

/** Bytes of a package's own files as installed, source maps and what it depends on left out. */
export function packageSize(name: string): number {
  const folder = realpathSync(join(import.meta.dirname, "../node_modules", name));
  // Of a package of this repository only what is published.
  const published = name.startsWith("@onrecord/") ? join(folder, "dist") : folder;
  return readdirSync(published, {recursive: true, encoding: "utf8"})
    .filter((file) => !file.startsWith("node_modules") && !file.endsWith(".map"))
    .map((file) => statSync(join(published, file)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}
