import type {CodeBlock} from "./codeBlock.js";

/** The fenced blocks of a Markdown text, also those inside a list. A fence that is never closed ends with the text. */
export function blocksOfMarkdown(file: string, markdown: string, firstLine = 1): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: {indent: string; language: string; line: number; lines: string[]} | undefined;
  const close = () => {
    if (open) blocks.push({file, line: open.line, language: open.language, text: `${open.lines.join("\n")}\n`});
    open = undefined;
  };
  for (const [i, line] of markdown.split(/\r?\n/u).entries()) {
    const fence = /^(\s*)```(\w*)/u.exec(line);
    if (open) {
      if (fence) close();
      else open.lines.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line.trimStart());
    } else if (fence) open = {indent: fence[1] ?? "", language: fence[2] ?? "", line: firstLine + i + 1, lines: []};
  }
  close();
  return blocks;
}
