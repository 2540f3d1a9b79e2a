import {existsSync, readdirSync} from "node:fs";
import {join, relative, sep} from "node:path";

/** The files of a folder and all folders below, as paths relative to `root` with forward slashes, in order. Empty when there is none. */
export function filesBelow(root: string, folder: string, enter: (name: string) => boolean = () => true): string[] {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, {withFileTypes: true})
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = relative(root, join(start, entry.name)).split(sep).join("/");
      if (entry.isDirectory()) return enter(entry.name) ? filesBelow(root, path, enter) : [];
      return entry.isFile() ? [path] : [];
    });
}
