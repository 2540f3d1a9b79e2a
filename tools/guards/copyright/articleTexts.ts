import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join, resolve} from "node:path";

/** Why the checks that need the texts cannot run. */
export const textsMissing = "the article texts are not at hand: neither ../shared/seeds nor ONRECORD_TEXTS";

/** The article texts by id, the first three digits of the file name; undefined when they are not at hand. */
export function articleTexts(root: string, env: NodeJS.ProcessEnv = process.env): Map<string, string> | undefined {
  const named = env["ONRECORD_TEXTS"];
  const folder = named ? resolve(named) : resolve(root, "../shared/seeds");
  if (!existsSync(folder)) {
    if (named)
      throw new Error(
        `missing folder of article texts\n  expected: a folder\n  received: ONRECORD_TEXTS=${named}\n  to do:    correct it or unset it`
      );
    return undefined;
  }
  const texts = new Map<string, string>();
  for (const name of readdirSync(folder).sort()) {
    const id = /^(?<id>\d{3}).*\.txt$/u.exec(name)?.groups?.["id"];
    if (id !== undefined) texts.set(id, canonical(readFileSync(join(folder, name), "utf8")));
  }
  return texts.size > 0 ? texts : undefined;
}

/** As offsets count: without a byte-order mark, with LF line ends, lone surrogates replaced. */
function canonical(raw: string): string {
  return raw
    .replace(/^\uFEFF/u, "")
    .replaceAll(/\r\n?/gu, "\n")
    .replaceAll(/\p{Surrogate}/gu, "\uFFFD");
}
