import {readFileSync} from "node:fs";
import {publint} from "publint";
import {formatMessage} from "publint/utils";

/** What publint says about a tarball, suggestions included. */
export async function publishProblems(tarballFile: string): Promise<string[]> {
  const tarball = Uint8Array.from(readFileSync(tarballFile)).buffer;
  const {messages, pkg} = await publint({pack: {tarball}, level: "suggestion", strict: true});
  return messages.map((message) => `${String(pkg["name"])}: ${formatMessage(message, pkg, {color: false}) ?? message.code}`);
}
