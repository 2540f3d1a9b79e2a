import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";

/** Whatever the install depends on; a change in any of these means: install again. */
const files = ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"];

/** @param {string} root */
const stampFile = (root) => join(root, "node_modules/.cache/onrecord/installed");

/** @param {string} root */
function rooms(root) {
  const packages = join(root, "packages");
  const names = existsSync(packages) ? readdirSync(packages).sort() : [];
  return [...names.map((name) => `packages/${name}`), "docs", "bench"].filter((room) =>
    existsSync(join(root, room, "package.json"))
  );
}

/** @param {string} root */
function currentStamp(root) {
  const hash = createHash("sha256")
    .update(process.version)
    .update(process.platform + process.arch);
  for (const file of [...files, ...rooms(root).map((room) => `${room}/package.json`)]) {
    const path = join(root, file);
    if (existsSync(path)) hash.update(`\0${file}\0`).update(readFileSync(path));
  }
  return hash.digest("hex");
}

/** @param {string} root @param {string} room */
function linksMissing(root, room) {
  const {dependencies = {}, devDependencies = {}} = JSON.parse(readFileSync(join(root, room, "package.json"), "utf8"));
  return (
    [dependencies, devDependencies].some((list) => Object.keys(list).length > 0) && !existsSync(join(root, room, "node_modules"))
  );
}

/**
 * Whether dependencies have to be installed: nothing was, or what says which has changed since, or a package's own folder of
 * links is gone.
 *
 * @param {string} root
 * @returns {boolean}
 */
export function installNeeded(root) {
  if (!existsSync(join(root, "node_modules/.modules.yaml")) || !existsSync(stampFile(root))) return true;
  return readFileSync(stampFile(root), "utf8") !== currentStamp(root) || rooms(root).some((room) => linksMissing(root, room));
}

/**
 * Remembers that what is declared now is installed.
 *
 * @param {string} root
 */
export function markInstalled(root) {
  mkdirSync(dirname(stampFile(root)), {recursive: true});
  writeFileSync(stampFile(root), currentStamp(root));
}
