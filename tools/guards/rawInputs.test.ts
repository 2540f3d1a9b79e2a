import {spawnSync} from "node:child_process";
import {expect, it} from "vitest";
import {temporaryFolder} from "../testing/temporaryFolder.js";
import {projectFiles} from "./projectFiles.js";
import {rawInputs} from "./rawInputs.js";

it("fails on a copy of a raw input under any name, and on nothing else", () => {
  const raw = temporaryFolder({"roster.csv": "a,b\n1,2\n", "deep/text.txt": "words", "empty.txt": ""});
  const files = {
    "data/renamed.csv": "a,b\n1,2\n",
    "copy.md": "words",
    "same-size.md": "wordz",
    "other.csv": "a,b\n1,3\n",
    "empty.md": ""
  };
  const root = temporaryFolder(files);
  expect(rawInputs(root, Object.keys(files), [raw])).toEqual([
    {file: "data/renamed.csv", message: "a copy of the raw input roster.csv"},
    {file: "copy.md", message: "a copy of the raw input deep/text.txt"}
  ]);
});

it("looks at files that are committed or would be, and without git at all that are not generated", (context) => {
  const files = {".gitignore": "out/\n", "kept.md": "", "new.md": "", "out/x": "", "node_modules/x/y": ""};
  const bare = temporaryFolder(files);
  expect(projectFiles(bare)).toEqual([".gitignore", "kept.md", "new.md"]);
  const git = temporaryFolder({...files, ".gitignore": "out/\nnode_modules/\n"});
  if (spawnSync("git", ["init", "--quiet"], {cwd: git}).status !== 0) context.skip("git is not installed");
  spawnSync("git", ["add", "kept.md"], {cwd: git});
  expect(projectFiles(git)).toEqual([".gitignore", "kept.md", "new.md"]);
});
