import {blocksOfMarkdown} from "./blocksOfMarkdown.js";
import type {CodeBlock} from "./codeBlock.js";

/** The fenced blocks of a source file's documentation comments. */
export function blocksOfComments(file: string, source: string): CodeBlock[] {
  return [...source.matchAll(/\/\*\*[\s\S]*?\*\//gu)].flatMap(({0: comment, index}) => {
    const firstLine = source.slice(0, index).split("\n").length;
    const text = comment
      .split("\n")
      .map((line) => line.replace(/^\s*(?:\/\*\*|\*(?!\/)) ?/u, ""))
      .join("\n");
    return blocksOfMarkdown(file, text, firstLine);
  });
}
