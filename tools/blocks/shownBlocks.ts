import {readFileSync} from "node:fs";
import {join} from "node:path";
import {projectFiles} from "../guards/projectFiles.js";
import {blocksOfComments} from "./blocksOfComments.js";
import {blocksOfMarkdown} from "./blocksOfMarkdown.js";
import type {CodeBlock} from "./codeBlock.js";

/** The texts whose blocks a reader may copy: READMEs and the guide for contributors. */
export function guides(root: string): string[] {
  return projectFiles(root).filter((file) => /(?:^|\/)(?:README|CONTRIBUTING)\.md$/u.test(file));
}

/** Every block of the guides, and of the documentation comments in the packages' sources, those that the build writes included. */
export function shownBlocks(root: string): CodeBlock[] {
  const sources = projectFiles(root).filter((file) => /^packages\/[^/]+\/src\/.*\.ts$/u.test(file));
  const generated = ["packages/corpus/src/generated/records.ts"];
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  return [
    ...guides(root).flatMap((file) => blocksOfMarkdown(file, read(file))),
    ...[...sources, ...generated].flatMap((file) => blocksOfComments(file, read(file)))
  ];
}
