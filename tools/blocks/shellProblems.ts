import {existsSync} from "node:fs";
import {join} from "node:path";
import type {Problem} from "../guards/problem.js";
import type {CodeBlock} from "./codeBlock.js";

/** What a shell block may rely on. */
export interface ShellWorld {
  readonly root: string;
  /** Scripts of the package.json that the block's reader stands beside. */
  readonly scripts: ReadonlySet<string>;
  /** Packages that exist: ours, and those that the lockfile has. */
  readonly packages: ReadonlySet<string>;
}

/** npm's own commands that need no script. */
const ofNpm = new Set(["install", "start", "test", "run", "pack", "ci"]);

/** Programs whose arguments are not looked at. */
const programs = new Set(["git", "cd", "node", "pip", "python3", "Rscript", "time"]);

/** Commands in a block that name a script, a package, a path or a program that is not there. */
export function shellProblems(block: CodeBlock, world: ShellWorld): Problem[] {
  return block.text
    .split("\n")
    .flatMap((line, i) =>
      line.trim() === "" || line.trim().startsWith("#")
        ? []
        : wrongIn(line.trim().split(/\s+/u), world).map((message) => ({file: `${block.file}:${block.line + i}`, message}))
    );
}

function wrongIn([program = "", ...args]: readonly string[], world: ShellWorld): string[] {
  if (program === "npm") return npmProblems(args, world);
  if (program === "npx") return npxProblems(args, world);
  return programs.has(program)
    ? []
    : [`unknown program: expected npm, npx or one of ${[...programs].join(", ")}; received ${program}`];
}

function npmProblems([command = "", ...args]: readonly string[], {scripts, packages}: ShellWorld): string[] {
  if (!ofNpm.has(command)) return [`unknown command of npm: received ${command}`];
  if (command === "run") {
    const name = (args.find((arg) => !arg.startsWith("-")) ?? "").replace(/,$/u, "");
    return scripts.has(name) ? [] : [`unknown script: expected one of package.json; received ${name}`];
  }
  if (command !== "install") return [];
  return args
    .filter((arg) => !arg.startsWith("-") && !arg.endsWith(".tgz"))
    .map((arg) => /^(@?[^@]+)/u.exec(arg)?.[1] ?? arg)
    .filter((name) => !packages.has(name))
    .map((name) => `unknown package: expected ours or one of the lockfile; received ${name}`);
}

function npxProblems(args: readonly string[], {root, packages}: ShellWorld): string[] {
  const [tool = "", ...rest] = args.filter((arg) => !arg.startsWith("-"));
  const name = /^(@?[^@]+)/u.exec(tool)?.[1] ?? tool;
  const known = packages.has(name) || ["playwright", "changeset", "pnpm"].includes(name);
  return [
    ...(known ? [] : [`unknown tool: expected one of the lockfile; received ${name}`]),
    ...rest
      .filter((arg) => arg.includes("/") && !arg.includes("*") && !existsSync(join(root, arg)))
      .map((arg) => `missing path: received ${arg}`)
  ];
}

/** Scripts that prose names as `npm run NAME` and that are not there. */
export function scriptsNamed(file: string, markdown: string, scripts: ReadonlySet<string>): Problem[] {
  return markdown.split("\n").flatMap((line, i) =>
    [...line.matchAll(/`npm run ([a-z][\w-]*(?::[\w-]+)*)(?![\w:-])/gu)]
      .map(([, name = ""]) => name)
      .filter((name) => !scripts.has(name))
      .map((name) => ({file: `${file}:${i + 1}`, message: `unknown script: expected one of package.json; received ${name}`}))
  );
}
