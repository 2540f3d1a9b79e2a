import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {shownBlocks} from "../blocks/shownBlocks.js";
import {runCommand} from "../check/runCommand.js";
import {toolScript} from "../check/toolScript.js";
import {root} from "../root.js";
import {readerFolder} from "./readerFolder.js";

it("type-checks every example of the packages' documentation, strictly, with the types as packed", async () => {
  const folder = readerFolder();
  const blocks = shownBlocks(root).filter(({language}) => language === "ts");
  expect(blocks.length).toBeGreaterThan(150);
  mkdirSync(join(folder, "examples"));
  for (const [i, {file, line, text}] of blocks.entries())
    writeFileSync(join(folder, "examples", `block-${i}.mts`), `// ${file}:${line}\n${text}\nexport {};\n`);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: "ES2022",
    lib: ["ES2023", "DOM"],
    module: "NodeNext",
    moduleResolution: "NodeNext",
    resolveJsonModule: true,
    skipLibCheck: true,
    types: ["node"],
    typeRoots: [join(root, "node_modules/@types")]
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({compilerOptions, include: ["examples/*.mts"]}));
  const {output} = await runCommand(process.execPath, [toolScript("typescript", "tsc"), "-p", "."], {cwd: folder});
  expect(output).toBe("");
});
