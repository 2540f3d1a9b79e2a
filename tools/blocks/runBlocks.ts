import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {runCommand} from "../check/runCommand.js";
import type {Problem} from "../guards/problem.js";
import type {CodeBlock} from "./codeBlock.js";
import {instrument, writtenExpression, type InstrumentedBlock} from "./instrument.js";
import {matchesLiteral} from "./matchesLiteral.js";

/** What one block did. */
interface Outcome {
  readonly error?: string;
  readonly seen: Readonly<Record<string, {readonly value?: unknown; readonly printed?: string; readonly shown: string}>>;
}

/**
 * Runs blocks of JavaScript and TypeScript in a folder, each as a module of its own, one after the other in one process of Node, so
 * that what they import is read once. Returns what failed, and what came out otherwise than the block says.
 */
export async function runBlocks(folder: string, blocks: readonly CodeBlock[]): Promise<Problem[]> {
  const ready = blocks.map((block) => instrument(block.text, block.language));
  const modules = blocks.map(({language}, i) => `block-${i}.${language === "cjs" ? "cjs" : "mjs"}`);
  for (const [i, {code}] of ready.entries()) writeFileSync(join(folder, modules[i] as string), code);
  const results = join(folder, "outcomes.json");
  writeFileSync(join(folder, "all.mjs"), program(modules, results));
  const {exitCode, output} = await runCommand(process.execPath, ["--no-warnings", "all.mjs"], {cwd: folder});
  if (exitCode !== 0) return [{file: blocks[0]?.file ?? "", message: `the blocks did not run to their end\n${output}`}];
  const outcomes = JSON.parse(readFileSync(results, "utf8"), revive) as readonly Outcome[];
  return blocks.flatMap((block, i) => problemsOf(block, ready[i] as InstrumentedBlock, outcomes[i] ?? {seen: {}}));
}

/** JSON has no word for these. */
const revive = (_: string, value: unknown): unknown => {
  if (typeof value !== "object" || value === null || !("__no" in value)) return value;
  return {undefined, NaN, Infinity, "-Infinity": -Infinity}[value.__no as string];
};

/** The program that imports every block and writes down what it saw. */
const program = (modules: readonly string[], results: string): string => `import {writeFileSync} from "node:fs";
import {format, inspect} from "node:util";
const plain = (value) => {
  if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) return {__no: String(value)};
  if (Array.isArray(value)) return Array.from(value, plain);
  if (typeof value === "object" && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value)))
    return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined).map(([key, each]) => [key, plain(each)]));
  return typeof value === "object" && value !== null ? inspect(value) : typeof value === "function" ? "[function]" : value;
};
const outcomes = [];
const print = console.log;
console.log = () => undefined;
console.table = () => undefined;
for (const module of ${JSON.stringify(modules)}) {
  const seen = {};
  globalThis.__blocks = {
    value: (index, value) => { seen[index] = {value: plain(value), shown: inspect(value, {depth: 6, breakLength: Infinity})}; },
    prints: (index) => (...values) => { const printed = format(...values); seen[index] = {printed, shown: printed}; }
  };
  try {
    await import("./" + module);
    outcomes.push({seen});
  } catch (error) {
    outcomes.push({seen, error: error instanceof Error ? String(error.stack) : String(error)});
  }
}
writeFileSync(${JSON.stringify(results)}, JSON.stringify(outcomes));
`;

function problemsOf(block: CodeBlock, {expectations, unreadable}: InstrumentedBlock, {error, seen}: Outcome): Problem[] {
  const at = (line: number) => `${block.file}:${block.line + line - 1}`;
  if (error !== undefined) return [{file: at(1), message: `the block fails\n${error.split("\n").slice(0, 6).join("\n")}`}];
  return [
    ...unreadable.map(({line, written}) => ({
      file: at(line),
      message: `unreadable outcome: expected a value, such as 0.42 or "text"; received ${written}; put prose on a line of its own`
    })),
    ...expectations.flatMap(({line, kind, written}, i): Problem[] => {
      const found = seen[i];
      if (!found) return [{file: at(line), message: "this line was never reached"}];
      const expression = kind === "value" ? writtenExpression(written) : undefined;
      const holds = expression ? matchesLiteral(expression, found.value) : tidy(found.printed ?? "") === tidy(written);
      return holds ? [] : [{file: at(line), message: `the block says ${written}\n  it gives ${found.shown}`}];
    })
  ];
}

const tidy = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
