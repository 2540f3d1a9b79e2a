import {describe, expect, it} from "vitest";
import {describeProblems} from "../guards/problem.js";
import {temporaryFolder} from "../testing/temporaryFolder.js";
import {blocksOfComments} from "./blocksOfComments.js";
import {blocksOfMarkdown} from "./blocksOfMarkdown.js";
import type {CodeBlock} from "./codeBlock.js";
import {runBlocks} from "./runBlocks.js";
import {clientMissing, runClient} from "./runClient.js";
import {scriptsNamed, shellProblems} from "./shellProblems.js";

describe("blocksOfMarkdown", () => {
  it("gives each fenced block with its language and the line on which its code begins, also within a list", () => {
    const text = "# A\n\n```js\n1;\n```\n\n1. one\n\n   ```json\n   {}\n   ```\n\n```\nnpm test\n```\n";
    expect(blocksOfMarkdown("a.md", text)).toEqual([
      {file: "a.md", line: 4, language: "js", text: "1;\n"},
      {file: "a.md", line: 10, language: "json", text: "{}\n"},
      {file: "a.md", line: 14, language: "", text: "npm test\n"}
    ]);
  });

  it("ends a fence that nobody closes with the text", () => {
    expect(blocksOfMarkdown("a.md", "```js\n1;").map(({text}) => text)).toEqual(["1;\n"]);
  });
});

describe("blocksOfComments", () => {
  it("gives the blocks of documentation comments, on their own lines of the source, and no others", () => {
    const source = "const a = 1;\n/**\n * Adds.\n *\n * @example\n * ```ts\n * 1 + 1; // 2\n * ```\n */\nexport {};\n// ```ts\n";
    expect(blocksOfComments("a.ts", source)).toEqual([{file: "a.ts", line: 7, language: "ts", text: "1 + 1; // 2\n"}]);
  });
});

describe("runBlocks", () => {
  const block = (text: string, language = "js"): CodeBlock => ({file: "a.md", line: 10, language, text});
  const run = async (...blocks: readonly CodeBlock[]) => describeProblems(await runBlocks(temporaryFolder(), blocks));

  it("passes blocks that give what they say: values, to the decimals written, and what is printed", async () => {
    expect(
      await run(
        block('1 / 3; // 0.333\n({a: [1, undefined], b: "x"}); // {a: [1, undefined], b: "x"}\nNaN; // NaN\n-2.5; // -2.5\n'),
        block('console.log("a", 1); // a 1\nconsole.log("b\\nc");\n'),
        block('console.log("b\\nc"); // b\n// c\n'),
        block("const n: number = 2;\nn satisfies number; // 2\n", "ts"),
        block("await Promise.resolve(null); // null\n"),
        block('require("node:path").basename("a/b"); // "b"\n', "cjs")
      )
    ).toBe("");
  });

  it("finds a planted wrong value, a wrong print, an error, and an outcome that no value can be held against, each at its line", async () => {
    expect(await run(block("const a = 1;\na; // 2\n"))).toBe("a.md:11: the block says 2\n  it gives 1");
    expect(await run(block("1 / 3; // 0.34\n"))).toContain("the block says 0.34");
    expect(await run(block("({a: 1, b: 2}); // {a: 1}\n"))).toContain("the block says {a: 1}");
    expect(await run(block('console.log("a"); // b\n'))).toBe("a.md:10: the block says b\n  it gives a");
    expect(await run(block('throw new Error("no");\n'))).toContain("a.md:10: the block fails\nError: no");
    expect(await run(block("1; // about one\n"))).toContain("unreadable outcome");
  });

  it("finds a line that was never reached, and blocks that stop the program", async () => {
    expect(await run(block('import("node:fs");\nprocess.exit(3);\n'))).toContain("did not run to their end");
  });

  it("runs each block as a module of its own: nothing of one is known in the next", async () => {
    expect(await run(block("const a = 1;\na; // 1\n"), block("const a = 2;\na; // 2\n"))).toBe("");
    expect(await run(block("const b = 1;\n"), block("b; // 1\n"))).toContain("b is not defined");
  });
});

describe("runClient", () => {
  const block = (text: string, language = "py"): CodeBlock => ({file: "a.md", line: 5, language, text});
  const run = async (one: CodeBlock) => describeProblems(await runClient(temporaryFolder(), one));

  it("passes what is printed as said, and finds a planted other outcome and an error", async ({skip}) => {
    if (clientMissing(block("import sys\n")) !== undefined) skip("not at hand: python3");
    expect(await run(block("print(1 + 1)  # 2\nprint('a')  # a\n"))).toBe("");
    expect(await run(block("print(1 + 1)  # 3\n"))).toBe("a.md:5: the block says 3\n  it gives 2");
    expect(await run(block("raise ValueError('no')\n"))).toContain("the block fails");
  });

  it("names the program and the modules that are not at hand", () => {
    expect(clientMissing(block("import nobody_has_this\n"))).toBe("python3 with nobody_has_this");
  });
});

describe("shellProblems", () => {
  const world = {root: import.meta.dirname, scripts: new Set(["charts"]), packages: new Set(["d3", "@onrecord/corpus", "vitest"])};
  const found = (text: string) => shellProblems({file: "a.md", line: 3, language: "sh", text}, world).map(({message}) => message);

  it("passes scripts, packages and paths that are there", () => {
    expect(
      found("npm start\nnpm run charts\nnpm install @onrecord/corpus d3@7 ./a.tgz\nnpx vitest run ./blocks.test.ts\n")
    ).toEqual([]);
  });

  it("finds a script, a package, a tool, a path and a program that are not", () => {
    expect(found("npm run charts2\n")[0]).toContain("unknown script");
    expect(found("npm install d4\n")[0]).toContain("unknown package");
    expect(found("npx vitesse\n")[0]).toContain("unknown tool");
    expect(found("npx vitest run ./gone.test.ts\n")[0]).toContain("missing path");
    expect(found("curl x\n")[0]).toContain("unknown program");
    expect(found("npm publish\n")[0]).toContain("unknown command");
  });
});

describe("scriptsNamed", () => {
  it("finds a script that prose names and that is not there", () => {
    const scripts = new Set(["charts"]);
    expect(scriptsNamed("a.md", "Run `npm run charts`,\nthen `npm run gone -- --x`, and `npm run gone:…`.", scripts)).toEqual([
      {file: "a.md:2", message: "unknown script: expected one of package.json; received gone"}
    ]);
  });
});
