import {spawnSync} from "node:child_process";
import {writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Problem} from "../guards/problem.js";
import {runCommand} from "../check/runCommand.js";
import type {CodeBlock} from "./codeBlock.js";

/** Programs that run blocks of other languages, and how a file of theirs is called. */
const clients: Readonly<Record<string, {readonly command: string; readonly file: string}>> = {
  py: {command: "python3", file: "block.py"},
  r: {command: "Rscript", file: "block.R"}
};

/** What a block needs and this machine has not; undefined when it can be run. */
export function clientMissing({language, text}: CodeBlock): string | undefined {
  const {command = ""} = clients[language] ?? {};
  const modules = language === "py" ? [...text.matchAll(/^import (\w+)/gmu)].map(([, name = ""]) => name) : [];
  const probe = language === "py" ? ["-c", modules.map((name) => `import ${name}`).join("; ")] : ["--version"];
  return spawnSync(command, probe, {stdio: "ignore"}).status === 0 ? undefined : [command, ...modules].join(" with ");
}

/** Runs one block with its client, and holds what it prints to the comments behind its printing lines. */
export async function runClient(folder: string, block: CodeBlock): Promise<Problem[]> {
  const {command = "", file = ""} = clients[block.language] ?? {};
  writeFileSync(join(folder, file), block.text);
  const {exitCode, output} = await runCommand(command, [file], {cwd: folder});
  const at = `${block.file}:${block.line}`;
  if (exitCode !== 0) return [{file: at, message: `the block fails\n${output}`}];
  const promised = block.text
    .split("\n")
    .filter((line) => /^(?:print|cat)\(/u.test(line) && line.includes(" # "))
    .map((line) => line.slice(line.indexOf(" # ") + 3).trim());
  const printed = output
    .trim()
    .split("\n")
    .map((line) => line.trim());
  return promised.join("\n") === printed.join("\n")
    ? []
    : [{file: at, message: `the block says ${promised.join(", ")}\n  it gives ${printed.join(", ")}`}];
}
