import {wellFormed} from "./pageText.js";
import {walkPage, type PageNode} from "./pageNode.js";

/** A stretch of the article's text that stands in one text node, character by character. */
export interface TextRun {
  /** Offset in the article's text. */
  readonly start: number;
  readonly length: number;
  /** Which text node, counted from 0, and the offset in it. */
  readonly node: number;
  readonly offset: number;
}

/** An article as paragraphs, with white space as a browser shows it. */
export interface ArticleText {
  /** Paragraphs are parted by one blank line. */
  readonly text: string;
  readonly runs: readonly TextRun[];
  /** The text nodes, as they are. */
  readonly nodes: readonly string[];
}

const inline = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR".split(
    " "
  )
);

/** The paragraphs under a node. White space inside one becomes a single blank; no-break spaces stay, byte-order marks count as white space. */
export function articleText(root: PageNode): ArticleText {
  const nodes: string[] = [];
  const runs: TextRun[] = [];
  const parts: string[] = [];
  let length = 0;
  let blank = false;
  let paragraphIsEmpty = true;
  const add = (words: string) => {
    parts.push(words);
    length += words.length;
  };
  const endParagraph = () => {
    blank = false;
    paragraphIsEmpty = true;
  };
  walkPage(root, {
    edge: (name) => {
      if (!inline.has(name)) endParagraph();
    },
    text: (value) => {
      const words = wellFormed(value);
      const node = nodes.push(words) - 1;
      for (const match of words.matchAll(/([ \t\n\r\f\u{FEFF}]+)|[^ \t\n\r\f\u{FEFF}]+/gu)) {
        if (match[1] !== undefined) {
          blank = true;
          continue;
        }
        if (paragraphIsEmpty) {
          if (length > 0) add("\n\n");
        } else if (blank) add(" ");
        blank = false;
        paragraphIsEmpty = false;
        runs.push({start: length, length: match[0].length, node, offset: match.index});
        add(match[0]);
      }
    }
  });
  return {text: parts.join(""), runs, nodes};
}
