import {fourParts} from "./fourParts.mjs";

/** From here on `require()` of an ES module works, which the CommonJS builds need. */
const oldest = {major: 20, minor: 19};

/**
 * Why this Node cannot run the project; undefined when it can.
 *
 * @param {string} version - as in `process.versions.node`
 * @returns {string | undefined}
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return undefined;
  return fourParts({
    failed: "unsupported version of Node",
    expected: `Node ${oldest.major}.${oldest.minor} or newer`,
    received: `Node ${version}`,
    remedy: "install a current Node, open a new terminal and run the same command again"
  });
}
